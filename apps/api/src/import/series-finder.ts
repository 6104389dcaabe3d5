import {
  fold,
  type Frequency,
  type IndicatorKind,
  type Nature,
  type UnitKind,
  type UnmatchedReason,
} from '@waymark/domain';
import type { SeriesKeys } from '@waymark/interchange';
import { groupBy } from '../group-by.js';
import type { Queries } from '../series/observation.store.js';
import { type NamedUnit, type UnitFactor, UnitReader } from './unit-factor.js';

/** A series as a figure of a file is held against it. */
export interface KnownSeries {
  readonly key: number;
  readonly id: string;
  readonly indicatorId: string;
  readonly areaId: string;
  readonly breakdown: string | null;
  readonly nature: Nature;
  readonly frequency: Frequency;
  readonly indicatorKind: IndicatorKind;
  readonly unitCode: string;
  readonly unitKind: UnitKind;
  readonly min: number | null;
  readonly max: number | null;
}

/** The series of a row with what its values are multiplied by, or why there is none. */
export type Found =
  | { readonly series: KnownSeries; readonly factor: UnitFactor }
  | { readonly series: null; readonly reason: UnmatchedReason; readonly candidates: readonly string[] };

interface Named {
  readonly id: string;
  readonly words: readonly (string | null)[];
}

/** A name as it is compared: without capitals, diacritics, blanks and marks ("Vietnam" is "Việt Nam"). */
const squeeze = (text: string): string => fold(text).replace(/[^a-z0-9]/g, '');
const AREA_WORDS = /^(?:tinh|thanh pho|tp\.?)\s+/;

/** Finds the series of rows by ids or names. Where two could be meant it says so: nothing is ever guessed. */
export class SeriesFinder {
  private readonly byId: ReadonlyMap<string, KnownSeries>;
  private readonly byIndicator: ReadonlyMap<string, readonly KnownSeries[]>;
  private readonly indicators: ReadonlyMap<string, ReadonlySet<string>>;
  private readonly areas: ReadonlyMap<string, ReadonlySet<string>>;
  private readonly unitReader: UnitReader;
  private readonly units: ReadonlyMap<string, NamedUnit>;

  private constructor(
    series: readonly KnownSeries[],
    indicators: readonly Named[],
    areas: readonly Named[],
    units: readonly NamedUnit[],
  ) {
    this.byId = new Map(series.map((one) => [one.id, one]));
    this.byIndicator = groupBy(series, ({ indicatorId }) => indicatorId);
    this.indicators = nameIndex(indicators, squeeze);
    this.areas = nameIndex(areas, squeezeArea);
    this.unitReader = new UnitReader(units);
    this.units = new Map(units.map((unit) => [unit.code, unit]));
  }

  /** With all that the register holds at this moment. */
  static async load(database: Queries): Promise<SeriesFinder> {
    const series: KnownSeries[] = await database.query(
      `SELECT s.key, s.id, s.indicator_id AS "indicatorId", s.area_id AS "areaId", s.breakdown,
              s.nature, s.frequency,
              i.kind AS "indicatorKind", i.unit_code AS "unitCode", u.kind AS "unitKind", i.min, i.max
         FROM series s JOIN indicator i ON i.id = s.indicator_id JOIN unit u ON u.code = i.unit_code ORDER BY s.id`,
    );
    const indicators: Named[] = await database.query(
      'SELECT id, ARRAY[id, name_vi, name_en] AS words FROM indicator',
    );
    const areas: Named[] = await database.query(
      'SELECT id, ARRAY[id, name_vi, name_en, gso_code, iso_code] AS words FROM area',
    );
    const units: NamedUnit[] = await database.query(
      `SELECT code, kind, scale, symbol_vi AS "symbolVi", symbol_en AS "symbolEn", name_vi AS "nameVi",
              name_en AS "nameEn" FROM unit`,
    );
    return new SeriesFinder(series, indicators, areas, units);
  }

  find(keys: SeriesKeys): Found {
    if (keys.series !== undefined) {
      const series = this.byId.get(keys.series);
      return series ? this.found(series, keys) : none('NO_SUCH_SERIES');
    }
    if (keys.indicator === undefined && keys.indicatorCode === undefined) return none('NOTHING_SAID');
    const indicators = this.indicatorsOf(keys);
    if (indicators.size === 0) return none('NO_SUCH_INDICATOR');
    const measuring = [...indicators].flatMap((id) => this.byIndicator.get(id) ?? []);
    const areas = this.areasOf(keys, measuring);
    if (areas === 'AMBIGUOUS') return none('AMBIGUOUS', measuring);
    if (areas.size === 0) return none('NO_SUCH_AREA');
    const there = measuring.filter(({ areaId }) => areas.has(areaId));
    const meant = there.filter(({ breakdown }) => breakdownKey(breakdown) === breakdownKey(keys.breakdown));
    const [series] = meant;
    if (series && meant.length === 1) return this.found(series, keys);
    return meant.length > 1 ? none('AMBIGUOUS', meant) : none('NO_SERIES_THERE', there);
  }

  /** The unit of a series, for what is told about it. */
  unitOf(series: KnownSeries): NamedUnit | undefined {
    return this.units.get(series.unitCode);
  }

  private found(series: KnownSeries, { unit }: SeriesKeys): Found {
    const own = this.units.get(series.unitCode);
    const factor = unit === undefined || !own ? 1 : this.unitReader.factor(unit, own);
    return { series, factor };
  }

  private indicatorsOf({ indicator, indicatorCode }: SeriesKeys): ReadonlySet<string> {
    const byCode =
      indicatorCode === undefined ? NOTHING : (this.indicators.get(squeeze(indicatorCode)) ?? NOTHING);
    if (byCode.size > 0 || indicator === undefined) return byCode;
    const whole = this.indicators.get(squeeze(indicator));
    return whole ?? this.indicators.get(squeeze(indicator.replace(/\s*[([][^)\]]*[)\]]\s*$/, ''))) ?? NOTHING;
  }

  /** By code and name; without either only where all that measures the indicator lies in one area. */
  private areasOf(
    { area, areaCode }: SeriesKeys,
    measuring: readonly KnownSeries[],
  ): ReadonlySet<string> | 'AMBIGUOUS' {
    if (area === undefined && areaCode === undefined) {
      const all = new Set(measuring.map(({ areaId }) => areaId));
      return all.size > 1 ? 'AMBIGUOUS' : all;
    }
    const byCode = areaCode === undefined ? null : (this.areas.get(squeezeArea(areaCode)) ?? NOTHING);
    const byName = area === undefined ? null : (this.areas.get(squeezeArea(area)) ?? NOTHING);
    if (!byCode?.size) return byName ?? byCode ?? NOTHING;
    if (!byName?.size) return byCode;
    return new Set([...byCode].filter((id) => byName.has(id)));
  }
}

const NOTHING: ReadonlySet<string> = new Set();

function none(reason: UnmatchedReason, candidates: readonly KnownSeries[] = []): Found {
  return { series: null, reason, candidates: candidates.slice(0, 20).map(({ id }) => id) };
}

function squeezeArea(text: string): string {
  return squeeze(fold(text).replace(AREA_WORDS, ''));
}

function nameIndex(
  nouns: readonly Named[],
  key: (text: string) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const index = new Map<string, Set<string>>();
  for (const { id, words } of nouns) {
    for (const word of words) {
      const folded = word === null ? '' : key(word);
      if (folded !== '') index.set(folded, (index.get(folded) ?? new Set()).add(id));
    }
  }
  return index;
}

/** "operator=viettel", "Operator: Viettel" and the same in another order are one. */
function breakdownKey(breakdown: string | null | undefined): string {
  return (breakdown ?? '')
    .split(/[;|]/)
    .map((part) => part.split(/[:=]/).map(squeeze).join('='))
    .filter((part) => part !== '')
    .sort()
    .join(';');
}
