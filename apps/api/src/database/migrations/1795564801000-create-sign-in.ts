import type { MigrationInterface, QueryRunner } from 'typeorm';

/** As `compileMigrations` of better-auth prints them, in a schema of their own. */
const TABLES = [
  `CREATE TABLE auth."user" (
    "id" text NOT NULL PRIMARY KEY,
    "name" text NOT NULL,
    "email" text NOT NULL UNIQUE,
    "emailVerified" boolean NOT NULL,
    "image" text,
    "createdAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "twoFactorEnabled" boolean,
    "mustChangePassword" boolean
  )`,
  `CREATE TABLE auth."session" (
    "id" text NOT NULL PRIMARY KEY,
    "expiresAt" timestamptz NOT NULL,
    "token" text NOT NULL UNIQUE,
    "createdAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamptz NOT NULL,
    "ipAddress" text,
    "userAgent" text,
    "userId" text NOT NULL REFERENCES auth."user" ("id") ON DELETE CASCADE
  )`,
  `CREATE TABLE auth."account" (
    "id" text NOT NULL PRIMARY KEY,
    "accountId" text NOT NULL,
    "providerId" text NOT NULL,
    "userId" text NOT NULL REFERENCES auth."user" ("id") ON DELETE CASCADE,
    "accessToken" text,
    "refreshToken" text,
    "idToken" text,
    "accessTokenExpiresAt" timestamptz,
    "refreshTokenExpiresAt" timestamptz,
    "scope" text,
    "password" text,
    "createdAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamptz NOT NULL
  )`,
  `CREATE TABLE auth."verification" (
    "id" text NOT NULL PRIMARY KEY,
    "identifier" text NOT NULL,
    "value" text NOT NULL,
    "expiresAt" timestamptz NOT NULL,
    "createdAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP
  )`,
  `CREATE TABLE auth."twoFactor" (
    "id" text NOT NULL PRIMARY KEY,
    "secret" text NOT NULL,
    "backupCodes" text NOT NULL,
    "userId" text NOT NULL REFERENCES auth."user" ("id") ON DELETE CASCADE,
    "verified" boolean,
    "failedVerificationCount" integer,
    "lockedUntil" timestamptz
  )`,
  `CREATE TABLE auth."rateLimit" (
    "id" text NOT NULL PRIMARY KEY,
    "key" text NOT NULL UNIQUE,
    "count" integer NOT NULL,
    "lastRequest" bigint NOT NULL
  )`,
];

const INDEXES = [
  `CREATE INDEX "session_userId_idx" ON auth."session" ("userId")`,
  `CREATE INDEX "account_userId_idx" ON auth."account" ("userId")`,
  `CREATE INDEX "verification_identifier_idx" ON auth."verification" ("identifier")`,
  `CREATE INDEX "twoFactor_secret_idx" ON auth."twoFactor" ("secret")`,
  `CREATE INDEX "twoFactor_userId_idx" ON auth."twoFactor" ("userId")`,
];

const UPSERT = `INSERT INTO auth."user" ("id", "name", "email", "emailVerified")`;

const PERSON = [
  // Whoever is a person here can sign in under the same id. An administrator vouches for the address.
  `CREATE FUNCTION keep_sign_in() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      ${UPSERT} VALUES (NEW.id, NEW.name, lower(NEW.email), true)
      ON CONFLICT ("id") DO UPDATE
        SET "name" = excluded."name", "email" = excluded."email", "updatedAt" = now();
      RETURN NULL;
    END
  $$`,
  `CREATE TRIGGER person_sign_in AFTER INSERT OR UPDATE OF name, email ON person
    FOR EACH ROW EXECUTE FUNCTION keep_sign_in()`,
  `ALTER TABLE person ENABLE ALWAYS TRIGGER person_sign_in`,
  `${UPSERT} SELECT id, name, lower(email), true FROM person`,
];

/** Who signs in how: sessions, passwords, second factors, in a schema that no log and no export looks into. */
export class CreateSignIn1795564801000 implements MigrationInterface {
  readonly name = 'CreateSignIn1795564801000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE SCHEMA auth');
    for (const statement of [...TABLES, ...INDEXES, ...PERSON]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER person_sign_in ON person');
    await runner.query('DROP FUNCTION keep_sign_in()');
    await runner.query('DROP SCHEMA auth CASCADE');
  }
}
