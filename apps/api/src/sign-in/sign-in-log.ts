import type { DataSource, EntityManager } from 'typeorm';

/** What happens to a sign-in, as the audit log calls it. */
export type SignInAction =
  | 'SIGN_IN'
  | 'SIGN_IN_FAILED'
  | 'SIGN_OUT'
  | 'SESSIONS_ENDED'
  | 'PASSWORD_LINK_ASKED'
  | 'PASSWORD_LINK_MADE'
  | 'PASSWORD_SET'
  | 'PASSWORD_CHANGED'
  | 'TWO_FACTOR_ON'
  | 'TWO_FACTOR_OFF'
  | 'BACKUP_CODES_MADE';

/** By what somebody came in, or tried to. */
export type SignInWay = 'PASSWORD' | 'CODE' | 'BACKUP_CODE' | 'SINGLE_SIGN_ON' | 'TRY_OUT';

export interface SignInEvent {
  readonly action: SignInAction;
  /** Whose sign-in it is; null where nobody is known by what was typed, which is not kept: it may be a password. */
  readonly personId: string | null;
  /** Who did it; the person themselves where it is left out, and the public where they could not prove it. */
  readonly actor?: string;
  /** How and from where, as the log writes it: `web 10.0.0.7`. */
  readonly origin: string;
  readonly way?: SignInWay;
  /** What the browser calls itself. */
  readonly device?: string | null;
}

/** What a failed attempt names where nobody is known by the address. */
export const UNKNOWN = 'unknown';

/** A browser may say of itself what it likes, at any length. */
const MOST_DEVICE = 250;

/** Whoever has not proved who they are is nobody yet. */
const UNPROVED: readonly SignInAction[] = ['SIGN_IN_FAILED', 'PASSWORD_LINK_ASKED'];

/** Writes into the audit log what happened to a sign-in; never a password, a code, a token or what was typed. */
export async function logSignIn(
  database: DataSource | EntityManager,
  { action, personId, actor, origin, way, device }: SignInEvent,
): Promise<void> {
  const who = actor ?? (UNPROVED.includes(action) ? 'public' : (personId ?? 'public'));
  const said = { ...(way && { way }), ...(device && { device: device.slice(0, MOST_DEVICE) }) };
  await database.query(
    `INSERT INTO audit_log (actor, origin, action, subject_kind, subject_id, new)
     VALUES ($1, $2, $3, 'sign_in', $4, $5)`,
    [who, origin, action, personId ?? UNKNOWN, Object.keys(said).length > 0 ? JSON.stringify(said) : null],
  );
}
