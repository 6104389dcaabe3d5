import { randomBytes } from 'node:crypto';
import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import type { Locale } from '@waymark/wording';
import { mailWording } from '@waymark/wording/mail';
import { fromNodeHeaders, toNodeHandler } from 'better-auth/node';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { Clock } from '../clock.js';
import { Config } from '../config.js';
import { type Auth, CLOSED, makeAuth } from './auth.js';
import { MailService } from '../mail/mail.service.js';
import { findSecret } from './secret.js';
import { logSignIn } from './sign-in-log.js';
import { ADDRESS_HEADER } from './sign-in-log.plugin.js';

/** Who is signed in. */
export interface SignedIn {
  readonly personId: string;
  /** Names the session; no secret. */
  readonly sessionId: string;
  readonly mustChangePassword: boolean;
  readonly twoFactor: boolean;
}

/** Sessions and passwords: what better-auth answers under /api/auth, and who a cookie belongs to. */
@Injectable()
export class AuthService implements OnModuleDestroy {
  private readonly logger = new Logger('SignIn');
  private readonly pool: Pool;
  private readonly auth: Auth;

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Config) private readonly config: Config,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(MailService) private readonly mail: MailService,
  ) {
    const { url } = dataSource.options as { url?: string };
    this.pool = new Pool({
      connectionString: url,
      options: '-c search_path=auth',
      application_name: 'waymark sign-in',
      max: 5,
    });
    // A connection that the server ends while it waits here is no failure: the next question opens another.
    this.pool.on('error', (error) => this.logger.warn(error.message));
    this.auth = makeAuth({
      config: config.signIn,
      secret: findSecret(config),
      pool: this.pool,
      sendReset: (personId, token) => this.sendReset(personId, token),
      onTrouble: (message) => this.logger.warn(message),
      isWelcome: (personId) => this.isWelcome(personId),
      onPasswordChosen: (personId) => this.forgetOneTimePassword(personId),
      onEvent: (event) => logSignIn(this.dataSource, event),
    });
  }

  /** Who sent a request, by its cookie; null where nobody is signed in. */
  async signedIn(request: Request): Promise<SignedIn | null> {
    if (!request.headers.cookie?.includes('waymark.session_token=')) return null;
    const found = await this.auth.api.getSession({ headers: fromNodeHeaders(request.headers) });
    if (!found) return null;
    const { id, mustChangePassword, twoFactorEnabled } = found.user;
    return {
      personId: id,
      sessionId: found.session.id,
      mustChangePassword: mustChangePassword ?? false,
      twoFactor: twoFactorEnabled ?? false,
    };
  }

  /** Answers what lies under /api/auth; to be mounted before anything reads the body. */
  handler(): RequestHandler {
    const handle = toNodeHandler(this.auth);
    return (request: Request, response: Response, next: NextFunction) => {
      request.headers[ADDRESS_HEADER] = request.ip ?? '127.0.0.1';
      response.set('Cache-Control', 'no-store');
      handle(request, response).catch(next);
    };
  }

  /** What is answered under /api/auth, each as `POST /sign-in/email`. */
  routes(): string[] {
    const endpoints = Object.values(this.auth.api) as {
      path?: string;
      options?: { method?: string | string[] };
    }[];
    return endpoints.flatMap(({ path, options }) =>
      path === undefined || CLOSED.includes(path)
        ? []
        : [options?.method ?? []].flat().map((method) => `${method} ${path}`),
    );
  }

  async onModuleDestroy(): Promise<void> {
    await this.pool.end();
  }

  /** What opens the page on which a person chooses a password, once, for a time in seconds. */
  async makePasswordToken(personId: string, seconds: number): Promise<string> {
    const token = randomBytes(24).toString('base64url');
    const { internalAdapter } = await this.auth.$context;
    await internalAdapter.createVerificationValue({
      identifier: `reset-password:${token}`,
      value: personId,
      expiresAt: new Date(Date.now() + seconds * 1000),
    });
    return token;
  }

  /** The page on which a person chooses a password. What stands behind # reaches no server and no log. */
  passwordLink(token: string): string {
    const { signIn, port } = this.config;
    return `${signIn.url ?? `http://localhost:${port}`}/set-password#${token}`;
  }

  /** Ends whatever a person has open. */
  async endSessions(personId: string): Promise<void> {
    await this.dataSource.query(`DELETE FROM auth."session" WHERE "userId" = $1`, [personId]);
  }

  private async sendReset(personId: string, token: string): Promise<void> {
    const [person]: { email: string; language: Locale }[] = await this.dataSource.query(
      'SELECT email, language FROM person WHERE id = $1',
      [personId],
    );
    if (!person || !(await this.isWelcome(personId))) return;
    // Not waited for: how long a mail takes would tell that there is somebody of that address.
    void this.mail.send({
      to: person.email,
      ...mailWording(person.language).reset(this.passwordLink(token)),
    });
  }

  private async isWelcome(personId: string): Promise<boolean> {
    const rows: unknown[] = await this.dataSource.query(
      'SELECT FROM person WHERE id = $1 AND (disabled_on IS NULL OR disabled_on > $2)',
      [personId, this.clock.today()],
    );
    return rows.length > 0;
  }

  private async forgetOneTimePassword(personId: string): Promise<void> {
    await this.dataSource.query(`UPDATE auth."user" SET "mustChangePassword" = false WHERE id = $1`, [
      personId,
    ]);
  }
}
