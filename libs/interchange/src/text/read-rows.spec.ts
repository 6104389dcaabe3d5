import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { LIMITS, type Limits } from '../file/limits.js';
import type { Row } from '../file/rows.js';
import { sourceOf, type Source } from '../file/source.js';
import { guessCodePage } from './code-page.js';
import { findDelimiter } from './delimiter.js';
import { findTextForm, readTextRows } from './read-rows.js';
import { RowSplitter } from './split-rows.js';

/** A source that gives its bytes in pieces of one size. */
async function inPieces(bytes: Uint8Array, size: number): Promise<Source> {
  return {
    ...(await sourceOf(bytes)),
    async *chunks(from = 0) {
      for (let at = from; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    },
  };
}

async function rowsOf(source: Source, limits: Partial<Limits> = {}): Promise<Row[]> {
  const form = await findTextForm(source);
  const all: Row[] = [];
  for await (const { rows } of readTextRows(source, form, { ...LIMITS, ...limits })) all.push(...rows);
  return all;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the rows of a CSV text', () => {
  const cell = fc.oneof(fc.stringMatching(/^[a-zà 0-9.]{0,8}$/), fc.stringMatching(/^["a,;\t\n ]{0,6}$/));
  const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 12 });

  it.each([',', ';', '\t'] as const)(
    'are those that csv-parse finds, however the text comes in pieces: %j',
    (delimiter) => {
      fc.assert(
        fc.property(
          table,
          fc.constantFrom('\n', '\r\n'),
          fc.integer({ min: 1, max: 20 }),
          (cells, end, size) => {
            const text = stringify(cells, { delimiter, record_delimiter: end, quoted_string: true });
            const splitter = new RowSplitter(delimiter);
            const found: Row[] = [];
            for (let at = 0; at < text.length; at += size)
              found.push(...splitter.push(text.slice(at, at + size)));
            found.push(...splitter.push('', true));
            const expected = parse(text, { delimiter, info: true, record_delimiter: end }) as unknown as {
              record: string[];
              info: { lines: number };
            }[];
            expect(found.map((row) => row.cells)).toEqual(expected.map(({ record }) => record));
          },
        ),
      );
    },
  );

  it('begin at the line where they stand in the file, blank lines and lines within cells counted', () => {
    const splitter = new RowSplitter(',');
    const rows = splitter.push('a,b\n\n"c\nd",e\r\n\nf,g', true);
    expect(rows).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 3, cells: ['c\nd', 'e'] },
      { line: 6, cells: ['f', 'g'] },
    ]);
  });

  it('are marked where text follows a closing quotation mark; one inside a cell is a letter', () => {
    const rows = new RowSplitter(',').push('"a"x,b\nscreen 15",c\n', true);
    expect(rows).toEqual([
      { line: 1, cells: ['a', 'b'], isBroken: true },
      { line: 2, cells: ['screen 15"', 'c'] },
    ]);
  });

  it('are refused when a quotation mark never closes, at the line where it opens', () => {
    const splitter = new RowSplitter(',');
    const long = `a,b\n"c,${'d\n'.repeat(600_000)}`;
    expect(() => splitter.push(long)).toThrow('UNCLOSED_QUOTE {"line":2}');
    expect(() => new RowSplitter(',').push('a,b\nc,"d\n', true)).toThrow('UNCLOSED_QUOTE {"line":2}');
  });

  it.each(['<<<<<<< HEAD', '>>>>>>> main', '<<<<<<<'])('are refused at the marks of a merge: %s', (mark) => {
    expect(() => new RowSplitter(',').push(`a,b\n${mark}\n`)).toThrow('CONFLICT_MARKERS {"line":2}');
  });

  it('may begin with brackets that are no marks of a merge', () => {
    expect(new RowSplitter(',').push('<5,1\n>= 5,2\n')).toHaveLength(2);
  });

  it.each<[keyof Limits, number]>([
    ['ROWS', 2],
    ['COLUMNS', 1],
    ['CELLS', 5],
    ['MILLISECONDS', -1],
  ])('are refused when they are more than the limit: %s', async (what, limit) => {
    const source = await sourceOf(utf8('a,b\n1,2\n3,4\n'));
    await expect(rowsOf(source, { [what]: limit })).rejects.toMatchObject({
      code: 'TOO_LARGE',
      details: { what },
    });
  });
});

describe('the delimiter of a CSV text', () => {
  it.each([
    ['Kỳ;Giá trị\n2020;12,5\n2021;13,5\n', ';'],
    ['Kỳ,Giá trị\n2020,"12,5"\n2021,"13,5"\n', ','],
    ['Kỳ\tGhi chú\n2020\ta, b; c\n2021\td, e\n', '\t'],
    ['Bảng 1, 2, 3 và 4\nKỳ;Giá trị\n2020;1\n2021;2\n', ';'],
    ['a,b,c\n1;2,3,4\n5;6,7,8\n', ','],
    ['sep=;\na,b;c,d\n', ';'],
  ])('of %j is %j', (text, delimiter) => {
    expect(findDelimiter(text).delimiter).toBe(delimiter);
  });
});

describe('the encoding of a CSV text', () => {
  const text = 'Kỳ,Chỉ tiêu,Giá trị\r\n2020,Hộ gia đình có cáp quang,1\r\n2021,"Người\ndùng, ở xã",2\r\n';

  it('makes no difference, however the bytes come in pieces', async () => {
    const expected = await rowsOf(await sourceOf(utf8(text)));
    const wide = Buffer.from(text, 'utf16le');
    const encoded: Uint8Array[] = [
      utf8(`\ufeff${text}`),
      utf8(text.normalize('NFD')),
      Buffer.concat([Buffer.from([0xff, 0xfe]), wide]),
      wide,
      Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(wide).swap16()]),
    ];
    for (const bytes of encoded) {
      for (const size of [1, 2, 3, 7, 1000])
        expect(await rowsOf(await inPieces(bytes, size))).toEqual(expected);
    }
  });

  it.each([
    [
      'Windows-1258',
      [0xd4, 0x20, 0x64, 0xfd, 0xf5, 0xf2, 0x63, 0x20, 0xf0, 0xe2, 0xec, 0x75],
      'windows-1258',
    ],
    [
      'Windows-1251',
      [0xcf, 0xf0, 0xe8, 0xec, 0xe5, 0xf0, 0x20, 0xe4, 0xe0, 0xed, 0xed, 0xfb, 0xf5],
      'windows-1251',
    ],
    [
      'French',
      [0x4d, 0xe9, 0x6e, 0x61, 0x67, 0x65, 0x73, 0x20, 0xe0, 0x20, 0xea, 0x74, 0x72, 0x65],
      'windows-1252',
    ],
    ['German', [0x47, 0x72, 0xf6, 0xdf, 0x65, 0x2c, 0x20, 0xfc, 0x62, 0x65, 0x72], 'windows-1252'],
    [
      'Portuguese',
      [0x53, 0xe3, 0x6f, 0x2c, 0x20, 0x6e, 0xe3, 0x6f, 0x2c, 0x20, 0xe7, 0xf5, 0x65, 0x73],
      'windows-1252',
    ],
    [
      'Italian',
      [0x70, 0x75, 0xf2, 0x2c, 0x20, 0x63, 0x69, 0x74, 0x74, 0xe0, 0x2c, 0x20, 0x63, 0x6f, 0x73, 0xec],
      'windows-1252',
    ],
    ['Icelandic', [0xfe, 0x61, 0xf0, 0x20, 0xe6, 0xf6, 0xfd], 'windows-1252'],
  ])('is told by its letters: %s', (_, bytes, encoding) => {
    expect(guessCodePage(new Uint8Array(bytes))).toBe(encoding);
  });

  it('is not guessed for what is no text', async () => {
    const noise = Uint8Array.from({ length: 4000 }, (_, at) => 1 + ((at * 7919) % 255));
    await expect(findTextForm(await sourceOf(noise))).rejects.toMatchObject({ code: 'UNKNOWN_ENCODING' });
  });
});
