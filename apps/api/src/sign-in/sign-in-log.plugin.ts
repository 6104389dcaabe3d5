import { createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';
import type { SignInAction, SignInEvent, SignInWay } from './sign-in-log.js';

/** Where the client's address stands; whatever a client writes there itself is overwritten before. */
export const ADDRESS_HEADER = 'x-waymark-client';

type Middleware = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];
type Told = Pick<SignInEvent, 'action' | 'personId' | 'way'>;

/** What whoever is signed in does to their sign-in, where it succeeds. */
const OWN: Readonly<Record<string, SignInAction>> = {
  '/sign-out': 'SIGN_OUT',
  '/change-password': 'PASSWORD_CHANGED',
  '/two-factor/disable': 'TWO_FACTOR_OFF',
  '/two-factor/generate-backup-codes': 'BACKUP_CODES_MADE',
};

const SECOND_STEP: Readonly<Record<string, SignInWay>> = {
  '/two-factor/verify-totp': 'CODE',
  '/two-factor/verify-backup-code': 'BACKUP_CODE',
};

const FIRST_STEP: Readonly<Record<string, SignInWay>> = {
  '/sign-in/email': 'PASSWORD',
  '/sign-in/try-out': 'TRY_OUT',
  '/callback/:id': 'SINGLE_SIGN_ON',
};

/**
 * Tells the audit log of each sign-in, attempt, sign-out and change of how one signs in. Comes last of the plugins: only
 * then is it known whether a second step is asked for, so that nobody is in yet.
 */
export function signInLogPlugin(log: (event: SignInEvent) => Promise<void>) {
  /** Who was signed in when a request came: afterwards it can no longer be seen. */
  const before = new WeakMap<object, { readonly personId: string; readonly twoFactor: boolean }>();
  return {
    id: 'sign-in-log' as const,
    hooks: {
      before: [
        {
          matcher: ({ path }: { path?: string | undefined }) =>
            Boolean(path && (OWN[path] || SECOND_STEP[path])),
          handler: createAuthMiddleware(async (context) => {
            const found = await getSessionFromCtx(context).catch(() => null);
            if (!found || !context.request) return;
            const { id, twoFactorEnabled } = found.user as { id: string; twoFactorEnabled?: boolean | null };
            before.set(context.request, { personId: id, twoFactor: twoFactorEnabled ?? false });
          }),
        },
      ],
      after: [
        {
          matcher: () => true,
          handler: createAuthMiddleware(async (context) => {
            const { request } = context;
            if (!request) return;
            const told = await whatHappened(context, before.get(request) ?? null);
            if (told) await log({ ...told, ...whereFrom(request.headers) });
          }),
        },
      ],
    },
  };
}

/** How a request names where it comes from. */
export function whereFrom(headers: Headers): Pick<SignInEvent, 'origin' | 'device'> {
  return { origin: `web ${headers.get(ADDRESS_HEADER) ?? 'unknown'}`, device: headers.get('user-agent') };
}

async function whatHappened(
  context: Middleware,
  signedIn: { readonly personId: string; readonly twoFactor: boolean } | null,
): Promise<Told | null> {
  const { path = '' } = context;
  const { returned, newSession } = context.context;
  const failed = returned instanceof Error;
  const own = OWN[path];
  if (own) return failed || !signedIn ? null : { action: own, personId: signedIn.personId };
  const second = SECOND_STEP[path];
  if (second && signedIn) {
    const proves = !failed && !signedIn.twoFactor;
    return proves ? { action: 'TWO_FACTOR_ON', personId: signedIn.personId } : null;
  }
  const way = second ?? FIRST_STEP[path];
  if (way && newSession) return { action: 'SIGN_IN', personId: newSession.user.id, way };
  if (second) return failed ? { action: 'SIGN_IN_FAILED', personId: await half(context), way: second } : null;
  // Without a session and without a failure a second step is asked for, or the other provider has refused.
  if (way && (failed || way === 'SINGLE_SIGN_ON'))
    return { action: 'SIGN_IN_FAILED', personId: await addressed(context), way };
  if (path === '/request-password-reset' && !failed) {
    const personId = await addressed(context);
    return personId === null ? null : { action: 'PASSWORD_LINK_ASKED', personId };
  }
  return null;
}

/** Whose address was typed; null where there is nobody of that address. */
async function addressed({ body, context }: Middleware): Promise<string | null> {
  const { email } = (body ?? {}) as { email?: unknown };
  if (typeof email !== 'string') return null;
  return (await context.internalAdapter.findUserByEmail(email.trim().toLowerCase()))?.user.id ?? null;
}

/** Who has done the first of two steps. */
async function half(context: Middleware): Promise<string | null> {
  const { name } = context.context.createAuthCookie('two_factor');
  const cookie = await context.getSignedCookie(name, context.context.secret);
  if (!cookie) return null;
  return (await context.context.internalAdapter.findVerificationValue(cookie))?.value ?? null;
}
