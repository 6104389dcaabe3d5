import type { FigureRejection } from '@waymark/domain';
import { textOf, type Row } from '../file/rows.js';
import { dayOf, numbersColumns, trimmed } from './cell-text.js';
import { Duplicates } from './duplicates.js';
import { figureOf, type About } from './figure-of.js';
import type { FigureRow, Place, RejectedRow } from './figure.js';
import { readPeriodText, type ReadPeriod } from './period-text.js';
import type { Plan } from './plan.js';
import { hashOfPeriod } from './period-hash.js';
import { KeyTable, type KnownKeys } from './series-keys.js';
import { readValueCell, type CellValue, type ColumnStyle } from './value-cell.js';
import { isYes, qualifierOf, statusOf } from './words.js';

/** Where the outcome of rows is gathered until it is given as a batch. */
export interface Outcome {
  readonly figures: FigureRow[];
  readonly rejected: RejectedRow[];
  blanks: number;
  repeated: number;
}

/** What stands where a value was taken back. */
const NOTHING: CellValue = {
  ...{ value: null, low: null, high: null },
  ...{ qualifier: null, isEstimate: false, isPercent: false },
};

/** Reads the rows of one table by its plan. */
export class RowReader {
  private readonly keys: KeyTable;
  private readonly duplicates = new Duplicates();
  private readonly header: string;
  /** Most rows say nothing beside their figures, so they share this. */
  private readonly plainAbout: About;
  private readonly hasAbout: boolean;
  /** The first column that says what was measured; a file without one says it by its name. */
  private readonly named: Plan['keys'][number] | undefined;

  /** `styles` of the columns of values, in the order of the plan. */
  constructor(
    private readonly plan: Plan,
    private readonly styles: readonly ColumnStyle[],
    private readonly out: Outcome,
  ) {
    this.keys = new KeyTable(plan);
    this.header = plan.header.join('\u0001');
    const { status, qualifier, source, note, knownOn } = plan.constants;
    this.plainAbout = { status, qualifier, source, note, knownOn, version: null };
    this.named = plan.keys.find(({ field }) => field !== 'unit');
    this.hasAbout = Object.values(plan.at).some((at) => at >= 0);
  }

  read(row: Row): void {
    const { plan } = this;
    if (row.isBroken) return this.reject(row, 0, 'BAD_QUOTES');
    const values = this.filled(row);
    if (values === 0) return;
    if (
      row.cells.length > plan.width &&
      row.cells.slice(plan.width).some((cell) => textOf(cell).trim() !== '')
    ) {
      return this.reject(row, plan.width, 'WRONG_CELL_COUNT');
    }
    if (this.isHeader(row) || numbersColumns(row, plan.headerLine)) return;
    const period = this.periodOf(row);
    if (period === 'SKIPPED') return;
    const about = this.hasAbout ? this.aboutOf(row) : this.plainAbout;
    if (about === null) return;
    const text = this.keys.textOf(row);
    for (let at = 0; at < plan.values.length; at += 1) this.readValue(row, at, { text, period, about });
  }

  /** How many cells of figures hold something; a row without is a heading, a note or a blank and no figure. */
  private filled(row: Row): number {
    const { values, at } = this.plan;
    let count = 0;
    for (const value of values) {
      const cell = row.cells[value.at];
      if (cell !== undefined && (typeof cell !== 'string' || cell.trim() !== '')) count += 1;
    }
    if (count > 0) return count;
    if (at.LOW >= 0 && textOf(row.cells[at.LOW]).trim() !== '') return 1;
    if (this.takesBack(row)) return 1;
    this.countBlanks(row);
    return 0;
  }

  /** Whether an empty row says that its version takes the value back. */
  private takesBack({ cells }: Row): boolean {
    const { WITHDRAWN, VERSION } = this.plan.at;
    return (
      WITHDRAWN >= 0 && VERSION >= 0 && isYes(trimmed(cells[WITHDRAWN])) && trimmed(cells[VERSION]) !== ''
    );
  }

  /** Empty figures of a row that has a period count as blanks; a row of a single note is no row of the table. */
  private countBlanks(row: Row): void {
    const { values, periods } = this.plan;
    const hasPlace = periods.every(
      ({ at }) => typeof readPeriodText(textOf(row.cells[at]).trim()) === 'object',
    );
    if (row.cells.length > 1 && hasPlace && periods.length > 0) this.out.blanks += values.length;
  }

  private isHeader(row: Row): boolean {
    const first = row.cells[this.plan.values[0]?.at ?? 0];
    if (first !== this.plan.values[0]?.header) return false;
    return row.cells.map(textOf).join('\u0001') === this.header;
  }

  /** The period of a row; null where the columns or the mapping say it. */
  private periodOf(row: Row): ReadPeriod | null | 'SKIPPED' {
    const { periods, constants } = this.plan;
    const [first] = periods;
    if (!first) return constants.period;
    const text =
      periods.length === 1 && first.word === '' ? trimmed(row.cells[first.at]) : this.periodText(row);
    const read = text === '' ? 'NO_PERIOD' : readPeriodText(text);
    if (typeof read === 'object') return read;
    this.reject(row, first.at, read);
    return 'SKIPPED';
  }

  private periodText(row: Row): string {
    return this.plan.periods
      .map(({ at, word }) => {
        const text = trimmed(row.cells[at]);
        return /^\d+$|^[ivIV]+$/.test(text) ? word + text : text;
      })
      .filter((text) => text !== '')
      .join(' ');
  }

  private aboutOf(row: Row): About | null {
    const { at, constants } = this.plan;
    const of = (column: number): string => (column < 0 ? '' : trimmed(row.cells[column]));
    const [status, qualifier, version, knownOn] = [
      of(at.STATUS),
      of(at.QUALIFIER),
      of(at.VERSION),
      of(at.KNOWN_ON),
    ];
    const readStatus = status === '' ? constants.status : statusOf(status);
    if (readStatus === undefined) return this.refuse(row, at.STATUS, 'UNKNOWN_STATUS');
    const readQualifier = qualifier === '' ? constants.qualifier : qualifierOf(qualifier);
    if (readQualifier === undefined) return this.refuse(row, at.QUALIFIER, 'UNKNOWN_QUALIFIER');
    const day = knownOn === '' ? constants.knownOn : dayOf(knownOn);
    if (day === undefined) return this.refuse(row, at.KNOWN_ON, 'NOT_A_DATE');
    if (!/^(?:[1-9]\d{0,3})?$/.test(version)) return this.refuse(row, at.VERSION, 'NOT_A_VERSION');
    return {
      status: readStatus,
      qualifier: readQualifier,
      source: of(at.SOURCE) || constants.source,
      note: of(at.NOTE) || constants.note,
      knownOn: day,
      version: version === '' ? null : Number(version),
    };
  }

  private refuse(row: Row, at: number, code: FigureRejection): null {
    this.reject(row, at, code);
    return null;
  }

  private readValue(
    row: Row,
    index: number,
    { text, period, about }: { text: string; period: ReadPeriod | null; about: About },
  ): void {
    const { plan, out } = this;
    const column = plan.values[index];
    const style = this.styles[index];
    if (!column || !style) return;
    const cell = row.cells[column.at];
    let read = readValueCell(cell ?? '', style);
    if (read === 'BLANK' && plan.at.LOW >= 0) read = this.rangeOf(row, style);
    if (read === 'BLANK' && this.takesBack(row)) read = NOTHING;
    if (read === 'BLANK') {
      out.blanks += 1;
      return;
    }
    if (typeof read === 'string') return this.reject(row, column.at, read);
    const when = column.period ?? period;
    if (when === null) return this.reject(row, column.at, 'NO_PERIOD');
    const known = this.keys.keysOf(text, index);
    if (known.isEmpty && this.named) return this.reject(row, this.named.at, 'NO_SERIES');
    if (this.isNew({ row, at: column.at, known, when, version: about.version }, read)) {
      out.figures.push(figureOf(row.line, column, { known, when, read, about, cell }));
    }
  }

  private rangeOf(row: Row, style: ColumnStyle): CellValue | 'BLANK' | FigureRejection {
    const { LOW, HIGH } = this.plan.at;
    const low = readValueCell(row.cells[LOW] ?? '', style);
    const high = readValueCell(row.cells[HIGH] ?? '', style);
    if (low === 'BLANK' && high === 'BLANK') return 'BLANK';
    if (low === 'BLANK' || high === 'BLANK') return 'NO_VALUE';
    if (typeof low === 'string') return low;
    if (typeof high === 'string') return high;
    if (low.value === null || high.value === null) return 'NOT_A_NUMBER';
    if (low.value > high.value) return 'RANGE_REVERSED';
    return { ...low, value: null, low: low.value, high: high.value, qualifier: 'RANGE' };
  }

  /** Whether nothing was said of this series and period before; what says the same again counts as repeated. */
  private isNew(
    {
      row,
      at,
      known,
      when,
      version,
    }: { row: Row; at: number; known: KnownKeys; when: ReadPeriod; version: number | null },
    read: CellValue,
  ): boolean {
    const { duplicates, out } = this;
    const period = hashOfPeriod(version === null ? when.period : `${when.period} v${version}`);
    const hash = Math.imul(known.hash ^ period, 0x85ebca6b) >>> 0;
    const hash2 = Math.imul(known.hash2 + period, 0xc2b2ae35) >>> 0;
    const value = read.value ?? (read.low ?? 0) + (read.high ?? 0) * 1e-3;
    const earlier = duplicates.add(hash, hash2, value, { line: row.line, column: at + 1 });
    if (!earlier) return true;
    const { line, column, isGiven } = earlier;
    if (earlier.value === value && isGiven) {
      out.repeated += 1;
      return false;
    }
    const code = 'CONTRADICTORY_DUPLICATE';
    const here = { line: row.line, column: at + 1 };
    if (isGiven) {
      const text = String(earlier.value);
      out.rejected.push({
        line,
        column,
        code,
        text,
        other: here,
        takesBack: !this.retract({ line, column }),
      });
      duplicates.takeBack(hash, hash2);
    }
    const text = textOf(row.cells[at]);
    out.rejected.push({ ...here, code, text, other: { line, column }, takesBack: false });
    return false;
  }

  /** Takes a figure out of the batch that is being gathered; false when it has been given already. */
  private retract({ line, column }: Place): boolean {
    const { figures } = this.out;
    const at = figures.findLastIndex((figure) => figure.line === line && figure.column === column);
    if (at < 0) return false;
    figures.splice(at, 1);
    return true;
  }

  private reject(row: Row, at: number, code: FigureRejection): void {
    const cell = row.cells[Math.max(0, at)];
    const text = textOf(cell).slice(0, 200);
    this.out.rejected.push({
      line: row.line,
      column: Math.max(0, at) + 1,
      code,
      text,
      other: null,
      takesBack: false,
    });
  }
}
