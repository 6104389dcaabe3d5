import type { RegisterRecord } from '../register/cell.js';
import type { RecordNoun } from './record-noun.js';

/** Where a record belongs, for whoever may keep up only a part of the register. */
export interface RecordSubject {
  readonly agencyId?: string;
  readonly areaId?: string;
  readonly indicatorId?: string;
}

const COLUMNS: Readonly<Partial<Record<RecordNoun, Readonly<Record<keyof RecordSubject, string | null>>>>> = {
  GOAL: { agencyId: 'lead', areaId: 'area', indicatorId: 'indicator' },
  DOCUMENT: { agencyId: 'issuer', areaId: null, indicatorId: null },
  INDICATOR: { agencyId: 'custodian', areaId: null, indicatorId: 'id' },
  FORM: { agencyId: 'receiver', areaId: null, indicatorId: null },
  SERIES: { agencyId: 'producer', areaId: 'area', indicatorId: 'indicator' },
};

/** Where a record belongs; one that belongs nowhere is kept up only by who may do so everywhere. */
export function subjectOf(noun: RecordNoun, record: RegisterRecord): RecordSubject {
  const columns = Object.entries(COLUMNS[noun] ?? {});
  const given = columns.flatMap(([part, column]) => {
    const value = column === null ? null : record[column];
    return typeof value === 'string' ? [[part, value]] : [];
  });
  return Object.fromEntries(given) as RecordSubject;
}
