import { betterAuth } from 'better-auth';
import { createAuthMiddleware } from 'better-auth/api';
import { genericOAuth, twoFactor } from 'better-auth/plugins';
import type { Pool } from 'pg';
import type { OidcConfig, SignInConfig } from './sign-in.config.js';
import { hashPassword, PASSWORD_LENGTH, verifyPassword } from './password.js';
import type { SignInEvent } from './sign-in-log.js';
import { ADDRESS_HEADER, signInLogPlugin, whereFrom } from './sign-in-log.plugin.js';
import { tryOutPlugin } from './try-out.plugin.js';

/** What signing in needs from the rest. */
export interface AuthOptions {
  readonly config: SignInConfig;
  readonly secret: string;
  readonly pool: Pool;
  /** Hands somebody the way to a new password. */
  readonly sendReset: (personId: string, token: string) => Promise<void>;
  /** Hears in one line what went wrong, such as a single sign-on that was refused. */
  readonly onTrouble: (message: string) => void;
  /** Whether a person may sign in today. */
  readonly isWelcome: (personId: string) => Promise<boolean>;
  /** To be called when somebody has chosen a password themselves. */
  readonly onPasswordChosen: (personId: string) => Promise<void>;
  /** Hears of each sign-in, attempt, sign-out and change of how somebody signs in. */
  readonly onEvent: (event: SignInEvent) => Promise<void>;
}

/** How long somebody stays signed in, and how long a link to a new password opens, in seconds. */
const SESSION_SECONDS = 7 * 86_400;
const RESET_SECONDS = 3_600;

const MINUTE = 60;

/** What the page does not use is not there. */
export const CLOSED = [
  '/sign-up/email',
  '/update-user',
  '/update-session',
  '/change-email',
  '/delete-user',
  '/delete-user/callback',
  '/link-social',
  '/unlink-account',
  '/list-accounts',
  '/list-sessions',
  '/revoke-session',
  '/revoke-sessions',
  '/revoke-other-sessions',
  '/account-info',
  '/get-access-token',
  '/refresh-token',
  '/send-verification-email',
  '/verify-email',
  '/two-factor/send-otp',
  '/two-factor/verify-otp',
  '/two-factor/get-totp-uri',
  '/reset-password/:token',
];

export type Auth = ReturnType<typeof makeAuth>;

/**
 * Passwords (argon2id), sessions, second factors and single sign-on, by better-auth in the schema `auth`. Nobody signs
 * up: whoever is to come in is made a person by an administrator, and a single sign-on only lets in whom the provider
 * vouches for with the verified address of such a person.
 */
export function makeAuth(options: AuthOptions) {
  const { config, pool } = options;
  return betterAuth({
    appName: 'Waymark',
    baseURL: config.url ?? { allowedHosts: LOOPBACK, protocol: 'http', fallback: 'http://localhost' },
    basePath: '/api/auth',
    secret: options.secret,
    database: pool,
    telemetry: { enabled: false },
    logger: { level: 'error', log: (_, message) => options.onTrouble(message) },
    disabledPaths: CLOSED,
    user: {
      additionalFields: { mustChangePassword: { type: 'boolean', required: false, input: false } },
    },
    session: { expiresIn: SESSION_SECONDS, disableSessionRefresh: true, freshAge: 0 },
    account: { accountLinking: { enabled: true, trustedProviders: [] }, encryptOAuthTokens: true },
    verification: { storeIdentifier: 'hashed' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.least,
      maxPasswordLength: PASSWORD_LENGTH.most,
      password: {
        hash: hashPassword,
        verify: ({ hash, password }) => verifyPassword(hash, password),
      },
      resetPasswordTokenExpiresIn: RESET_SECONDS,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, token }) => options.sendReset(user.id, token),
      onPasswordReset: async ({ user }, request) => {
        await options.onPasswordChosen(user.id);
        const from = whereFrom(request?.headers ?? new Headers());
        await options.onEvent({ action: 'PASSWORD_SET', personId: user.id, ...from });
      },
    },
    databaseHooks: {
      session: { create: { before: async ({ userId }) => options.isWelcome(userId) } },
    },
    hooks: {
      after: createAuthMiddleware(async ({ path, context }) => {
        const { session, returned } = context;
        if (path === '/change-password' && session && !(returned instanceof Error))
          await options.onPasswordChosen(session.user.id);
      }),
    },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: MINUTE,
      max: 300,
      customRules: {
        '/sign-in/email': { window: MINUTE, max: 10 },
        '/sign-in/social': { window: MINUTE, max: 30 },
        '/sign-in/try-out': false,
        '/request-password-reset': { window: MINUTE, max: 5 },
        '/reset-password': { window: MINUTE, max: 10 },
        '/change-password': { window: MINUTE, max: 10 },
        '/two-factor/*': { window: MINUTE, max: 10 },
      },
    },
    advanced: {
      // Said outright: better-auth leaves both out where it takes itself to be in a test.
      disableCSRFCheck: false,
      disableOriginCheck: false,
      cookiePrefix: 'waymark',
      useSecureCookies: config.url?.startsWith('https:') ?? false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
    plugins: [
      twoFactor({ issuer: 'Waymark' }),
      ...(config.oidc ? [genericOAuth({ config: [singleSignOn(config.oidc)] })] : []),
      ...(config.mode === 'TRY_OUT' ? [tryOutPlugin()] : []),
      signInLogPlugin(options.onEvent),
    ],
  });
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'].flatMap((host) => [host, `${host}:*`]);

function singleSignOn({ issuer, clientId, clientSecret, name }: OidcConfig) {
  return {
    providerId: 'oidc',
    name,
    discoveryUrl: `${issuer}/.well-known/openid-configuration`,
    clientId,
    clientSecret,
    scopes: ['openid', 'email', 'profile'],
    pkce: true,
    disableSignUp: true,
    disableImplicitSignUp: true,
    requireIdTokenVerification: true,
  };
}
