import fc from 'fast-check';
import { readCsv, streamCsv } from './read-csv.js';
import { writeCsv } from './write-csv.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readCsv(bytes(text), ['id', 'note']);

describe('a CSV file', () => {
  it('gives each row its number and the line where it begins, also after a cell of several lines', () => {
    const { rows, problems } = read('id,note\na,"one\ntwo"\nb,\n');
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      { row: 1, line: 2, cells: { id: 'a', note: 'one\ntwo' } },
      { row: 2, line: 4, cells: { id: 'b', note: '' } },
    ]);
  });

  it('may name its columns in any order and end its lines as Windows does', () => {
    expect(read('note,id\r\nx,a\r\n').rows).toEqual([{ row: 1, line: 2, cells: { id: 'a', note: 'x' } }]);
  });

  it.each([
    ['a column that is missing', 'id\na\n', { line: 1, row: null, reason: 'MISSING_COLUMN', column: 'note' }],
    [
      'a column nobody knows',
      'id,note,x\na,b,c\n',
      { line: 1, row: null, reason: 'UNKNOWN_COLUMN', column: 'x' },
    ],
    [
      'a column named twice',
      'id,note,id\na,b,c\n',
      { line: 1, row: null, reason: 'UNKNOWN_COLUMN', column: 'id' },
    ],
    [
      'a row with a cell too many',
      'id,note\na,b\na,b,c\n',
      { line: 3, row: 2, reason: 'BAD_CSV', column: null },
    ],
    ['a row with a cell too few', 'id,note\na\nb,c\n', { line: 2, row: 1, reason: 'BAD_CSV', column: null }],
    [
      'a quote in the middle of a cell',
      'id,note\na,b"c\n',
      { line: 2, row: null, reason: 'BAD_CSV', column: null },
    ],
    ['a quote that never ends', 'id,note\na,"b\n', { line: 2, row: null, reason: 'BAD_CSV', column: null }],
  ])('reports %s with its line', (_, text, problem) => {
    expect(read(text).problems).toContainEqual(problem);
  });

  it('reports an empty file by its missing columns', () => {
    expect(read('').problems.map(({ column }) => column)).toEqual(['id', 'note']);
  });

  it('refuses bytes that are not UTF-8', () => {
    expect(readCsv(new Uint8Array([0xff, 0xfe]), ['id']).problems).toEqual([
      { line: 1, row: null, reason: 'BAD_CSV', column: null },
    ]);
  });

  it('is written with line feeds and quotes only where they are needed', () => {
    expect(
      writeCsv(
        ['id', 'note'],
        [
          ['a', 'b, "c"'],
          ['d', ''],
        ],
      ),
    ).toBe('id,note\na,"b, ""c"""\nd,\n');
  });

  it('reads back what was written', () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\r'));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const { rows: back, problems } = read(writeCsv(['id', 'note'], rows));
        expect(problems).toEqual([]);
        expect(back.map(({ cells }) => [cells['id'], cells['note']])).toEqual(rows);
      }),
    );
  });
});

describe('a CSV file that is read as it comes in', () => {
  async function* inPieces(whole: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < whole.length; at += size) yield whole.slice(at, at + size);
  }

  async function stream(whole: Uint8Array, size: number) {
    const found = [];
    for await (const one of streamCsv(inPieces(whole, size), ['id', 'note'])) found.push(one);
    return found;
  }

  it.each([
    'id,note\na,"một\nhai"\nb,\n',
    'note,id\r\nx,a\r\n',
    'id,note\na,b,c\nd,e\n',
    'id\na\n',
    'id,note,x\n',
    'id,note\na,b\nc,d"e\n',
    'id,note\na,"b\n',
    '',
  ])('gives what the whole file gives, in pieces of any size: %j', async (text) => {
    const { rows, problems } = read(text);
    for (const size of [1, 2, 7, 1000]) {
      const found = await stream(bytes(text), size);
      expect(found.filter((one) => 'reason' in one)).toEqual(problems);
      // A fault of the whole file is met after the rows before it have been given.
      const given = found.filter((one) => !('reason' in one));
      expect(given.slice(0, rows.length || given.length)).toEqual(rows.length > 0 ? rows : given);
    }
  });

  it('names the line at which bytes are not UTF-8', async () => {
    for (const tail of [
      [0xff, 0x0a],
      [0x63, 0x2c, 0xff, 0x0a, 0x64, 0x2c, 0x65, 0x0a],
      [0x63, 0xc3],
    ]) {
      const whole = new Uint8Array([...bytes('id,note\na,b\n'), ...tail]);
      for (const size of [1, 5, 12, 1000]) {
        expect(await stream(whole, size)).toEqual([
          { row: 1, line: 2, cells: { id: 'a', note: 'b' } },
          { line: 3, row: null, reason: 'BAD_CSV', column: null },
        ]);
      }
    }
  });

  it('passes on what the source of the bytes throws', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield bytes('id,note\n');
      throw new Error('the disk is gone');
    }
    const reading = async () => {
      for await (const one of streamCsv(broken(), ['id', 'note'])) expect(one).toBeDefined();
    };
    await expect(reading()).rejects.toThrow('the disk is gone');
  });
});
