import { createTestDatabase, SeriesFinder, type TestDatabase } from '@waymark/api';

const STATIONS = '5g-bts-count.VN.mic';

describe('the series of a row', () => {
  let database: TestDatabase;
  let finder: SeriesFinder;
  beforeAll(async () => {
    database = await createTestDatabase();
    // A province with a series of its own, one of them broken down.
    await database.dataSource.query(
      `insert into series (id, indicator_id, area_id, breakdown, producer_id, definition_vi, definition_en, nature,
                           frequency, governs)
       select 'test.' || n, 'ftth-household-share', area, breakdown, 'mic', '', '', 'POINT', 'YEAR', false
         from (values (1, 'VN-HN', null), (2, 'VN-HN', 'operator=viettel;sex=f')) t(n, area, breakdown)`,
    );
    finder = await SeriesFinder.load(database.dataSource);
  });
  afterAll(() => database.drop());

  const found = (keys: Parameters<SeriesFinder['find']>[0]) => {
    const { series, ...why } = finder.find(keys);
    return series ? series.id : why;
  };

  it.each([
    ['its own id', { series: STATIONS }, STATIONS],
    ['code and area code', { indicatorCode: 'egdi-rank', areaCode: 'VN' }, 'egdi-rank.VN.un'],
    [
      'a code without an area, where there is one only',
      { indicatorCode: '2g-only-subscriptions' },
      '2g-only-subscriptions.VN.mic',
    ],
    ['names without diacritics', { indicatorCode: 'ftth-household-share', area: 'tinh HA NOI' }, 'test.1'],
    ['a name with its sort of area', { indicatorCode: 'ftth-household-share', area: 'TP. Hà Nội' }, 'test.1'],
    [
      'a breakdown in another order and way of writing',
      { indicatorCode: 'ftth-household-share', area: 'Hà Nội', breakdown: 'Sex: F; Operator: Viettel' },
      'test.2',
    ],
  ])('is found by %s', (_, keys, id) => {
    expect(found(keys)).toBe(id);
  });

  it.each([
    ['an id that nobody has', { series: 'x.VN' }, 'NO_SUCH_SERIES'],
    ['an indicator that nobody has', { indicator: 'Số mít', area: 'Việt Nam' }, 'NO_SUCH_INDICATOR'],
    ['an area that nobody has', { indicatorCode: 'egdi-rank', area: 'Atlantis' }, 'NO_SUCH_AREA'],
    ['an area without such a series', { indicatorCode: 'egdi-rank', area: 'Hà Nội' }, 'NO_SERIES_THERE'],
    [
      'a breakdown without such a series',
      { indicatorCode: 'ftth-household-share', area: 'Hà Nội', breakdown: 'sex=m' },
      'NO_SERIES_THERE',
    ],
    ['two producers', { indicatorCode: '5g-bts-count', area: 'Việt Nam' }, 'AMBIGUOUS'],
    ['several areas and none said', { indicatorCode: 'ftth-household-share' }, 'AMBIGUOUS'],
    ['nothing at all', { unit: '%' }, 'NOTHING_SAID'],
  ])('is not guessed for %s', (_, keys, reason) => {
    expect(found(keys)).toMatchObject({ reason });
  });

  it('names what could be meant', () => {
    expect(found({ indicatorCode: '5g-bts-count', area: 'Việt Nam' })).toMatchObject({
      candidates: expect.arrayContaining([STATIONS]),
    });
  });

  it('says by how much the unit of the file is multiplied, or that it contradicts', () => {
    expect(finder.find({ series: STATIONS, unit: 'nghìn trạm' })).toMatchObject({ factor: 1000 });
    expect(finder.find({ series: STATIONS, unit: '%' })).toMatchObject({ factor: 'UNIT_CONTRADICTS' });
  });
});
