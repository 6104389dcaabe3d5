import { Inject, Injectable } from '@nestjs/common';
import { matches, fold } from '@waymark/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { readGoverning, readHistory } from './record-history.js';
import { rowsFieldOf } from './form-rows.js';
import { fieldsOf } from './record-cell.js';
import { GAPS, gapsOf, type Beside, type Gap } from './record-gap.js';
import { fileOf, type RecordNoun } from './record-noun.js';
import { titleOf } from './record-title.js';
import type {
  GoverningReason,
  RecordList,
  RecordListItem,
  RecordWrite,
  RegisterRecord,
} from './record.type.js';
import { RegisterCopy } from './register-copy.js';

/** Reads records of the register as they are now, drafts and what is not yet public included. */
@Injectable()
export class RecordService {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** A record with its fields; null where there is none of this id. */
  async find(noun: RecordNoun, id: string): Promise<RegisterRecord | null> {
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const file = fileOf(noun);
      const copy = await RegisterCopy.read(manager, [file.name, ...NAMING[noun]]);
      const record = copy.find(file.name, id);
      if (!record) return null;
      const [row]: { revision: number }[] = await manager.query(
        `SELECT revision FROM "${file.table}" WHERE "${file.key[0]}" = $1`,
        [id],
      );
      return {
        noun,
        id,
        ...titleOf(noun, record, copy.find),
        revision: row!.revision,
        fields: [...fieldsOf(file, record), ...rowsFieldOf(noun, id, copy)],
        gaps: gapsOf(noun, record, await readBeside(manager)),
        targets: noun === 'GOAL' ? await countTargets(manager, id) : 0,
      };
    });
  }

  /** All records of a noun, those of a gap or a search; a search without diacritics finds too. */
  async list(noun: RecordNoun, search: string | null, gap: Gap | null): Promise<RecordList> {
    const { manager } = this.dataSource;
    const file = fileOf(noun);
    const copy = await RegisterCopy.read(manager, [file.name, ...NAMING[noun]]);
    const beside = await readBeside(manager);
    const all = copy.all(file.name).map((record): RecordListItem => {
      const id = String(record[file.key[0]!]);
      return { id, ...titleOf(noun, record, copy.find), gaps: gapsOf(noun, record, beside) };
    });
    const words = ({ id, titleVi, titleEn }: RecordListItem) => fold(`${id} ${titleVi} ${titleEn}`);
    const items = all
      .filter(({ gaps }) => gap === null || gaps.includes(gap))
      .filter((item) => search === null || matches(words(item), search))
      .toSorted((a, b) => compare(fold(a.titleVi), fold(b.titleVi)));
    const gaps = GAPS.map((one) => ({
      gap: one,
      count: all.filter((item) => item.gaps.includes(one)).length,
    }));
    return { noun, total: all.length, gaps: gaps.filter(({ count }) => count > 0), items };
  }

  /** Why the series of an indicator were made, or no longer are, the ones to judge by. */
  governing(indicatorId: string): Promise<GoverningReason[]> {
    return readGoverning(this.dataSource.manager, indicatorId);
  }

  /** All writes of a record, the newest first. */
  history(noun: RecordNoun, id: string): Promise<RecordWrite[]> {
    return readHistory(this.dataSource.manager, noun, id);
  }
}

/** The files that the name of a record is made of, beside its own. */
const NAMING = {
  DOCUMENT: [],
  GOAL: ['documents', 'areas'],
  TARGET: [],
  INDICATOR: [],
  SERIES: ['indicators', 'areas', 'agencies'],
  STATEMENT: [],
  AGENCY: [],
  AREA: [],
  THEME: [],
  UNIT: [],
  FORM: ['form_rows'],
} as const satisfies Readonly<Record<RecordNoun, readonly string[]>>;

async function countTargets(manager: EntityManager, goalId: string): Promise<number> {
  const [row]: { count: number }[] = await manager.query(
    'SELECT count(DISTINCT n)::integer AS count FROM target WHERE goal_id = $1',
    [goalId],
  );
  return row!.count;
}

async function readBeside(manager: EntityManager): Promise<Beside> {
  const ids = async (sql: string) =>
    new Set(((await manager.query(sql)) as { id: string }[]).map(({ id }) => id));
  return {
    withTarget: await ids('SELECT DISTINCT goal_id AS id FROM target'),
    withFigures: await ids('SELECT s.id FROM series s JOIN series_current c ON c.series_key = s.key'),
    withRows: await ids('SELECT DISTINCT form_id AS id FROM form_row'),
    withFile: await ids('SELECT DISTINCT document_id AS id FROM file WHERE withdrawn_at IS NULL'),
    goalsOfEnded: await ids(
      `SELECT g.id FROM goal g JOIN indicator i ON i.id = g.indicator_id
       WHERE g.lifecycle = 'IN_FORCE' AND i.lifecycle IN ('REPLACED', 'DISCONTINUED')`,
    ),
    formsOfEnded: await ids(
      `SELECT DISTINCT f.id FROM form f JOIN form_row r ON r.form_id = f.id
       JOIN series s ON s.id = r.series_id JOIN indicator i ON i.id = s.indicator_id
       WHERE f.lifecycle = 'IN_FORCE' AND i.lifecycle IN ('REPLACED', 'DISCONTINUED')`,
    ),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
