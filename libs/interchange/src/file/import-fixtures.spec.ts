import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { periodEnd } from '@waymark/domain';
import { readFigures } from '../figure/read-figures.js';
import type { FigureRow, RejectedRow } from '../figure/figure.js';
import { openFile } from './open-file.js';
import type { OpenedFile, OpenOptions } from './opened-file.js';
import { FileRefused } from './refusal.js';

/** Real layouts with small made contents; beside each file what must be understood of it. */
const FIXTURES = join(import.meta.dirname, '../../../../test/fixtures/import');

const filesOf = (folder: string): string[] =>
  readdirSync(join(FIXTURES, folder)).filter((name) => !name.endsWith('.json'));

function json(folder: string, name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(FIXTURES, folder, name), 'utf8')) as Record<string, unknown>;
}

function optionsOf(folder: string, name: string): OpenOptions {
  const options = name.replace(/\.\w+$/, '.options.json');
  return { name, ...(existsSync(join(FIXTURES, folder, options)) ? json(folder, options) : {}) };
}

async function understood(opened: OpenedFile) {
  const figures = new Map<string, FigureRow>();
  const rejected: RejectedRow[] = [];
  let [blanks, repeated, share] = [0, 0, 0];
  for await (const batch of readFigures(opened)) {
    for (const figure of batch.figures) figures.set(`${figure.line}:${figure.column}`, figure);
    for (const row of batch.rejected) if (row.takesBack) figures.delete(`${row.line}:${row.column}`);
    rejected.push(...batch.rejected);
    blanks += batch.blanks;
    repeated += batch.repeated;
    share = batch.share;
  }
  expect(share).toBe(1);
  const given = [...figures.values()];
  const periods = given
    .map(({ period }) => period)
    .sort((a, b) => ((periodEnd(a) ?? '') < (periodEnd(b) ?? '') ? -1 : 1));
  return {
    format: opened.format,
    layout: opened.layout,
    encoding: opened.encoding,
    delimiter: opened.delimiter,
    series: new Set(given.map(({ keys }) => keys)).size,
    observations: given.length,
    firstPeriod: periods[0] ?? null,
    lastPeriod: periods.at(-1) ?? null,
    blanks,
    repeated,
    unread: opened.unread,
    rejected: rejected.map(({ line, column, code }) => ({ line, column, code })),
    figures: given.map(said),
  };
}

/** A figure in one line: place, period, value, what was measured, and what else the row says. */
function said(figure: FigureRow): string {
  const { line, column, period, value, low, high, keys, version } = figure;
  const more = [figure.qualifier, figure.status, figure.knownOn, figure.source, figure.note];
  return [
    `${line}:${column}`,
    `${period}${figure.isToDate ? ' to date' : ''}${version === null ? '' : ` v${version}`}`,
    value === null ? `${low} to ${high}` : `${value}${figure.isPercent ? '%' : ''}`,
    ...Object.entries(keys)
      .sort()
      .map(([field, text]) => `${field}=${text}`),
    ...more.flatMap((text) => text ?? []),
  ].join(' | ');
}

describe('a file that can be taken', () => {
  it.each(filesOf('ok'))('is understood as it was meant: %s', async (name) => {
    const opened = await openFile(join(FIXTURES, 'ok', name), optionsOf('ok', name));
    expect(opened.questions).toEqual([]);
    const found = await understood(opened);
    expect(found).toEqual(json('ok', `${name}.json`));
  });

  it.each(filesOf('ok'))(
    'says the same from its bytes as from its path, and a second time: %s',
    async (name) => {
      const opened = await openFile(readFileSync(join(FIXTURES, 'ok', name)), optionsOf('ok', name));
      const first = await understood(opened);
      expect(first).toEqual(json('ok', `${name}.json`));
      expect(await understood(opened)).toEqual(first);
    },
  );
});

describe('a file that cannot be taken', () => {
  it.each(filesOf('not-ok'))('is refused, or each of its figures is, by a reason: %s', async (name) => {
    const expected = json('not-ok', `${name}.json`);
    const read = async () => understood(await openFile(join(FIXTURES, 'not-ok', name), { name }));
    let found: Record<string, unknown>;
    try {
      const { observations, rejected } = await read();
      found = { refused: null, observations, rejected };
    } catch (error) {
      if (!(error instanceof FileRefused)) throw error;
      found = { refused: error.code, details: error.details };
    }
    expect(found).toEqual(expected);
  });
});

describe('a file that can be read in several ways', () => {
  const asked = async (name: string, options: Partial<OpenOptions> = {}) =>
    openFile(join(FIXTURES, 'asked', name), { name, ...options });

  it.each(['two-tables.xlsx', 'side-by-side.xlsx'])(
    'asks which table is meant and guesses none: %s',
    async (name) => {
      const opened = await asked(name);
      expect(opened.questions.map(({ kind }) => kind)).toEqual(['TABLE']);
      expect(opened.table).toBeNull();
      await expect(readFigures(opened).next()).rejects.toThrow('QUESTION_OPEN');
      expect(opened.tables).toHaveLength(2);
      for (const { id } of opened.tables) {
        const chosen = await asked(name, { table: id });
        expect(chosen.questions).toEqual([]);
        expect(chosen.table?.id).toBe(id);
      }
    },
  );

  it('names the tables of a sheet by the titles above them', async () => {
    const { tables } = await asked('two-tables.xlsx');
    expect(tables.map(({ id, name }) => [id, name])).toEqual([
      ['Biểu 1!A2', 'Bảng 1. Viễn thông (mẫu)'],
      ['Biểu 1!A6', 'Bảng 2. Bưu chính (mẫu)'],
    ]);
  });

  it('reads of tables side by side only the one that was chosen', async () => {
    const right = await understood(await asked('side-by-side.xlsx', { table: 'Sheet1!E1' }));
    expect(right.figures).toEqual([
      '2:6 | 2022 | 3 | area=Hà Nội',
      '2:7 | 2023 | 4 | area=Hà Nội',
      '3:6 | 2022 | 7 | area=Huế',
      '3:7 | 2023 | 8 | area=Huế',
    ]);
  });

  it('asks once whether 1.234 is a thousand or a decimal, with both readings, and takes the answer', async () => {
    const opened = await asked('ambiguous-numbers.csv');
    expect(opened.questions).toEqual([
      {
        kind: 'NUMBERS',
        columns: [
          {
            column: 3,
            header: 'Giá trị',
            line: 2,
            asPrinted: '1.234',
            readings: { VI: 1234, EN: 1.234 },
            isMixed: false,
          },
        ],
      },
    ]);
    for (const [numbers, value] of [
      ['VI', 1234],
      ['EN', 1.234],
      [{ 3: 'VI' }, 1234],
    ] as const) {
      const answered = await asked('ambiguous-numbers.csv', { numbers });
      const [batch] = await all(readFigures(answered));
      expect(batch?.figures[0]?.value).toBe(value);
    }
  });

  it('asks where both styles stand in a column, and rejects what is in the other one', async () => {
    const opened = await asked('mixed-numbers.csv');
    expect(opened.questions).toMatchObject([{ kind: 'NUMBERS', columns: [{ isMixed: true }] }]);
    const answered = await understood(await asked('mixed-numbers.csv', { numbers: 'VI' }));
    expect(answered.rejected).toEqual([{ line: 3, column: 3, code: 'OTHER_NUMBER_STYLE' }]);
  });

  it('asks for a mapping of a layout it does not know, and shows header and rows for it', async () => {
    const opened = await asked('unknown-layout.csv');
    expect(opened.questions).toEqual([{ kind: 'MAPPING' }]);
    expect(opened.header).toEqual(['Đơn vị', 'Số máy', 'Tỷ lệ']);
    expect(opened.sample[0]).toEqual(['Viettel', '100', '95.8']);
  });
});

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}
