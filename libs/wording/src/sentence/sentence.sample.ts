import { periodEnd } from '@waymark/domain';
import type {
  AssessmentShape,
  GoalShape,
  IndicatorShape,
  PointShape,
  TargetShape,
  UnitShape,
} from '../shape.js';

/** Goals and judgements of the shipped register, written by hand for the specifications of the sentences. */

const unit = (code: string, kind: UnitShape['kind'], symbolVi: string, symbolEn: string): UnitShape => ({
  code,
  kind,
  symbolVi,
  symbolEn,
});

export const PERCENT = unit('percent', 'PERCENT', '%', '%');
export const RANK = unit('rank', 'RANK', 'thứ', 'no.');
export const ENTERPRISE = unit('enterprise', 'COUNT', 'doanh nghiệp', 'enterprises');
export const USD_BILLION = unit('usd-billion', 'MONEY', 'tỷ USD', 'USD billion');
export const USD = unit('usd', 'MONEY', 'USD', 'USD');
export const USD_PER_MONTH = unit('usd-per-month', 'MONEY', 'USD/tháng', 'USD a month');
export const VND_BILLION = unit('vnd-billion', 'MONEY', 'tỷ đồng', 'VND billion');
export const GROWTH = unit('percent-per-year', 'PERCENT', '%/năm', '% a year');
export const POINTS = unit('percentage-point', 'PERCENT', 'điểm %', 'pp');
export const PLACE = unit('place', 'COUNT', 'bậc', 'places');
export const PER_100 = unit('per-100', 'PHYSICAL', '/100 dân', 'per 100 people');
export const PEOPLE_PER_POINT = unit('people-per-point', 'PHYSICAL', 'người/điểm', 'people per point');
export const TIMES = unit('times', 'PHYSICAL', 'lần', '');
export const SCORE = unit('score-0-1', 'INDEX', 'điểm (0-1)', 'points (0-1)');
export const LEVEL = unit('level-1-10', 'INDEX', 'cấp độ', 'level');
export const PLAIN = unit('count', 'COUNT', '', '');
export const YES_NO = unit('yes-no', 'YES_NO', '', '');

export const FIBRE: IndicatorShape = {
  nameVi: 'Tỷ lệ hộ gia đình có cáp quang',
  nameEn: 'Households with fibre',
  kind: 'PERCENTAGE',
  unit: PERCENT,
  direction: 'INCREASE',
  nature: 'POINT',
  decimals: 1,
  max: 100,
};
export const EGDI: IndicatorShape = {
  nameVi: 'Xếp hạng Chính phủ điện tử của Liên hợp quốc',
  nameEn: 'UN E-Government Development Index rank',
  kind: 'RANK',
  unit: RANK,
  direction: 'DECREASE',
  nature: 'POINT',
  decimals: 0,
};
export const DIGITAL_ECONOMY: IndicatorShape = {
  nameVi: 'Tỷ trọng kinh tế số trong GDP',
  nameEn: 'Digital economy share of GDP',
  kind: 'PERCENTAGE',
  unit: PERCENT,
  direction: 'INCREASE',
  nature: 'AVERAGE',
  decimals: 2,
  max: 100,
};
export const ENTERPRISES: IndicatorShape = {
  nameVi: 'Số doanh nghiệp công nghệ số (ICT)',
  nameEn: 'Digital technology (ICT) enterprises',
  kind: 'COUNT',
  unit: ENTERPRISE,
  direction: 'INCREASE',
  nature: 'POINT',
  decimals: 0,
};
export const LAUNCH: IndicatorShape = {
  nameVi: 'Khai trương thương mại 5G',
  nameEn: '5G commercial launch',
  kind: 'MILESTONE',
  unit: YES_NO,
  direction: 'REACH',
  nature: 'NONE',
};

export const point = (
  period: string,
  value: number,
  more: Partial<PointShape> = {},
): NonNullable<AssessmentShape['decidedBy']> => ({
  period,
  end: periodEnd(period) ?? period,
  value,
  status: 'FINAL',
  qualifier: null,
  rankOf: null,
  knownOn: '2026-01-01',
  ...(more as object),
});

export const target = (more: Partial<TargetShape> = {}): TargetShape => ({
  n: 1,
  role: 'FINAL',
  comparator: 'AT_LEAST',
  value: null,
  about: false,
  aimDue: null,
  latestDue: null,
  duePrecision: 'YEAR',
  ...more,
});

export function goal(indicator: IndicatorShape, number: string | null, ...targets: TargetShape[]): GoalShape {
  return {
    kind: indicator.kind === 'MILESTONE' ? 'MILESTONE' : 'GOAL',
    titleVi: indicator.nameVi,
    titleEn: indicator.nameEn,
    document: { number, titleVi: 'Hội đàm Việt Nam - Cuba', titleEn: 'Talk of Viet Nam and Cuba' },
    indicator,
    targets,
  };
}

export const assessment = (more: Partial<AssessmentShape>): AssessmentShape => ({
  status: 'NOT_ASSESSABLE',
  marks: [],
  reasons: [],
  method: 'WAYMARK',
  targetN: 1,
  stage: 'SINGLE',
  pointsUsed: 0,
  ...more,
});
