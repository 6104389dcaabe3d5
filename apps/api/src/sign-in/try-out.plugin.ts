import { APIError, createAuthEndpoint, formCsrfMiddleware } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { TRY_OUT_PEOPLE } from './try-out.js';

/** Signing in by one click, as one of the people of the try-out; mounted in a try-out only. */
export const tryOutPlugin = () => ({
  id: 'try-out' as const,
  endpoints: {
    signInTryOut: createAuthEndpoint(
      '/sign-in/try-out',
      { method: 'POST', use: [formCsrfMiddleware] },
      async (context) => {
        const { id } = (context.body ?? {}) as { id?: unknown };
        const person = TRY_OUT_PEOPLE.find((one) => one.id === id);
        const user = person && (await context.context.internalAdapter.findUserById(person.id));
        if (!user) throw new APIError('NOT_FOUND', { code: 'NOT_FOUND' });
        const session = await context.context.internalAdapter.createSession(user.id);
        await setSessionCookie(context, { session, user });
        return context.json({ signedIn: true });
      },
    ),
  },
});
