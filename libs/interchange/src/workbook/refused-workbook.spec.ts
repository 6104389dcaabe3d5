import { readFigures } from '../figure/read-figures.js';
import { openFile } from '../file/open-file.js';
import { FileRefused } from '../file/refusal.js';
import type { Limits } from '../file/limits.js';
import { buildZip, sheetXml, workbookParts, type Part } from './test-zip.js';

const ROWS = [
  ['Kỳ', 'Chỉ tiêu', 'Giá trị'],
  [2020, 'A', 1.5],
  [2021, 'A', 2.5],
];

async function outcome(bytes: Uint8Array, limits: Partial<Limits> = {}) {
  try {
    const opened = await openFile(bytes, { name: 'x.xlsx', limits });
    let count = 0;
    for await (const { figures } of readFigures(opened)) count += figures.length;
    return count;
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return { code: error.code, what: error.details['what'] };
  }
}

const book = (sheet: string | Buffer = sheetXml(ROWS)): Part[] => workbookParts(sheet);
const sheetAs = (part: Partial<Part>): Part[] =>
  book().map((one) => (one.name.includes('sheet1') ? { ...one, ...part } : one));

describe('a workbook that is built to do harm', () => {
  it('is taken when it is honest', async () => {
    expect(await outcome(buildZip(book()))).toBe(2);
  });

  it.each<[string, Buffer, unknown]>([
    [
      'a bomb: a part packed a thousand times smaller',
      buildZip(book(Buffer.alloc(300 * 2 ** 20, ' '))),
      { code: 'TOO_LARGE', what: 'RATIO' },
    ],
    [
      'a bomb whose directory claims it is small',
      buildZip(sheetAs({ content: Buffer.alloc(50 * 2 ** 20, ' '), claimedSize: 1000 })),
      { code: 'BROKEN_FILE' },
    ],
    [
      'a directory that claims more than there is',
      buildZip(sheetAs({ claimedSize: 5_000 })),
      { code: 'BROKEN_FILE' },
    ],
    [
      'parts that lie over one another',
      buildZip([...book(), { name: 'xl/again.xml', content: 'x', isOverlapping: true }]),
      { code: 'BROKEN_FILE' },
    ],
    [
      'a part twice',
      buildZip([...book(), { name: 'xl/workbook.xml', content: '<workbook/>' }]),
      { code: 'BROKEN_FILE' },
    ],
    ['a part under a password', buildZip(sheetAs({ flags: 1 })), { code: 'ENCRYPTED' }],
    [
      'a DTD with entities',
      buildZip(
        workbookParts(sheetXml(ROWS), { before: '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' }),
      ),
      { code: 'XML_ENTITIES' },
    ],
    [
      'an entity from outside',
      buildZip(book(`<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${sheetXml(ROWS)}`)),
      { code: 'XML_ENTITIES' },
    ],
    [
      'an entity that nobody declared',
      buildZip(book(sheetXml([['Kỳ', 'A &constructor; B', 'x'], ...ROWS]))),
      { code: 'XML_ENTITIES' },
    ],
    ['XML that breaks off', buildZip(book(sheetXml(ROWS).slice(0, -20))), { code: 'BROKEN_FILE' }],
    [
      'a text document',
      buildZip([{ name: 'word/document.xml', content: '<document/>' }]),
      { code: 'UNKNOWN_FORMAT' },
    ],
    ['nothing in it', buildZip([]), { code: 'UNKNOWN_FORMAT' }],
    ['bytes that only begin like a zip file', Buffer.from('PK\x03\x04 and no more'), { code: 'BROKEN_FILE' }],
  ])('is refused: %s', async (_, bytes, expected) => {
    expect(await outcome(bytes)).toMatchObject(expected as object);
  });

  it.each<[keyof Limits, number]>([
    ['BYTES', 100],
    ['UNPACKED_BYTES', 200],
    ['PARTS', 3],
    ['ROWS', 2],
    ['COLUMNS', 2],
    ['CELLS', 8],
    ['CELL_LENGTH', 7],
  ])('is refused when it has more than it may: %s', async (what, limit) => {
    expect(await outcome(buildZip(book()), { [what]: limit })).toEqual({ code: 'TOO_LARGE', what });
    expect(await outcome(buildZip(book()), { [what]: 10_000 })).toBe(2);
  });

  it('is refused when reading takes longer than it may', async () => {
    expect(await outcome(buildZip(book()), { MILLISECONDS: -1 })).toEqual({
      code: 'TOO_LARGE',
      what: 'MILLISECONDS',
    });
  });

  it('is refused for a cell far out, without making room for all before it', async () => {
    const far = '<worksheet><sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData></worksheet>';
    expect(await outcome(buildZip(book(far)))).toEqual({ code: 'TOO_LARGE', what: 'COLUMNS' });
  });
});

describe('a workbook of another program', () => {
  it('may have no places at its cells, prefixes at its tags, comments, and tags over several lines', async () => {
    const sheet = sheetXml(ROWS)
      .replaceAll('<row>', '<row\n  spans="1:3" >')
      .replace('<sheetData>', '<sheetData><!-- <row> > -->')
      .replaceAll(/<(\/?)(\w)/g, '<$1x:$2');
    expect(await outcome(buildZip(book(sheet)))).toBe(2);
  });

  it('may write numbered characters, quoted text with > in tags and CDATA', async () => {
    const sheet = sheetXml(ROWS)
      .replace('Chỉ tiêu', 'Ch&#7881; ti&#xEA;u')
      .replace('Giá trị', '<![CDATA[Giá trị]]>')
      .replace('<worksheet>', '<worksheet name="a > b">');
    expect(await outcome(buildZip(book(sheet)))).toBe(2);
  });
});
