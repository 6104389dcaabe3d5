import { FileRefused } from '../file/refusal.js';

/** What is told of an XML text while it comes in; names are without their prefix. */
export interface XmlHandler {
  open(name: string, attributes: string): void;
  close(name: string): void;
  text?(text: string): void;
}

/** No tag and no text between two tags of a workbook is longer. */
const MOST_PENDING = 8 * 2 ** 20;

/**
 * Reads XML piece by piece. Knows the five entities and numbered characters; a DTD, or an entity of its own, is
 * refused: nothing that a workbook needs, and the way to make a small file large.
 */
export class XmlScanner {
  private rest = '';

  constructor(private readonly handler: XmlHandler) {}

  push(piece: string): void {
    const text = this.rest + piece;
    let at = 0;
    for (;;) {
      const tag = text.indexOf('<', at);
      if (tag < 0) break;
      if (tag > at) this.handler.text?.(unescape(text.slice(at, tag)));
      at = tag;
      const next = this.scan(text, tag);
      if (next < 0) break;
      at = next;
    }
    // A text that ends here may go on in the next piece, in the middle of an entity.
    this.rest = at > 0 ? text.slice(at) : text;
    if (this.rest.length > MOST_PENDING) throw new FileRefused('BROKEN_FILE', { part: 'xml' });
  }

  /** The text ends; nothing may be left open. */
  end(): void {
    if (this.rest.trim() !== '') throw new FileRefused('BROKEN_FILE', { part: 'xml' });
  }

  /** Reads what begins with "<"; the place after it, or -1 where it is not whole yet. */
  private scan(text: string, at: number): number {
    const kind = text.charCodeAt(at + 1);
    if (Number.isNaN(kind)) return -1;
    if (kind === 33) return this.declaration(text, at);
    if (kind === 63) return after(text, '?>', at);
    const end = tagEnd(text, at);
    if (end < 0) return -1;
    if (kind === 47) this.handler.close(localName(text.slice(at + 2, end).trim()));
    else {
      const isEmpty = text.charCodeAt(end - 1) === 47;
      const whole = text.slice(at + 1, isEmpty ? end - 1 : end);
      const blank = whole.search(/\s/);
      const name = localName(blank < 0 ? whole : whole.slice(0, blank));
      this.handler.open(name, blank < 0 ? '' : whole.slice(blank));
      if (isEmpty) this.handler.close(name);
    }
    return end + 1;
  }

  private declaration(text: string, at: number): number {
    if (text.length < at + 9) return -1;
    if (text.startsWith('<!--', at)) return after(text, '-->', at);
    if (text.startsWith('<![CDATA[', at)) {
      const end = text.indexOf(']]>', at);
      if (end < 0) return -1;
      this.handler.text?.(text.slice(at + 9, end));
      return end + 3;
    }
    throw new FileRefused('XML_ENTITIES');
  }
}

function after(text: string, end: string, from: number): number {
  const at = text.indexOf(end, from);
  return at < 0 ? -1 : at + end.length;
}

/** Where a tag ends: a ">" within a quoted attribute ends nothing. */
function tagEnd(text: string, from: number): number {
  let end = text.indexOf('>', from);
  let quote = text.indexOf('"', from);
  if (quote < 0 || quote > end) return end;
  while (quote >= 0 && quote < end) {
    const close = text.indexOf('"', quote + 1);
    if (close < 0) return -1;
    if (close > end) end = text.indexOf('>', close);
    if (end < 0) return -1;
    quote = text.indexOf('"', close + 1);
  }
  return end;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

const ATTRIBUTES = new Map<string, RegExp>();

/** The value of an attribute, by its name without prefix; null where there is none. */
export function attribute(attributes: string, name: string): string | null {
  let form = ATTRIBUTES.get(name);
  if (!form) {
    form = new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    ATTRIBUTES.set(name, form);
  }
  const found = form.exec(attributes);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? null : unescape(value);
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

function unescape(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|\w+);?/gi, (_, name: string) => {
    const known = ENTITIES.get(name);
    if (known !== undefined) return known;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    if (!name.startsWith('#') || !(code <= 0x10ffff)) throw new FileRefused('XML_ENTITIES');
    return String.fromCodePoint(code);
  });
}
