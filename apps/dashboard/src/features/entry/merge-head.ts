/** What is said once for a form, as it is typed. */
export interface TypedHead {
  readonly status: string;
  readonly sourceRef: string;
  readonly signedNumber: string;
  readonly signedOn: string;
  readonly signer: string;
}

export type HeadField = keyof TypedHead;

/** The fields by the columns of the server, as a refused write names them. */
const FIELDS: Readonly<Record<string, HeadField>> = {
  status: 'status',
  source_ref: 'sourceRef',
  signed_number: 'signedNumber',
  signed_on: 'signedOn',
  signer: 'signer',
};

/** What somebody else wrote to the same form meanwhile. */
export interface HeadConflict {
  readonly by: string;
  /** ISO moment. */
  readonly at: string;
  /** What they wrote where one has written something else oneself. */
  readonly theirs: Partial<TypedHead>;
}

/** The details of a write that was refused as stale. */
export interface StaleHead {
  readonly by: string;
  readonly at: string;
  readonly revision: number;
  readonly changed: Partial<TypedHead>;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Reads the details of a refused write; null where they do not say on which revision the next one can rest. */
export function staleHead(details: Readonly<Record<string, unknown>>): StaleHead | null {
  const { revision, changedBy, changedAt, changes } = details;
  if (typeof revision !== 'number' || !Array.isArray(changes)) return null;
  const changed = (changes as readonly { readonly field: string; readonly new: unknown }[]).flatMap((one) => {
    const field = FIELDS[one.field];
    return field ? [[field, text(one.new)] as const] : [];
  });
  return { by: text(changedBy), at: text(changedAt), revision, changed: Object.fromEntries(changed) };
}

/** What of it is one's own, and not on the server yet. */
export function ownWords(typed: TypedHead, saved: TypedHead): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(typed).filter(([field, text]) => text !== saved[field as HeadField]),
  );
}

/**
 * Two people's words side by side: what only the other wrote is taken over, what only oneself wrote stays; where both
 * wrote something else, it has to be decided.
 */
export function mergeHead(
  typed: TypedHead,
  saved: TypedHead,
  changed: Partial<TypedHead>,
): { readonly typed: TypedHead; readonly saved: TypedHead; readonly open: Partial<TypedHead> } {
  const fields = Object.entries(changed) as [HeadField, string][];
  const own = fields.filter(([field]) => typed[field] !== saved[field]);
  const taken = fields.filter(([field]) => typed[field] === saved[field]);
  return {
    typed: { ...typed, ...Object.fromEntries(taken) },
    saved: { ...saved, ...changed },
    open: Object.fromEntries(own.filter(([field, theirs]) => typed[field] !== theirs)),
  };
}
