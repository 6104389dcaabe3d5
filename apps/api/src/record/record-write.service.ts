import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { AccessActor } from '../access/actor.js';
import { type Authority, AuthorityService } from '../access/authority.service.js';
import { Clock } from '../clock.js';
import { DomainError } from '../graphql/domain-error.js';
import type { RegisterRecord } from '../register/cell.js';
import { REGISTER_LOCK } from '../register/load-register.js';
import { storeRows } from '../register/store-rows.js';
import { lockRow } from '../write/stale-write.js';
import { typedText } from '../write/typed-text.js';
import { WriteService } from '../write/write.service.js';
import { checkFigures } from './check-figures.js';
import { checkRecords } from './check-record.js';
import { datedRows, readRows, ROWS, rowsOf } from './form-rows.js';
import { readFields } from './record-cell.js';
import { fileOf, type RecordNoun } from './record-noun.js';
import { subjectOf } from './record-subject.js';
import type { RecordProblem, RecordValue, SavedRecord } from './record.type.js';
import { RegisterCopy } from './register-copy.js';
import { hasRounds, storeForm } from './store-form.js';
import { refreshSearchWords, updateRecord } from './store-record.js';
import { suggestId } from './suggest-id.js';

export interface SaveRecord {
  readonly noun: RecordNoun;
  /** Null for a new record that shall be given an id. */
  readonly id: string | null;
  /** The revision that the writer saw; null for a new record. */
  readonly basedOn: number | null;
  /** Only what shall be other than it is; of a new record all that is known. */
  readonly fields: readonly RecordValue[];
  /** Of a goal: targets that it gets. */
  readonly targets: readonly { readonly fields: readonly RecordValue[] }[];
  readonly reason: string;
}

export interface AmendTarget {
  readonly goalId: string;
  readonly n: number;
  /** The version that the writer saw. */
  readonly basedOn: number;
  readonly fields: readonly RecordValue[];
}

const ID_FORM = /^[A-Za-z0-9][\w.+-]{0,79}$/;

/** Of a target, what only an amendment says. */
const AMENDING = ['document', 'known_on', 'known_precision', 'reason_vi', 'reason_en'];

/** Writes records of the register, one at a time, by the rules of its files. */
@Injectable()
export class RecordWriteService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(WriteService) private readonly writes: WriteService,
    @Inject(AuthorityService) private readonly authority: AuthorityService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Adds a record or changes one. Throws DomainError RECORD_REFUSED { problems } with all that is wrong, STALE, NOT_FOUND,
   * REASON_NEEDED for a change without a reason, TEXT_TOO_LONG, WRITTEN_ONCE for a target, ROWS_IN_USE { figures } for rows
   * of a form on which somebody has typed.
   */
  async save(actor: AccessActor, key: string, input: SaveRecord): Promise<SavedRecord> {
    const { noun, basedOn, fields } = input;
    if (noun === 'TARGET') throw new DomainError('WRITTEN_ONCE');
    // What is new needs no reason.
    const reason = basedOn === null ? input.reason.trim() : typedText(input.reason, 'REASON_NEEDED');
    const { behalfOf } = await this.authorise(actor, noun, input.id, fields);
    const today = this.clock.today();
    const write = { actor, key, operation: 'saveRecord', input, reason, behalfOf };
    return this.writes.write(write, async (manager) => {
      await lockRegister(manager);
      const before = await RegisterCopy.read(manager);
      const file = fileOf(noun);
      const keyColumn = file.key[0]!;
      const base = basedOn === null ? null : (before.find(file.name, input.id) ?? null);
      if (basedOn !== null && input.id !== null)
        await lockRow(manager, { table: file.table, key: { [keyColumn]: input.id }, basedOn });
      const rowsField = noun === 'FORM' ? fields.find(({ name }) => name === ROWS) : undefined;
      const read = readFields(
        file,
        fields.filter((field) => field.name !== keyColumn && field !== rowsField),
        base ?? null,
      );
      const problems: RecordProblem[] = read.bad
        .filter(({ field }) => field !== keyColumn)
        .map((one) => ({ ...one, noun, id: input.id ?? '', isOther: false }));
      const isTaken = (id: string) => before.find(file.name, id) !== undefined;
      const typedId = fields.find(({ name }) => name === keyColumn)?.values[0]?.trim() || null;
      const id = base ? input.id! : (input.id ?? typedId ?? suggestId(noun, read.record, isTaken));
      const badId = base ? null : isTaken(id) ? 'DUPLICATE' : ID_FORM.test(id) ? null : 'UNTIDY_TEXT';
      if (badId) problems.push({ noun, id, field: keyColumn, reason: badId, value: id, isOther: false });
      const record: RegisterRecord = { ...read.record, [keyColumn]: id };
      const targets = noun === 'GOAL' ? addTargets(before, id, input.targets, problems) : [];
      // Before its first round a form is in nobody's use yet, and all its rows begin with it.
      const from = noun === 'FORM' && (await hasRounds(manager, id)) ? today : null;
      const rows = noun === 'FORM' ? takeRows({ before, form: id, from }, rowsField, problems) : null;
      refuseIfAny(problems);
      const written = before.with(file.name, [record]).with('targets', targets);
      const after = rows ? written.instead('form_rows', ({ form }) => form === id, rows) : written;
      refuseIfAny(
        checkRecords(
          before,
          after,
          new Map([
            [file.name, [record]],
            ['targets', targets],
            ['form_rows', rows ?? []],
          ]),
        ),
      );
      const isRaised = base ? await updateRecord(manager, file, base, record) : true;
      if (!base) await storeRows(manager, file, [record], after.find);
      await storeRows(manager, fileOf('TARGET'), targets, after.find);
      if (rows) await storeForm(manager, { formId: id, before, after, isRaised }, today);
      await refreshSearchWords(manager, before, after);
      refuseIfAny(await checkFigures(manager, file.name, record));
      return { noun, id };
    });
  }

  /**
   * Adds a version to a target; what is not given stays as in the version before. Throws DomainError RECORD_REFUSED
   * { problems }, NOT_FOUND, and STALE where another version came since.
   */
  async amend(actor: AccessActor, key: string, input: AmendTarget): Promise<SavedRecord> {
    const said = input.fields.find(({ name }) => name === 'reason_vi')?.values[0] ?? null;
    const { behalfOf } = await this.authorise(actor, 'GOAL', input.goalId, []);
    const write = { actor, key, operation: 'amendTarget', input, reason: said, behalfOf };
    return this.writes.write(write, async (manager) => {
      await lockRegister(manager);
      const before = await RegisterCopy.read(manager);
      const file = fileOf('TARGET');
      const goal = before.find('goals', input.goalId);
      const last = before
        .all('targets')
        .filter(({ goal: id, n }) => id === input.goalId && n === input.n)
        .toSorted((a, b) => Number(a['version']) - Number(b['version']))
        .at(-1);
      if (!goal || !last) throw new DomainError('NOT_FOUND', { kind: 'target' });
      const version = Number(last['version']);
      if (version !== input.basedOn)
        throw new DomainError('STALE', {
          ...(await writerOf(manager, last)),
          revision: version,
          changes: [],
        });
      const empty = Object.fromEntries(AMENDING.map((name) => [name, null]));
      const typed = input.fields.filter(({ name }) => !file.key.includes(name));
      const { record, bad } = readFields(file, typed, { ...last, ...empty, version: version + 1 });
      const place = { noun: 'TARGET' as const, id: String(input.n), isOther: false };
      refuseIfAny(bad.map((one) => ({ ...one, ...place })));
      const after = before.with('targets', [record]);
      refuseIfAny(checkRecords(before, after, new Map([['targets', [record]]])));
      await storeRows(manager, file, [record], after.find);
      return { noun: 'TARGET', id: `${input.goalId}/${input.n}/${version + 1}` };
    });
  }

  /** By what right a record is written: where it belongs now, and where it is to belong. */
  private async authorise(
    actor: AccessActor,
    noun: RecordNoun,
    id: string | null,
    fields: readonly RecordValue[],
  ): Promise<Authority> {
    const file = fileOf(noun);
    const copy = await RegisterCopy.read(this.dataSource.manager, [file.name]);
    const stored = id === null ? undefined : copy.find(file.name, id);
    const { record } = readFields(file, fields, stored ?? null);
    let authority: Authority | null = null;
    for (const one of stored ? [stored, record] : [record])
      authority = await this.authority.authorise(actor, 'MANAGE_REGISTER', subjectOf(noun, one));
    return authority!;
  }
}

async function lockRegister(manager: EntityManager): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock($1)', [REGISTER_LOCK]);
}

/** The targets that a goal gets, numbered after those it has; what cannot be read joins the problems. */
function addTargets(
  before: RegisterCopy,
  goal: string,
  typed: SaveRecord['targets'],
  problems: RecordProblem[],
): RegisterRecord[] {
  const file = fileOf('TARGET');
  const numbers = before.all('targets').filter((target) => target['goal'] === goal);
  const last = Math.max(0, ...numbers.map(({ n }) => Number(n)));
  return typed.map(({ fields }, index) => {
    const n = last + 1 + index;
    const own = fields.filter(({ name }) => !file.key.includes(name) && !AMENDING.includes(name));
    const place = [
      { name: 'goal', values: [goal] },
      { name: 'n', values: [String(n)] },
      { name: 'version', values: ['1'] },
    ];
    const { record, bad } = readFields(file, [...own, ...place], null);
    problems.push(...bad.map((one) => ({ ...one, noun: 'TARGET' as const, id: String(n), isOther: false })));
    return record;
  });
}

/** The rows that a form shall have, those it has where none are given; what cannot be read joins the problems. */
function takeRows(
  { before, form, from }: { before: RegisterCopy; form: string; from: string | null },
  field: RecordValue | undefined,
  problems: RecordProblem[],
): RegisterRecord[] {
  const stored = rowsOf(form, before);
  if (!field) return stored;
  const { rows, bad } = readRows(form, field.values);
  problems.push(...bad.map((one) => ({ ...one, noun: 'FORM' as const, id: form, isOther: false })));
  return datedRows(rows, stored, from);
}

function refuseIfAny(problems: readonly RecordProblem[]): void {
  if (problems.length > 0) throw new DomainError('RECORD_REFUSED', { problems });
}

/** Who added a version of a target, and when. */
async function writerOf(manager: EntityManager, { goal, n, version }: RegisterRecord) {
  const [row]: { changedBy: string; changedAt: Date }[] = await manager.query(
    `SELECT coalesce(p.name, a.actor) AS "changedBy", a.at AS "changedAt"
       FROM audit_log a LEFT JOIN person p ON p.id = a.actor
      WHERE a.subject_kind = 'target' AND a.subject_id = $1 ORDER BY a.id DESC LIMIT 1`,
    [`${String(goal)}/${String(n)}/${String(version)}`],
  );
  return row ?? {};
}
