import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDate } from '@waymark/domain';
import { type MailConfig, readMailConfig } from './mail/mail.config.js';
import { readSignInConfig, type SignInConfig } from './sign-in/sign-in.config.js';
import { StartError, type TerminalLanguage } from './start-error.js';

/** The checkout: the folder that holds `apps`, whether this runs from `src` or from `dist`. */
const CHECKOUT = fileURLToPath(new URL('../../..', import.meta.url));

/** Everything that the environment decides. Nobody else reads environment variables. */
export class Config {
  /** `PORT`: where API and dashboard answer; 0 takes any free port. */
  readonly port: number;
  /** `HOST`: the address to listen on; this machine only unless told otherwise. */
  readonly host: string;
  /** `DATABASE_URL`: a PostgreSQL server to use; null starts the embedded one. */
  readonly databaseUrl: string | null;
  /** `WAYMARK_DATA`: the folder of the embedded database. */
  readonly dataFolder: string;
  /** `WAYMARK_TIME_ZONE`: where the day ends. */
  readonly timeZone: string;
  /** `WAYMARK_TODAY`: the day that a try-out takes for the one on which it starts; null: the day that it is. */
  readonly today: string | null;
  /** `WAYMARK_PUBLIC_READING`: whether what is published may be read without signing in. */
  readonly publicReading: boolean;
  /** Who signs in how. */
  readonly signIn: SignInConfig;
  /** How mails leave. */
  readonly mail: MailConfig;
  /** `LC_ALL`, `LC_MESSAGES` or `LANG`: how to speak to the terminal. */
  readonly language: TerminalLanguage;
  /** The register that is loaded on the first start. */
  readonly registerFolder: string = resolve(CHECKOUT, 'apps/api/register/vn-ict');
  /** The built dashboard. */
  readonly dashboardFolder: string = resolve(CHECKOUT, 'apps/dashboard/dist');
  /** The public contract that `schema` writes. */
  readonly schemaFile: string = resolve(CHECKOUT, 'apps/api/schema.graphql');

  constructor(values: Omit<Config, 'registerFolder' | 'dashboardFolder' | 'schemaFile'>) {
    Object.assign(this, values);
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads and checks the environment. Throws StartError for a value that cannot be used. */
export function readConfig(environment: Environment = process.env): Config {
  const value = (name: string) => environment[name]?.trim() || null;
  const signIn = readSignInConfig(value);
  return new Config({
    port: readPort(value('PORT') ?? '3000'),
    host: value('HOST') ?? '127.0.0.1',
    databaseUrl: readDatabaseUrl(value('DATABASE_URL')),
    dataFolder: resolve(CHECKOUT, value('WAYMARK_DATA') ?? '.waymark'),
    timeZone: readTimeZone(value('WAYMARK_TIME_ZONE') ?? 'Asia/Ho_Chi_Minh'),
    today: readToday(value('WAYMARK_TODAY'), signIn),
    publicReading: readYesNo(value, 'WAYMARK_PUBLIC_READING', false),
    signIn,
    mail: readMailConfig(value),
    language: readLanguage(environment),
  });
}

/** `WAYMARK_TEST_SERVER`: where the tests of one run find their PostgreSQL; set by the run itself, see `test-database.ts`. */
export function readTestServer(environment: Environment = process.env): string | null {
  return environment['WAYMARK_TEST_SERVER'] ?? null;
}

/** Where the PostgreSQL of the tests keeps its data. */
export const TEST_DATA_FOLDER = resolve(CHECKOUT, '.waymark/test');

/** The language of the terminal alone: it must be known even where the rest cannot be read. */
export function readLanguage(environment: Environment = process.env): TerminalLanguage {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  if (/^vi/i.test(locale)) return 'VI';
  if (/^en/i.test(locale)) return 'EN';
  return 'BOTH';
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new StartError({
    vi: `PORT phải là số nguyên từ 0 đến 65535, không phải "${text}".`,
    en: `PORT must be a whole number from 0 to 65535, not "${text}".`,
  });
}

function readDatabaseUrl(text: string | null): string | null {
  if (text === null) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && ['postgres:', 'postgresql:'].includes(url.protocol) && url.pathname.length > 1) return text;
  // The value itself is not repeated: it holds a password.
  throw new StartError({
    vi: 'DATABASE_URL phải có dạng postgres://người-dùng:mật-khẩu@máy-chủ:5432/cơ-sở-dữ-liệu.',
    en: 'DATABASE_URL must look like postgres://user:password@host:5432/database.',
  });
}

function readYesNo(value: (name: string) => string | null, name: string, otherwise: boolean): boolean {
  const text = value(name)?.toLowerCase() ?? null;
  if (text === null) return otherwise;
  if (text === 'yes' || text === 'no') return text === 'yes';
  throw new StartError({
    vi: `${name} phải là yes hoặc no, không phải "${text}".`,
    en: `${name} must be yes or no, not "${text}".`,
  });
}

function readToday(text: string | null, { mode }: SignInConfig): string | null {
  if (text === null) return null;
  if (mode === 'PRODUCTION') {
    throw new StartError({
      vi: 'WAYMARK_TODAY chỉ dành cho bản dùng thử: hệ thống thật lấy đúng ngày hôm nay. Hãy bỏ WAYMARK_TODAY.',
      en: 'WAYMARK_TODAY is for a try-out alone: production goes by the day that it is. Take WAYMARK_TODAY away.',
    });
  }
  if (isDate(text)) return text;
  throw new StartError({
    vi: `WAYMARK_TODAY phải là một ngày có thật dạng YYYY-MM-DD, không phải "${text}".`,
    en: `WAYMARK_TODAY must be a real day like YYYY-MM-DD, not "${text}".`,
  });
}

function readTimeZone(text: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return text;
  } catch {
    throw new StartError({
      vi: `WAYMARK_TIME_ZONE phải là tên một múi giờ như Asia/Ho_Chi_Minh, không phải "${text}".`,
      en: `WAYMARK_TIME_ZONE must be the name of a time zone such as Asia/Ho_Chi_Minh, not "${text}".`,
    });
  }
}
