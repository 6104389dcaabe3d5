import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { EVERYWHERE, type Role, type Scope } from '@waymark/domain';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { DataSource } from 'typeorm';
import { makeApiKey } from './account/api-key.js';
import { Clock } from './clock.js';
import { readConfig } from './config.js';
import { createApp } from './create-app.js';
import { connect } from './database/open-database.js';
import { AuthService } from './sign-in/auth.service.js';
import { makeFirstPeople } from './sign-in/first-people.js';
import { DigestService } from './digest/digest.service.js';
import { listen } from './http/listen.js';
import { SnapshotService } from './snapshot/snapshot.service.js';
import type { Snapshot } from './snapshot/snapshot.js';
import { createTestDatabase, type TestContent } from './test-database.js';
import type { Sentence } from './start-error.js';

export { createTestDatabase, startTestServer, type TestDatabase } from './test-database.js';
export type { Allowed as Access } from './access/allow.decorator.js';
export type { DomainError } from './graphql/domain-error.js';
export { lockRow } from './write/stale-write.js';
export { WriteService } from './write/write.service.js';
export { runWords } from './command/run-words.js';
export { StartError } from './start-error.js';
export { MEDIA_TYPES, mediaTypeOf } from './file/media-type.js';
export { SeriesFinder } from './import/series-finder.js';
export { type NamedUnit, UnitReader } from './import/unit-factor.js';
export { exportRegister } from './register/export-register.js';
export { loadRegister } from './register/load-register.js';
export {
  AS_OF_QUERY,
  allVersions,
  newestVersions,
  observationsAsOf,
  resolveVersions,
} from './series/observation.store.js';

/** What GraphQL answers. */
export interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}

/** Somebody with a role, who asks by an API key. */
export interface TestPerson extends Pick<TestApi, 'ask' | 'query'> {
  readonly id: string;
  /** The header that says who asks, for routes. */
  readonly headers: Readonly<Record<string, string>>;
}

/** The running application on a database of its own. */
export interface TestApi {
  /** Where it answers, without a slash at the end. */
  readonly url: string;
  readonly dataSource: DataSource;
  /** The data that answers a GraphQL question. Throws where the answer holds an error. */
  query<Data = Record<string, unknown>>(document: string, variables?: Record<string, unknown>): Promise<Data>;
  /** The whole answer to a GraphQL question, errors included. */
  ask<Data = Record<string, unknown>>(
    document: string,
    variables?: Record<string, unknown>,
  ): Promise<Answer<Data>>;
  /** A new person with a role, everywhere unless told otherwise, who asks as themselves. */
  person(role: Role, scope?: Partial<Scope>): Promise<TestPerson>;
  /** Every route of a controller, as `GET /health/live`. */
  routes(): string[];
  /** Everything that signing in answers, without its prefix. */
  signInRoutes(): string[];
  /** Questions by whoever these headers say. */
  as(headers: Readonly<Record<string, string>>): Pick<TestApi, 'ask' | 'query'>;
  /** What the first start said of the people that it made. */
  readonly told: readonly Sentence[];
  /** The judgements of a day, today where none is given, as the running application keeps them. */
  snapshot(asOf?: string): Promise<Snapshot>;
  /** The same, read and judged from the beginning. */
  snapshotAfresh(asOf?: string): Promise<Snapshot>;
  /** Sends the mails of the day as they are due; gives their number. */
  sendDigests(): Promise<number>;
  stop(): Promise<void>;
}

export interface TestApiOptions {
  readonly content?: TestContent;
  /** What the clock says, `YYYY-MM-DD`; the real day where it is not given. */
  readonly today?: string;
  /** What the clock says at each question, instead of noon of that day. */
  readonly now?: () => Date;
  /** An application beside another one, on its database, which stays when this one stops. */
  readonly beside?: TestApi;
  /** A built dashboard to serve instead of the product's. */
  readonly dashboardFolder?: string;
  /** Makes the people that a first start makes. */
  readonly firstPeople?: boolean;
  /** Environment variables that the configuration is read from, beside public reading, which is on. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts the real application on a free port, on a new database. */
export async function startTestApi(options: TestApiOptions = {}): Promise<TestApi> {
  const config = {
    ...readConfig({ WAYMARK_PUBLIC_READING: 'yes', ...options.environment }),
    ...(options.dashboardFolder && { dashboardFolder: options.dashboardFolder }),
  };
  const { dataSource, drop } = options.beside
    ? await connectBeside(options.beside)
    : await createTestDatabase(options.content);
  const now = options.now ?? (options.today ? () => new Date(`${options.today}T12:00:00+07:00`) : undefined);
  const clock = new Clock(config.timeZone, now);
  const told = options.firstPeople ? await makeFirstPeople(dataSource, config, clock) : [];
  const app = await createApp(dataSource, config, clock);
  const port = await listen(app, { port: 0, host: config.host });
  const url = `http://${config.host}:${port}`;
  const asking = askingAt(url);
  return {
    url,
    dataSource,
    ...asking({}),
    as: asking,
    routes: () => routesOf(app),
    signInRoutes: () => app.get(AuthService, { strict: false }).routes(),
    told,
    async person(role, scope = {}) {
      const { id, headers } = await makePerson(dataSource, clock.today(), role, { ...EVERYWHERE, ...scope });
      return { id, headers, ...asking(headers) };
    },
    snapshot: (asOf) => app.get(SnapshotService, { strict: false }).at(asOf),
    snapshotAfresh: (asOf) => new SnapshotService(dataSource, clock, config).at(asOf),
    sendDigests: () => app.get(DigestService, { strict: false }).send(),
    async stop() {
      await app.close();
      await drop();
    },
  };
}

async function connectBeside({ dataSource: { options } }: TestApi) {
  const dataSource = await connect((options as { url: string }).url);
  const drop = async () => {
    if (dataSource.isInitialized) await dataSource.destroy();
  };
  return { dataSource, drop };
}

interface Layer {
  readonly route?: { readonly path: string; readonly methods: Readonly<Record<string, boolean>> };
}

function routesOf(app: NestExpressApplication): string[] {
  const { router } = app.getHttpAdapter().getInstance() as { router: { stack: readonly Layer[] } };
  return router.stack.flatMap(({ route }) =>
    Object.keys(route?.methods ?? {}).map((method) => `${method.toUpperCase()} ${route!.path}`),
  );
}

/** Questions to an address, by whoever the headers say. */
function askingAt(url: string) {
  return (headers: Readonly<Record<string, string>>): Pick<TestApi, 'ask' | 'query'> => {
    const ask = async <Data>(query: string, variables: Record<string, unknown> = {}) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answer<Data>;
    };
    return {
      ask,
      async query<Data>(document: string, variables?: Record<string, unknown>) {
        const { data, errors } = await ask<Data>(document, variables);
        if (errors || !data) throw new Error(`${JSON.stringify(errors)} to ${document}`);
        return data;
      },
    };
  };
}

async function makePerson(dataSource: DataSource, today: string, role: Role, scope: Scope) {
  const id = `person-${randomBytes(4).toString('hex')}`;
  const key = makeApiKey();
  await dataSource.query(
    `INSERT INTO person (id, name, email, agency_id) VALUES ($1::text, $1::text, $1::text || '@example.org', $2)`,
    [id, scope.agencyId],
  );
  const held = [role, scope.agencyId, scope.areaId, scope.indicatorId];
  await dataSource.query(
    `INSERT INTO role_grant (person_id, role, agency_id, area_id, indicator_id, valid_from)
     VALUES ($1, $2, $3, $4, $5, '2000-01-01')`,
    [id, ...held],
  );
  await dataSource.query(
    `INSERT INTO api_key (id, name, secret_hash, person_id, role, agency_id, area_id, indicator_id, created_on, expires_on)
     VALUES ($1, 'test', $2, $3, $4, $5, $6, $7, $8::date, $8::date + 3650)`,
    [key.id, key.secretHash, id, ...held, today],
  );
  return { id, headers: { Authorization: `Bearer ${key.text}` } };
}
