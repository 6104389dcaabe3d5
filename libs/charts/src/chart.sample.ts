import type { AssessmentShape, IndicatorShape, TargetShape, UnitShape } from '@waymark/wording';
import type { PromiseShape, SeriesShape } from './shape.js';

/** Facts for the specifications of the charts. */

export const PERCENT: UnitShape = { code: 'percent', kind: 'PERCENT', symbolVi: '%', symbolEn: '%' };
export const RANK: UnitShape = { code: 'rank', kind: 'RANK', symbolVi: 'thứ', symbolEn: 'no.' };

export const FIBRE: IndicatorShape & { min?: number | null } = {
  nameVi: 'Tỷ lệ hộ gia đình có cáp quang',
  nameEn: 'Households with fibre',
  kind: 'PERCENTAGE',
  unit: PERCENT,
  direction: 'INCREASE',
  nature: 'POINT',
  decimals: 1,
  min: 0,
  max: 100,
};
export const EGDI: IndicatorShape & { min?: number | null } = {
  nameVi: 'Xếp hạng Chính phủ điện tử',
  nameEn: 'UN E-Government Development Index rank',
  kind: 'RANK',
  unit: RANK,
  direction: 'DECREASE',
  nature: 'POINT',
  decimals: 0,
  min: 1,
  max: 193,
};

/** A series of yearly values; null is a year published without one. */
export function yearly(
  id: string,
  values: Readonly<Record<string, number | null>>,
  more: Partial<SeriesShape> = {},
): SeriesShape {
  const periods = Object.keys(values);
  return {
    id,
    indicator: FIBRE,
    producer: { shortVi: 'Bộ TT&TT', shortEn: 'MIC' },
    nature: 'POINT',
    frequency: 'YEAR',
    breaks: [],
    current: {
      periods,
      ends: periods.map((year) => `${year}-12-31`),
      values: Object.values(values),
      statuses: periods.map(() => 'FINAL'),
    },
    ...more,
  };
}

export const target = (more: Partial<TargetShape>): TargetShape => ({
  n: 1,
  role: 'FINAL',
  comparator: 'AT_LEAST',
  unit: PERCENT,
  about: false,
  duePrecision: 'YEAR',
  ...more,
});

export function promise(
  id: string,
  targets: readonly TargetShape[],
  deciding: Partial<AssessmentShape> = {},
  goal: Partial<PromiseShape['goal']> = {},
): PromiseShape {
  return {
    goal: {
      id,
      kind: 'GOAL',
      statedOn: '2019-05-02',
      titleVi: 'Cáp quang đến mọi hộ',
      titleEn: 'Fibre to every household',
      document: { number: null, titleVi: 'Hội đàm', titleEn: 'Talk' },
      indicator: FIBRE,
      targets,
      ...goal,
    },
    deciding: {
      status: 'MISSED',
      marks: [],
      reasons: [],
      method: 'WAYMARK',
      stage: 'SINGLE',
      pointsUsed: 0,
      targetN: 1,
      ...deciding,
    },
  };
}

export const latest = (year: string, value: number): NonNullable<AssessmentShape['latest']> => ({
  period: year,
  end: `${year}-12-31`,
  value,
  status: 'FINAL',
  knownOn: `${year}-12-31`,
});
