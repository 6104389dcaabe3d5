import type { EntityManager } from 'typeorm';
import { Entry } from '../entry/entry.entity.js';
import { FormRow } from '../form/form-row.entity.js';
import { Form } from '../form/form.entity.js';
import { DomainError } from '../graphql/domain-error.js';
import { Round } from '../round/round.entity.js';
import type { Queries } from '../series/observation.store.js';
import type { Reference } from '../snapshot/register-nouns.js';
import { Submission } from '../submission/submission.entity.js';
import type { SheetPlace } from './sheet-rights.js';

/** The sheet of one unit in one round, as it is stored. */
export interface StoredSheet extends SheetPlace {
  readonly round: Round;
  readonly rows: readonly FormRow[];
  readonly submission: Submission;
  /** By series; a row that nobody has touched has none. */
  readonly entries: ReadonlyMap<string, Entry>;
}

/** Which sheet. */
export interface SheetKey {
  readonly roundId: string;
  readonly agencyId: string;
}

/** A round with its form. Throws NOT_FOUND. */
export async function getRound(manager: EntityManager, id: string, reference: Reference): Promise<Round> {
  const round = await manager.getRepository(Round).findOneBy({ id });
  if (!round) throw new DomainError('NOT_FOUND', { kind: 'round' });
  round.form = await manager.getRepository(Form).findOneByOrFail({ id: round.formId });
  linkForm(round.form, reference);
  return round;
}

/** Puts the collecting unit in place of its id. */
export function linkForm(form: Form, { agencies }: Reference): Form {
  form.receiver = agencies.get(form.receiverId)!;
  return form;
}

/** A sheet; one that nobody has touched is empty. Throws NOT_FOUND where the unit owes nothing in that round. */
export async function getSheet(
  manager: EntityManager,
  { roundId, agencyId }: SheetKey,
  reference: Reference,
): Promise<StoredSheet> {
  const round = await getRound(manager, roundId, reference);
  const rows = await manager
    .getRepository(FormRow)
    .find({ where: { formId: round.formId, agencyId }, order: { n: 'ASC' } });
  if (rows.length === 0) throw new DomainError('NOT_FOUND', { kind: 'sheet' });
  const submission = await manager.getRepository(Submission).findOneBy({ roundId, agencyId });
  const entries = await manager.getRepository(Entry).findBy({ roundId, agencyId });
  await nameThem(manager, entries);
  return {
    round,
    agencyId,
    rows,
    receiverId: round.form.receiverId,
    seriesIds: rows.map(({ seriesId }) => seriesId),
    submission: submission ?? untouched({ roundId, agencyId }),
    entries: new Map(entries.map((entry) => [entry.seriesId, entry])),
  };
}

/** The submission of a sheet that nobody has touched: the first write rests on revision 0. */
function untouched({ roundId, agencyId }: SheetKey): Submission {
  return Object.assign(new Submission(), {
    ...{ roundId, agencyId, state: 'DRAFT', version: 0, revision: 0 },
    ...{ status: null, documentId: null, sourceRef: null, signedNumber: null, signedOn: null, signer: null },
    ...{ submittedBy: null, submittedAt: null, approvedBy: null, approvedAt: null },
    ...{ returnedBy: null, returnedAt: null, receivedBy: null, receivedAt: null },
  });
}

/** Puts the names of those who entered them to entries. */
export async function nameThem(database: Queries, entries: readonly Entry[]): Promise<void> {
  const names = await personNames(
    database,
    entries.map(({ enteredBy }) => enteredBy),
  );
  for (const entry of entries) entry.enteredByName = names.get(entry.enteredBy) ?? entry.enteredBy;
}

/** Names of people by their id. */
export async function personNames(
  database: Queries,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows: { id: string; name: string }[] = await database.query(
    'SELECT id, name FROM person WHERE id = ANY($1::text[])',
    [wanted],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
