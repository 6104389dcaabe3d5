import { openFile } from '../file/open-file.js';
import { checkMapping } from './check-mapping.js';
import type { Mapping } from './mapping.js';
import { readFigures } from './read-figures.js';

const MAPPING: Mapping = {
  version: 1,
  columns: [
    { column: 1, as: 'PERIOD' },
    { column: 'Giá trị', as: 'VALUE', numbers: 'VI', keys: { indicator: 'A' } },
  ],
};
const bytes = (text: string) => new TextEncoder().encode(text);

describe('a mapping', () => {
  it('can be used when nothing is wrong with it', () => {
    expect(checkMapping(MAPPING)).toEqual([]);
    expect(checkMapping(JSON.parse(JSON.stringify(MAPPING)))).toEqual([]);
  });

  it.each<[unknown, string, string]>([
    [null, 'NOT_AN_OBJECT', ''],
    [[], 'NOT_AN_OBJECT', ''],
    [{ ...MAPPING, version: 2 }, 'UNKNOWN_VERSION', 'version'],
    [{ columns: MAPPING.columns }, 'UNKNOWN_VERSION', 'version'],
    [{ ...MAPPING, colour: 'red' }, 'UNKNOWN_FIELD', 'colour'],
    [{ ...MAPPING, headerLine: 0 }, 'NOT_A_LINE', 'headerLine'],
    [{ ...MAPPING, headerLines: 11 }, 'NOT_A_LINE', 'headerLines'],
    [{ ...MAPPING, numbers: 'DE' }, 'NOT_A_WORD', 'numbers'],
    [{ ...MAPPING, columns: 'all' }, 'NOT_AN_OBJECT', 'columns'],
    [{ ...MAPPING, columns: [{ column: 0, as: 'VALUE' }] }, 'NOT_A_COLUMN', 'columns[0].column'],
    [{ ...MAPPING, columns: [{ column: 1, as: 'WORTH' }] }, 'UNKNOWN_USE', 'columns[0].as'],
    [{ ...MAPPING, columns: [{ as: 'VALUE' }] }, 'NOT_A_COLUMN', 'columns[0].column'],
    [
      { ...MAPPING, columns: [{ column: 1, as: 'VALUE', period: 'Q5' }] },
      'NOT_A_PERIOD',
      'columns[0].period',
    ],
    [
      { ...MAPPING, columns: [{ column: 1, as: 'VALUE', keys: { x: 'y' } }] },
      'UNKNOWN_FIELD',
      'columns[0].keys.x',
    ],
    [{ ...MAPPING, columns: [...MAPPING.columns, { column: 1, as: 'AREA' }] }, 'COLUMN_TWICE', 'columns[2]'],
    [{ ...MAPPING, columns: [{ column: 1, as: 'PERIOD' }] }, 'NO_VALUE_COLUMN', 'columns'],
    [{ ...MAPPING, columns: [{ column: 1, as: 'VALUE' }] }, 'NO_PERIOD', 'columns[0]'],
    [{ ...MAPPING, constants: { period: '2019-13' } }, 'NOT_A_PERIOD', 'constants.period'],
    [{ ...MAPPING, constants: { status: 'SURE' } }, 'NOT_A_WORD', 'constants.status'],
    [{ ...MAPPING, constants: { knownOn: '29/02/2023' } }, 'NOT_A_TEXT', 'constants.knownOn'],
    [{ ...MAPPING, series: [{ when: { area: 'x' } }] }, 'NOT_A_TEXT', 'series[0].series'],
    [
      {
        ...MAPPING,
        series: [
          { when: { area: 'x', unit: '%' }, series: 'a' },
          { when: { unit: '%', area: 'x' }, series: 'b' },
        ],
      },
      'SERIES_TWICE',
      'series[1]',
    ],
  ])('tells what is wrong and where: %j', (mapping, code, path) => {
    expect(checkMapping(mapping)).toContainEqual({ code, path });
  });

  it('is refused when it is bad, and when the file does not have its columns', async () => {
    const open = (mapping: unknown) =>
      openFile(bytes('Kỳ,Số\n2020,1\n'), { name: 'x', mapping: mapping as Mapping });
    await expect(open({})).rejects.toMatchObject({ code: 'BAD_MAPPING' });
    await expect(open(MAPPING)).rejects.toMatchObject({
      code: 'MAPPING_DOES_NOT_FIT',
      details: { column: 'Giá trị' },
    });
    await expect(open({ ...MAPPING, headerLine: 9 })).rejects.toMatchObject({
      code: 'MAPPING_DOES_NOT_FIT',
      details: { line: 9 },
    });
  });

  it('finds its columns by their headers wherever they stand, and new years by themselves', async () => {
    const mapping: Mapping = {
      version: 1,
      columns: [{ column: 'dia ban', as: 'AREA' }],
      periodsAcross: true,
      constants: { indicator: 'A' },
    };
    const opened = await openFile(bytes('Ghi gì đó;2024;2025;2026;ĐỊA BÀN\nx;1;2;3;Huế\n'), {
      name: 'x',
      mapping,
    });
    const found = [];
    for await (const { figures } of readFigures(opened)) found.push(...figures);
    expect(found.map(({ keys, period, value }) => [keys, period, value])).toEqual([
      [{ indicator: 'A', area: 'Huế' }, '2024', 1],
      [{ indicator: 'A', area: 'Huế' }, '2025', 2],
      [{ indicator: 'A', area: 'Huế' }, '2026', 3],
    ]);
  });

  it('may be taken from what was recognised, and then says the same', async () => {
    const file = bytes('Chỉ tiêu;2024;2025\nA;1,5;2,5\n');
    const own = await openFile(file, { name: 'x' });
    const again = await openFile(file, {
      name: 'x',
      mapping: JSON.parse(JSON.stringify(own.mapping)) as Mapping,
    });
    const read = async (opened: typeof own) => {
      const figures = [];
      for await (const batch of readFigures(opened)) figures.push(...batch.figures);
      return figures;
    };
    expect(await read(again)).toEqual(await read(own));
    expect(again.layout).toBe('MAPPED');
  });
});
