import { In, type EntityManager } from 'typeorm';
import { personNames } from '../account/person-names.js';
import { Entry } from '../entry/entry.entity.js';
import { isAsked } from '../form/asked.js';
import { FormRow } from '../form/form-row.entity.js';
import { Form } from '../form/form.entity.js';
import { DomainError } from '../graphql/domain-error.js';
import { groupBy } from '../group-by.js';
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
  const round = (await readRounds(manager, [id], reference)).get(id);
  if (!round) throw new DomainError('NOT_FOUND', { kind: 'round' });
  return round;
}

/** Rounds with their forms, by their ids. */
export async function readRounds(
  manager: EntityManager,
  ids: readonly string[],
  reference: Reference,
): Promise<ReadonlyMap<string, Round>> {
  const rounds = await manager.getRepository(Round).findBy({ id: In([...new Set(ids)]) });
  const forms = await manager.getRepository(Form).findBy({ id: In(rounds.map(({ formId }) => formId)) });
  for (const round of rounds) {
    round.form = forms.find(({ id }) => id === round.formId)!;
    round.form.receiver = reference.agencies.get(round.form.receiverId)!;
  }
  return new Map(rounds.map((round) => [round.id, round]));
}

/** A sheet; one that nobody has touched is empty. Throws NOT_FOUND where the unit owes nothing in that round. */
export async function getSheet(
  manager: EntityManager,
  key: SheetKey,
  reference: Reference,
): Promise<StoredSheet> {
  const [sheet] = await getSheets(manager, [key], reference);
  return sheet!;
}

/** Sheets in the order of their keys, in as many questions for a hundred of them as for one. Throws as `getSheet` does. */
export async function getSheets(
  manager: EntityManager,
  keys: readonly SheetKey[],
  reference: Reference,
): Promise<StoredSheet[]> {
  const roundIds = keys.map(({ roundId }) => roundId);
  const agencyIds = keys.map(({ agencyId }) => agencyId);
  const rounds = await readRounds(manager, roundIds, reference);
  const formIds = [...rounds.values()].map(({ formId }) => formId);
  const allRows = await manager
    .getRepository(FormRow)
    .find({ where: { formId: In(formIds), agencyId: In(agencyIds) }, order: { n: 'ASC' } });
  const rowsOf = groupBy(allRows, ({ formId, agencyId }) => `${formId}/${agencyId}`);
  const those = `(s.roundId, s.agencyId) IN (SELECT * FROM unnest(CAST(:roundIds AS text[]), CAST(:agencyIds AS text[])))`;
  const storedOf = async <Row extends SheetKey>(entity: new () => Row) => {
    const found = manager.getRepository(entity).createQueryBuilder('s');
    return groupBy(await found.where(those, { roundIds, agencyIds }).getMany(), nameOf);
  };
  const submissions = await storedOf(Submission);
  const entries = await storedOf(Entry);
  await nameThem(manager, [...entries.values()].flat());
  return keys.map((key) => {
    const round = rounds.get(key.roundId);
    if (!round) throw new DomainError('NOT_FOUND', { kind: 'round' });
    const rows = rowsOf.get(`${round.formId}/${key.agencyId}`)?.filter((row) => isAsked(row, round)) ?? [];
    if (rows.length === 0) throw new DomainError('NOT_FOUND', { kind: 'sheet' });
    return {
      round,
      agencyId: key.agencyId,
      rows,
      receiverId: round.form.receiverId,
      seriesIds: rows.map(({ seriesId }) => seriesId),
      submission: submissions.get(nameOf(key))?.[0] ?? untouched(key),
      entries: new Map(entries.get(nameOf(key))?.map((entry) => [entry.seriesId, entry])),
    };
  });
}

const nameOf = ({ roundId, agencyId }: SheetKey): string => `${roundId}/${agencyId}`;

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
