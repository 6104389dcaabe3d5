import type { Actor } from '@waymark/domain';

/** Who asks, as the API knows them: what they may do, and how the audit log names them. */
export interface AccessActor extends Actor {
  /** The person's id; `public` for whoever did not sign in, `command-line` for whoever runs the server. */
  readonly id: string;
  /** Full name, for what is shown at once. */
  readonly name: string;
  /** How and from where, for the audit log: `web 10.0.0.7`, `key statistics-sync 10.0.0.7`, `command line`. */
  readonly origin: string;
  /** How they are signed in; missing where they ask by a key or are the public. */
  readonly session?: {
    readonly sessionId: string;
    readonly mustChangePassword: boolean;
    readonly twoFactor: boolean;
  };
}

/** Whoever did not sign in. With public reading they may read what is published, else nothing. */
export function publicActor(origin: string, mayRead: boolean): AccessActor {
  const grants = mayRead
    ? [
        {
          role: 'VIEWER' as const,
          scope: { agencyId: null, areaId: null, indicatorId: null },
          from: '0001-01-01',
          to: null,
          delegatedBy: null,
        },
      ]
    : [];
  return { id: 'public', personId: null, name: '', origin, grants };
}
