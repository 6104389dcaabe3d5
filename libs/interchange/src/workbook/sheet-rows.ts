import { within, type Limits } from '../file/limits.js';
import { FileRefused } from '../file/refusal.js';
import { NOT_CALCULATED, type Cell, type Row } from '../file/rows.js';
import { serialDate } from './serial-date.js';
import { plainText } from './shared-strings.js';
import type { NumberKind } from './styles.js';
import { attribute, type XmlHandler } from './xml.js';

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly kinds: readonly NumberKind[];
  readonly is1904: boolean;
  readonly limits: Limits;
}

const MOST_LINES = 1_048_576;

/** Reads the rows of a sheet while its XML comes in; empty rows and cells are left out. */
export class SheetReader implements XmlHandler {
  private rows: Row[] = [];
  private cells: Cell[] = [];
  private line = 0;
  private column = 0;
  private rowCount = 0;
  private cellCount = 0;
  private type = '';
  private style = 0;
  private value = '';
  private hasFormula = false;
  private part: 'VALUE' | 'TEXT' | null = null;
  private isPhonetic = false;

  constructor(private readonly context: SheetContext) {}

  /** The rows that are whole since the last call. */
  take(): Row[] {
    const { rows } = this;
    this.rows = [];
    return rows;
  }

  open(name: string, attributes: string): void {
    switch (name) {
      case 'c':
        this.openCell(attributes);
        break;
      case 'v':
        this.part = 'VALUE';
        break;
      case 't':
        if (!this.isPhonetic) this.part = 'TEXT';
        break;
      case 'f':
        this.hasFormula = true;
        break;
      case 'rPh':
        this.isPhonetic = true;
        break;
      case 'row':
        this.openRow(attributes);
        break;
    }
  }

  text(text: string): void {
    if (this.part === null) return;
    this.value += text;
    if (this.value.length > this.context.limits.CELL_LENGTH)
      within(this.context.limits, 'CELL_LENGTH', this.value.length);
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.part = null;
    else if (name === 'c') this.closeCell();
    else if (name === 'rPh') this.isPhonetic = false;
    else if (name === 'row' && this.cells.length > 0) {
      this.rows.push({ line: this.line, cells: this.cells });
      this.cells = [];
      within(this.context.limits, 'ROWS', (this.rowCount += 1));
    }
  }

  private openRow(attributes: string): void {
    const line = Number(attribute(attributes, 'r') ?? this.line + 1);
    if (!(line > this.line && line <= MOST_LINES)) throw new FileRefused('BROKEN_FILE', { line: this.line });
    this.line = line;
    this.column = 0;
  }

  private openCell(attributes: string): void {
    this.column += 1;
    this.type = 'n';
    this.style = 0;
    this.value = '';
    this.hasFormula = false;
    if (attributes.includes("'")) return this.placeCell(attribute(attributes, 'r'), attributes);
    // There are millions of cells, and their attributes of note have names of one letter: r, s and t.
    let from = 0;
    for (let at = attributes.indexOf('="'); at > 0; at = attributes.indexOf('="', from)) {
      from = attributes.indexOf('"', at + 2) + 1;
      if (attributes.charCodeAt(at - 2) > 32) continue;
      const name = attributes.charCodeAt(at - 1);
      if (name === 114) this.column = columnOf(attributes.slice(at + 2, from - 1));
      else if (name === 115) this.style = Number(attributes.slice(at + 2, from - 1));
      else if (name === 116) this.type = attributes.slice(at + 2, from - 1);
    }
  }

  private placeCell(place: string | null, attributes: string): void {
    if (place !== null) this.column = columnOf(place);
    this.type = attribute(attributes, 't') ?? 'n';
    this.style = Number(attribute(attributes, 's') ?? 0);
  }

  private closeCell(): void {
    const cell = this.read();
    if (cell === '') return;
    const { limits } = this.context;
    within(limits, 'COLUMNS', this.column);
    within(limits, 'CELLS', (this.cellCount += 1));
    if (this.column <= this.cells.length) throw new FileRefused('BROKEN_FILE', { line: this.line });
    while (this.cells.length < this.column - 1) this.cells.push('');
    this.cells.push(cell);
  }

  private read(): Cell {
    const { value, context } = this;
    if (value === '') return this.hasFormula ? NOT_CALCULATED : '';
    switch (this.type) {
      case 's': {
        const text = context.strings[Number(value)];
        if (text === undefined) throw new FileRefused('BROKEN_FILE', { line: this.line });
        return text;
      }
      case 'n':
        return this.number(Number(value));
      case 'b':
        return value === '1' ? 'TRUE' : 'FALSE';
      case 'd':
        return value.slice(0, 10);
      default:
        return plainText(value);
    }
  }

  private number(value: number): Cell {
    // 1E+400 is a number of XML, but of no sheet: it is shown as it stands and refused as a figure.
    if (!Number.isFinite(value)) return this.value;
    const kind = this.context.kinds[this.style] ?? 'NUMBER';
    if (kind === 'NUMBER') return value;
    if (kind === 'PERCENT') return { percent: Number((value * 100).toPrecision(15)) };
    return serialDate(value, kind, this.context.is1904);
  }
}

/** The number of the column of "AB12", from 1. */
function columnOf(place: string): number {
  let column = 0;
  for (let at = 0; at < place.length; at += 1) {
    const code = place.charCodeAt(at);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  if (column === 0) throw new FileRefused('BROKEN_FILE', { place });
  return column;
}
