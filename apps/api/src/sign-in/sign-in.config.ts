import { StartError } from '../start-error.js';

/** Single sign-on by OpenID Connect. */
export interface OidcConfig {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the button says after "Sign in with". */
  readonly name: string;
}

/** What the environment decides about signing in. */
export interface SignInConfig {
  /** `WAYMARK_MODE`: a try-out has one person per role and no passwords; production asks who is there. */
  readonly mode: 'TRY_OUT' | 'PRODUCTION';
  /** `WAYMARK_URL`: the address under which people reach this, without a slash at the end; null: this machine only. */
  readonly url: string | null;
  /** `WAYMARK_SECRET`: signs sessions; null: one made by the first start, kept in the data folder. */
  readonly secret: string | null;
  /** `WAYMARK_PROXIES`: how many reverse proxies stand in front, whose word on the client's address is taken. */
  readonly proxies: number;
  /** `WAYMARK_ADMIN_EMAIL`: the administrator that the first start in production makes. */
  readonly administratorEmail: string;
  /** `WAYMARK_OIDC_ISSUER`, `…_CLIENT_ID`, `…_CLIENT_SECRET`, `…_NAME`; null where there is no single sign-on. */
  readonly oidc: OidcConfig | null;
}

type Value = (name: string) => string | null;

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

/** Reads and checks what the environment says about signing in. Throws StartError for what cannot be used. */
export function readSignInConfig(value: Value): SignInConfig {
  return {
    mode: readMode(value),
    url: readUrl(value('WAYMARK_URL')),
    secret: readSecret(value('WAYMARK_SECRET')),
    proxies: readProxies(value('WAYMARK_PROXIES') ?? '0'),
    administratorEmail: value('WAYMARK_ADMIN_EMAIL')?.toLowerCase() ?? 'administrator@waymark.local',
    oidc: readOidc(value),
  };
}

/** Others can reach it, or it has a database server of its own: then it is no try-out. */
function readMode(value: Value): SignInConfig['mode'] {
  const forOthers = ['DATABASE_URL', 'WAYMARK_URL', 'HOST'].find((name) => {
    const text = value(name);
    return text !== null && !(name === 'HOST' && LOOPBACK.includes(text));
  });
  const text = value('WAYMARK_MODE')?.toLowerCase() ?? (forOthers ? 'production' : 'try-out');
  if (text === 'production') return 'PRODUCTION';
  if (text !== 'try-out') {
    throw new StartError({
      vi: `WAYMARK_MODE phải là try-out hoặc production, không phải "${text}".`,
      en: `WAYMARK_MODE must be try-out or production, not "${text}".`,
    });
  }
  if (!forOthers) return 'TRY_OUT';
  throw new StartError({
    vi: `Bản dùng thử cho mọi người vào không cần mật khẩu, nên không chạy cùng ${forOthers}; hãy bỏ ${forOthers} hoặc đặt WAYMARK_MODE=production.`,
    en: `A try-out lets everybody in without a password, so it does not run with ${forOthers}; take ${forOthers} away or set WAYMARK_MODE=production.`,
  });
}

function readUrl(text: string | null): string | null {
  if (text === null) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && ['http:', 'https:'].includes(url.protocol) && url.pathname === '/') return url.origin;
  throw new StartError({
    vi: `WAYMARK_URL phải là địa chỉ người dùng gõ, như https://waymark.example.vn, không phải "${text}".`,
    en: `WAYMARK_URL must be the address that people type, like https://waymark.example.org, not "${text}".`,
  });
}

const SECRET_LENGTH = 32;

function readSecret(text: string | null): string | null {
  if (text === null || text.length >= SECRET_LENGTH) return text;
  // The value itself is not repeated.
  throw new StartError({
    vi: `WAYMARK_SECRET phải có ít nhất ${SECRET_LENGTH} ký tự ngẫu nhiên, ví dụ kết quả của: openssl rand -base64 32`,
    en: `WAYMARK_SECRET must have at least ${SECRET_LENGTH} random characters, such as those of: openssl rand -base64 32`,
  });
}

function readProxies(text: string): number {
  if (/^\d$/.test(text)) return Number(text);
  throw new StartError({
    vi: `WAYMARK_PROXIES phải là số máy chủ proxy đứng trước Waymark, từ 0 đến 9, không phải "${text}".`,
    en: `WAYMARK_PROXIES must be the number of proxies in front of Waymark, 0 to 9, not "${text}".`,
  });
}

function readOidc(value: Value): OidcConfig | null {
  const [issuer, clientId, clientSecret] = ['ISSUER', 'CLIENT_ID', 'CLIENT_SECRET'].map((name) =>
    value(`WAYMARK_OIDC_${name}`),
  );
  const name = value('WAYMARK_OIDC_NAME') ?? 'SSO';
  if (!issuer && !clientId && !clientSecret) return null;
  if (issuer && URL.canParse(issuer) && clientId && clientSecret)
    return { issuer: issuer.replace(/\/$/, ''), clientId, clientSecret, name };
  throw new StartError({
    vi: 'Đăng nhập một lần cần đủ WAYMARK_OIDC_ISSUER (một địa chỉ), WAYMARK_OIDC_CLIENT_ID và WAYMARK_OIDC_CLIENT_SECRET.',
    en: 'Single sign-on needs all of WAYMARK_OIDC_ISSUER (an address), WAYMARK_OIDC_CLIENT_ID and WAYMARK_OIDC_CLIENT_SECRET.',
  });
}
