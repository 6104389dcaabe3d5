import { counted } from './counted.en.js';
import type { indicatorVi } from './indicator.vi.js';

/** The page of an indicator, in English. */
export const indicatorEn: typeof indicatorVi = {
  kicker: 'Indicator',
  definition: 'Definition',
  unit: 'Unit',
  kind: 'Kind',
  nature: 'Nature',
  direction: 'Direction',
  frequency: 'Published',
  custodian: 'Custodian',
  lifecycle: 'State',
  replacedBy: 'Replaced by',
  replaces: 'Replaces',
  promises: 'The promises',
  series: 'The series',
  seriesNone: 'There is no series for this indicator yet.',
  areas: 'Areas compared',
  areasPeriod: (period: string) => `Figures of ${period}`,
  periodChoice: 'Period',
  periodOption: (period: string, areas: number) => `${period} (${counted(areas, 'area')})`,
  areasWithout: (areas: string) => `Without a figure for this period: ${areas}.`,
  areasDiffer:
    'Some areas have different figures by different bodies; each has its row, and none is ordered.',
  place: 'Place',
  note: 'Note',
  values: 'Figures by period',
};
