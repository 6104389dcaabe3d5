/**
 * Whether a round asks for a row, in SQL: a row that came to a form that was in use already is asked for from the rounds on
 * that were not due yet, so that nobody owes anything overdue at once. A round that is opened late is due late, and asks.
 */
export const asked = (row: string, round: string): string =>
  `(${row}.since IS NULL OR ${row}.since <= ${round}.due_on)`;

/** The same of a row and a round that are read. */
export function isAsked(
  { since }: { readonly since: string | null },
  { dueOn }: { readonly dueOn: string },
): boolean {
  return since === null || since <= dueOn;
}
