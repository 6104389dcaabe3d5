import type { EntryFacts } from './entry-facts.js';
import type { RowTexts } from './grid/sheet.js';
import { groupsOf, readEntries, type ReadsBefore } from './read-entries.js';

const unit = {
  id: 'u',
  code: 'usd-billion',
  kind: 'MONEY',
  scale: 1e9,
  symbolVi: 'tỷ USD',
  symbolEn: 'USD bn',
};

const facts = (period: string, more: Partial<EntryFacts> = {}): EntryFacts =>
  ({
    id: `form.${period} ${more.seriesId ?? 's'}`,
    seriesId: 's',
    n: 1,
    parentN: null,
    period,
    indicator: { kind: 'AMOUNT', unit, decimals: 1, min: 0, max: null },
    nature: 'YEAR_TO_DATE',
    rankOf: null,
    history: [],
    plan: null,
    current: null,
    mayEnter: true,
    today: '2027-01-01',
    ...more,
  }) as EntryFacts;

const says = { status: 'FINAL', source: '' } as const;
const read = (
  all: readonly EntryFacts[],
  texts: Readonly<Record<string, string>>,
  before: ReadsBefore = new Map(),
) =>
  readEntries(
    groupsOf(all),
    new Map(Object.entries(texts).map(([id, value]) => [id, { value }])),
    () => says,
    before,
  );
const checksOf = (reads: ReadsBefore, id: string) => reads.get(id)!.read.checks.map(({ code }) => code);

describe('entries that are read together', () => {
  const [october, november] = [facts('2026-10'), facts('2026-11')];

  it('compares a sum since January with what is typed for the month before, not only with what is public', () => {
    const reads = read([october, november], { [october.id]: '120,5', [november.id]: '98,1' });
    expect(checksOf(reads, november.id)).toContain('CUMULATIVE_FALLS');
    expect(checksOf(reads, october.id)).not.toContain('CUMULATIVE_FALLS');
  });

  it('takes what is typed of a period before what is public of it', () => {
    const known = { history: [{ period: '2026-10', value: 200 }] };
    const all = [facts('2026-10', known), facts('2026-11', known)];
    const typed = { [november.id]: '150' };
    expect(checksOf(read(all, typed), november.id)).toContain('CUMULATIVE_FALLS');
    expect(checksOf(read(all, { ...typed, [october.id]: '140' }), november.id)).toEqual([]);
  });

  it('holds a total against the parts of its own period alone', () => {
    const place = { nature: 'POINT' } as const;
    const all = ['2026-10', '2026-11'].flatMap((period) => [
      facts(period, { ...place, seriesId: 'total' }),
      facts(period, { ...place, seriesId: 'a', n: 2, parentN: 1 }),
      facts(period, { ...place, seriesId: 'b', n: 3, parentN: 1 }),
    ]);
    const values = ['10,0', '4,0', '6,0', '10,0', '4,0', '9,0'];
    const reads = read(all, Object.fromEntries(all.map(({ id }, n) => [id, values[n]!])));
    expect(checksOf(reads, 'form.2026-10 total')).toEqual([]);
    expect(checksOf(reads, 'form.2026-11 total').some((code) => code.startsWith('PARTS'))).toBe(true);
    // Whoever types a part sees it there.
    const told = all.map(({ id }) => reads.get(id)!.read.ofTotal?.code ?? null);
    expect(told).toEqual([null, null, null, null, 'PARTS_TOTAL', 'PARTS_TOTAL']);
  });

  it('says nothing to the parts where there is no total yet, none of them, or it is explained', () => {
    const place = { nature: 'POINT' } as const;
    const all = [
      facts('2026-10', { ...place, seriesId: 'total' }),
      facts('2026-10', { ...place, seriesId: 'a', n: 2, parentN: 1 }),
      facts('2026-10', { ...place, seriesId: 'b', n: 3, parentN: 1 }),
    ];
    const [total, a, b] = all.map(({ id }) => id) as [string, string, string];
    const told = (reads: ReadsBefore) => all.map(({ id }) => reads.get(id)!.read.ofTotal?.code ?? null);
    expect(told(read(all, { [a]: '4,0', [b]: '9,0' }))).toEqual([null, null, null]);
    expect(told(read(all, { [total]: '10,0', [a]: '12,0' }))).toEqual([null, 'PARTS_EXCEED', null]);
    const texts = new Map<string, RowTexts>([
      [total, { value: '10,0', explanation: 'Làm tròn' }],
      [a, { value: '12,0' }],
    ]);
    expect(told(readEntries(groupsOf(all), texts, () => says, new Map()))).toEqual([null, null, null]);
  });

  it('reads at a keystroke no more than what rests on it', () => {
    const other = facts('2026-11', { seriesId: 'other', n: 2 });
    const all = [october, november, other];
    const texts = new Map([
      [october.id, { value: '1' }],
      [other.id, { value: '2' }],
    ]);
    const defaults = () => says;
    const before = readEntries(groupsOf(all), texts, defaults, new Map());
    const after = readEntries(
      groupsOf(all),
      new Map([...texts, [october.id, { value: '12' }]]),
      defaults,
      before,
    );
    expect(after.get(other.id)!.read).toBe(before.get(other.id)!.read);
    expect(after.get(october.id)!.read).not.toBe(before.get(october.id)!.read);
    expect(after.get(november.id)!.read).not.toBe(before.get(november.id)!.read);
  });
});
