import { within, type Limits } from '../file/limits.js';
import { FileRefused } from '../file/refusal.js';
import type { RowBatch } from '../file/rows.js';
import type { Source } from '../file/source.js';
import type { Merge } from '../table/header-rows.js';
import { readMerges } from './merges.js';
import { SharedStringsReader } from './shared-strings.js';
import { SheetReader, type SheetContext } from './sheet-rows.js';
import { StylesReader } from './styles.js';
import { attribute, XmlScanner, type XmlHandler } from './xml.js';
import { Zip } from './zip.js';

export interface WorkbookSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly part: string;
}

/** The shared texts are held in memory. */
const MOST_SHARED = 256 * 2 ** 20;

/** A workbook whose sheets can be read, each as often as needed. */
export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  merges(sheet: WorkbookSheet): Promise<Merge[]>;
  rows(sheet: WorkbookSheet): AsyncGenerator<RowBatch>;
}

export async function openWorkbook(source: Source, limits: Limits): Promise<Workbook> {
  const zip = await Zip.open(source, limits);
  const book = await relation(zip, '', 'officeDocument');
  if (book === null || !/\.xml$/.test(book)) throw new FileRefused('UNKNOWN_FORMAT');
  const reader = new WorkbookReader();
  await scan(zip, book, reader);
  if (!reader.isWorkbook) throw new FileRefused('UNKNOWN_FORMAT');
  const targets = await relations(zip, book);
  const context: SheetContext = {
    strings: await sharedStrings(zip, targets.byType.get('sharedStrings'), limits),
    kinds: await styles(zip, targets.byType.get('styles')),
    is1904: reader.is1904,
    limits,
  };
  const sheets = reader.sheets.flatMap(({ id, ...sheet }) => {
    const part = targets.byId.get(id);
    return part === undefined || !/worksheets\//.test(part) ? [] : [{ ...sheet, part }];
  });
  if (sheets.length === 0) throw new FileRefused('BROKEN_FILE', { part: book });
  return {
    sheets,
    merges: ({ part }) => readMerges(zip.read(part)),
    rows: ({ part }) => sheetRows(zip, part, context),
  };
}

async function* sheetRows(zip: Zip, part: string, context: SheetContext): AsyncGenerator<RowBatch> {
  const reader = new SheetReader(context);
  const scanner = new XmlScanner(reader);
  const deadline = Date.now() + context.limits.MILLISECONDS;
  for await (const { text, share } of textOf(zip, part)) {
    scanner.push(text);
    yield { rows: reader.take(), share };
    if (Date.now() > deadline) within(context.limits, 'MILLISECONDS', Number.POSITIVE_INFINITY);
  }
  scanner.end();
}

async function* textOf(zip: Zip, part: string): AsyncGenerator<{ text: string; share: number }> {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  try {
    for await (const { bytes, share } of zip.read(part)) {
      decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true });
      yield { text: decoder.decode(bytes, { stream: true }), share };
    }
    yield { text: decoder?.decode() ?? '', share: 1 };
  } catch (error) {
    throw error instanceof TypeError ? new FileRefused('BROKEN_FILE', { part }) : error;
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

async function scan(zip: Zip, part: string, handler: XmlHandler): Promise<void> {
  const scanner = new XmlScanner(handler);
  for await (const { text } of textOf(zip, part)) scanner.push(text);
  scanner.end();
}

async function sharedStrings(zip: Zip, part: string | undefined, limits: Limits): Promise<readonly string[]> {
  if (part === undefined || !zip.has(part)) return [];
  within({ ...limits, UNPACKED_BYTES: MOST_SHARED }, 'UNPACKED_BYTES', zip.unpackedSize(part));
  const reader = new SharedStringsReader(limits);
  await scan(zip, part, reader);
  return reader.strings;
}

async function styles(zip: Zip, part: string | undefined): Promise<StylesReader['kinds']> {
  if (part === undefined || !zip.has(part)) return [];
  const reader = new StylesReader();
  await scan(zip, part, reader);
  return reader.kinds;
}

class WorkbookReader implements XmlHandler {
  readonly sheets: { readonly name: string; readonly isHidden: boolean; readonly id: string }[] = [];
  is1904 = false;
  isWorkbook = false;

  open(name: string, attributes: string): void {
    if (name === 'workbook') this.isWorkbook = true;
    else if (name === 'workbookPr')
      this.is1904 = /^(?:1|true)$/.test(attribute(attributes, 'date1904') ?? '');
    else if (name === 'sheet') {
      this.sheets.push({
        name: attribute(attributes, 'name') ?? '',
        isHidden: (attribute(attributes, 'state') ?? 'visible') !== 'visible',
        id: attribute(attributes, 'id') ?? '',
      });
    }
  }

  close(): void {}
}

interface Relations {
  readonly byId: ReadonlyMap<string, string>;
  readonly byType: ReadonlyMap<string, string>;
}

/** The parts that a part refers to, by the last word of their type. */
async function relations(zip: Zip, part: string): Promise<Relations> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const list = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const [byId, byType] = [new Map<string, string>(), new Map<string, string>()];
  if (!zip.has(list)) return { byId, byType };
  await scan(zip, list, {
    open(name, attributes) {
      if (name !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return;
      const target = resolve(folder, attribute(attributes, 'Target') ?? '');
      byId.set(attribute(attributes, 'Id') ?? '', target);
      byType.set((attribute(attributes, 'Type') ?? '').split('/').at(-1) ?? '', target);
    },
    close() {},
  });
  return { byId, byType };
}

async function relation(zip: Zip, part: string, type: string): Promise<string | null> {
  return (await relations(zip, part)).byType.get(type) ?? null;
}

function resolve(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
