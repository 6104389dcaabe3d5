import { fold } from '@waymark/domain';
import type { ColumnUse } from '../figure/mapping.js';

/** What the header of a column may be called, folded (no capitals, no diacritics), in Vietnamese and English. */
const WORDS: Readonly<Record<ColumnUse, readonly string[]>> = {
  SERIES: ['series', 'series id', 'ma chuoi', 'ma chuoi so lieu', 'chuoi so lieu', 'chuoi'],
  INDICATOR: [
    'chi tieu',
    'ten chi tieu',
    'noi dung',
    'indicator',
    'indicator name',
    'series name',
    'variable',
    'measure',
    'subject',
  ],
  INDICATOR_CODE: ['ma chi tieu', 'ma so', 'indicator code', 'indicator id', 'series code', 'ind_code'],
  AREA: [
    'dia ban',
    'ten dia ban',
    'dia phuong',
    'pham vi',
    'khu vuc',
    'vung',
    'tinh',
    'tinh thanh',
    'tinh, thanh',
    'tinh/thanh',
    'tinh thanh pho',
    'tinh/thanh pho',
    'tinh, thanh pho',
    'thanh pho',
    'quoc gia',
    'nuoc',
    'area',
    'area name',
    'entity',
    'country',
    'country name',
    'country or area',
    'region',
    'province',
    'location',
    'geography',
    'geo',
    'ref_area',
    'reference area',
  ],
  AREA_CODE: [
    'ma dia ban',
    'ma tinh',
    'ma dia phuong',
    'area code',
    'country code',
    'geocode',
    'geo code',
    'iso',
    'iso3',
    'iso code',
  ],
  BREAKDOWN: [
    'chia theo',
    'phan to',
    'gioi tinh',
    'nhom tuoi',
    'tuoi',
    'dan toc',
    'thanh thi, nong thon',
    'thanh thi/nong thon',
    'breakdown',
    'disaggregation',
    'sex',
    'gender',
    'age',
    'age group',
    'urbanisation',
    'urbanization',
  ],
  UNIT: [
    'dvt',
    'don vi tinh',
    'don vi',
    'unit',
    'units',
    'unit of measure',
    'unit_measure',
    'measurement unit',
  ],
  PERIOD: [
    'ky',
    'ky bao cao',
    'ky so lieu',
    'thoi gian',
    'thoi ky',
    'thoi diem',
    'nam',
    'quy',
    'thang',
    'ngay',
    'period',
    'time period',
    'time_period',
    'timeperiod',
    'time',
    'year',
    'quarter',
    'month',
    'day',
    'date',
  ],
  VALUE: [
    'gia tri',
    'so lieu',
    'thuc hien',
    'tri so',
    'ket qua',
    'ky nay',
    'value',
    'obs_value',
    'observation value',
    'figure',
    'actual',
  ],
  LOW: ['thap', 'can duoi', 'low', 'lower', 'lower end'],
  HIGH: ['cao', 'can tren', 'high', 'upper', 'upper end'],
  QUALIFIER: ['dau hieu', 'qualifier'],
  STATUS: [
    'loai so',
    'tinh chat so lieu',
    'trang thai so lieu',
    'status',
    'obs_status',
    'observation status',
  ],
  VERSION: ['lan cong bo', 'phien ban', 'version'],
  WITHDRAWN: ['da rut lai', 'rut lai', 'withdrawn', 'taken back'],
  SOURCE: ['nguon', 'nguon so lieu', 'can cu', 'source', 'sources'],
  NOTE: ['ghi chu', 'chu thich', 'note', 'notes', 'comment', 'comments', 'note_vi'],
  KNOWN_ON: ['ngay cong bo', 'known on', 'known_on', 'published', 'published on', 'publication date'],
};

const USES: ReadonlyMap<string, ColumnUse> = new Map(
  Object.entries(WORDS).flatMap(([use, words]) => words.map((word) => [word, use as ColumnUse] as const)),
);

/** Columns that only count the rows. */
const NUMBERING = new Set(['stt', 'tt', 'no', 'no.', '#', 'so tt', 'so thu tu']);

/** A header as it is compared: folded, without a unit or remark in brackets at its end, or a colon. */
export function headerKey(header: string): string {
  return fold(header)
    .replace(/\s*[([][^)\]]*[)\]]$/, '')
    .replace(/[\s:*.]+$/, '');
}

/** What a column with this header is for; null when the header says nothing known. */
export function useOf(header: string): ColumnUse | null {
  return USES.get(headerKey(header)) ?? USES.get(fold(header)) ?? null;
}

/** Whether a column only numbers the rows. */
export function isNumbering(header: string): boolean {
  return NUMBERING.has(fold(header));
}
