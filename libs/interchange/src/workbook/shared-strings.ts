import { within, type Limits } from '../file/limits.js';
import type { XmlHandler } from './xml.js';

/** A text without the escapes of characters that XML cannot hold: _x000D_ is a carriage return. */
export function plainText(text: string): string {
  const plain = text.includes('_x')
    ? text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
  return plain.normalize('NFC');
}

/** Reads the texts that the cells of a workbook share; how they are to be spoken is left out. */
export class SharedStringsReader implements XmlHandler {
  readonly strings: string[] = [];
  private current = '';
  private isText = false;
  private isPhonetic = false;

  constructor(private readonly limits: Limits) {}

  open(name: string): void {
    if (name === 'si') this.current = '';
    else if (name === 'rPh') this.isPhonetic = true;
    else if (name === 't') this.isText = !this.isPhonetic;
  }

  text(text: string): void {
    if (!this.isText) return;
    this.current += text;
    if (this.current.length > this.limits.CELL_LENGTH)
      within(this.limits, 'CELL_LENGTH', this.current.length);
  }

  close(name: string): void {
    if (name === 't') this.isText = false;
    else if (name === 'rPh') this.isPhonetic = false;
    else if (name === 'si') this.strings.push(plainText(this.current));
  }
}
