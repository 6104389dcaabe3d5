import { attribute, type XmlHandler } from './xml.js';

/** What a number in a cell is by its format. */
export type NumberKind = 'NUMBER' | 'PERCENT' | 'DAY' | 'MONTH' | 'YEAR';

/** The formats that every workbook has without naming them; times of day are numbers here. */
function builtIn(id: number): NumberKind {
  if (id === 9 || id === 10) return 'PERCENT';
  if (id === 17) return 'MONTH';
  const isDay =
    (id >= 14 && id <= 16) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58);
  return isDay ? 'DAY' : 'NUMBER';
}

/** The kind of a format code: "0,0%", "dd/mm/yyyy", "mm/yyyy", "yyyy"; words in quotes and conditions say nothing. */
export function kindOfFormat(code: string): NumberKind {
  const plain =
    code
      .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
      .split(';')[0]
      ?.toLowerCase() ?? '';
  if (plain.includes('%')) return 'PERCENT';
  if (/general|[0#?]/.test(plain) || !/[ymd]/.test(plain)) return 'NUMBER';
  if (plain.includes('d')) return 'DAY';
  if (!plain.includes('y')) return /[hs]/.test(plain) ? 'NUMBER' : 'DAY';
  return plain.includes('m') ? 'MONTH' : 'YEAR';
}

/** Reads the styles of a workbook: for each format of cells, what a number in it is. */
export class StylesReader implements XmlHandler {
  readonly kinds: NumberKind[] = [];
  private readonly custom = new Map<number, NumberKind>();
  private isInCellFormats = false;

  open(name: string, attributes: string): void {
    if (name === 'cellXfs') this.isInCellFormats = true;
    else if (name === 'numFmt') {
      const id = Number(attribute(attributes, 'numFmtId'));
      this.custom.set(id, kindOfFormat(attribute(attributes, 'formatCode') ?? ''));
    } else if (name === 'xf' && this.isInCellFormats) {
      const id = Number(attribute(attributes, 'numFmtId') ?? 0);
      this.kinds.push(this.custom.get(id) ?? builtIn(id));
    }
  }

  close(name: string): void {
    if (name === 'cellXfs') this.isInCellFormats = false;
  }
}
