import { startTestApi, type TestApi } from '@waymark/api';
import { tileLayoutOf } from '@waymark/charts/static';
import { isAreaOn } from '@waymark/domain';

const TODAY = '2026-11-22';

interface Area {
  readonly id: string;
  readonly level: string;
  readonly nameVi: string;
  readonly gsoCode: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly successorIds: readonly string[];
}

describe('the provinces of the register', () => {
  let api: TestApi;
  let provinces: readonly Area[];
  beforeAll(async () => {
    api = await startTestApi({ today: TODAY });
    const { areas } = await api.query<{ areas: Area[] }>(
      '{ areas { id level nameVi gsoCode validFrom validTo successorIds } }',
    );
    provinces = areas.filter(({ level }) => level === 'PROVINCE');
  });
  afterAll(() => api.stop());

  it.each([
    ['2018-01-01', 63],
    ['2025-06-30', 63],
    ['2025-07-01', 34],
    [TODAY, 34],
  ])('have on %s one tile each, %i in all, no two in one place', (day, count) => {
    const valid = provinces.filter((area) => isAreaOn(area, day));
    expect(valid).toHaveLength(count);
    const layout = tileLayoutOf(valid.map(({ id }) => id));
    expect(layout?.places.size).toBe(count);
    const places = valid.map(({ id }) => layout?.places.get(id));
    expect(new Set(places.map((place) => `${place?.column},${place?.row}`)).size).toBe(count);
  });

  it('lie where they lay, as far as the grid allows: no unit moves from its part of the country', () => {
    const old = tileLayoutOf(['VN-HN'])?.places;
    const now = tileLayoutOf(['vn34-01'])?.places;
    const share = (place: number | undefined, of: number) => (place ?? 0) / of;
    // From north to south on a scale of 0 to 1 no unit moves by more than a sixth of the country.
    const moved = provinces.flatMap(({ id, successorIds: [next] }) => {
      const from = share(old?.get(id)?.row, 17);
      const to = share(now?.get(next ?? '')?.row, 12);
      return next && Math.abs(from - to) > 1 / 6 ? [`${id} → ${next}`] : [];
    });
    expect(moved).toEqual([]);
  });

  it('have codes that were used again, so that a code says which unit only together with a day', () => {
    const meaning = (code: string, day: string) =>
      provinces.filter((area) => area.gsoCode === code && isAreaOn(area, day)).map(({ nameVi }) => nameVi);
    expect(meaning('24', '2025-06-30')).toEqual(['Bắc Giang']);
    expect(meaning('24', '2025-07-01')).toEqual(['Bắc Ninh']);
    for (const day of ['2025-06-30', '2025-07-01']) {
      const codes = provinces.filter((area) => isAreaOn(area, day)).map(({ gsoCode }) => gsoCode);
      expect(new Set(codes).size).toBe(codes.length);
    }
  });

  it('are compared from one query: every series of the indicator with its area and parallel arrays', async () => {
    const ask = (asOf: string) =>
      api.query<{
        indicator: { series: { area: Area; current: { periods: string[]; values: (number | null)[] } }[] };
      }>(
        `query ($asOf: Date) { indicator(id: "dti-province-rank", asOf: $asOf) {
           series { area { id level validFrom validTo } current { periods values } } } }`,
        { asOf },
      );
    const { indicator } = await ask(TODAY);
    const of = (series: typeof indicator.series, period: string) =>
      series.filter(({ current }) => current.periods.includes(period)).map(({ area }) => area.id);
    const ids2022 = of(indicator.series, '2022');
    expect(ids2022).toHaveLength(63);
    expect(tileLayoutOf(ids2022)).not.toBeNull();
    // The figures of 2024 were published for the units of 2025: they belong to these, not to the old ones of that name.
    expect(of(indicator.series, '2024')).toEqual(
      expect.arrayContaining(['vn34-01', 'vn34-31', 'vn34-46', 'vn34-79']),
    );
    for (const { current } of indicator.series) expect(current.values).toHaveLength(current.periods.length);
    const before = await ask('2024-01-01');
    expect(of(before.indicator.series, '2024')).toEqual([]);
  });
});
