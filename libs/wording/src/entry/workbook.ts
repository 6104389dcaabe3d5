import { MISSING_REASONS, REPORTED_STATUSES, VERSION_REASONS, type ReturnedHeadField } from '@waymark/domain';
import type { Locale } from '../locale.js';
import { timesOf } from '../time/time.js';
import { labelsEn } from '../label/label.en.js';
import { labelsVi } from '../label/label.vi.js';
import { ENTRY_LABELS } from './entry-labels.js';

/** Whose form it is, for the lines above its table and for its name. */
export interface WorkbookFacts {
  readonly code: string;
  readonly title: string;
  readonly unit: string;
  /** SDMX form. */
  readonly period: string;
  readonly dueOn: string;
}

/** The columns of the form as a workbook. */
type Column =
  | 'n'
  | 'label'
  | 'unit'
  | 'plan'
  | 'lastYear'
  | 'previous'
  | 'value'
  | 'status'
  | 'missing'
  | 'expectedOn'
  | 'explanation'
  | 'versionReason'
  | 'source'
  | 'note';

/** The words of a form that is filled in with a spreadsheet program. */
export interface WorkbookWording {
  readonly columns: Readonly<Record<Column, string>>;
  /** Before each cell over the table. */
  readonly head: Readonly<Record<ReturnedHeadField, string>>;
  readonly statuses: readonly string[];
  readonly reasons: readonly string[];
  readonly versionReasons: readonly string[];
  readonly hint: readonly [title: string, text: string];
  /** At the reason to differ from the public figure. */
  readonly versionHint: readonly [title: string, text: string];
  readonly notANumber: string;
  readonly notListed: string;
  /** The name of a figure that is the sum since January. */
  toDate(name: string): string;
  title(facts: WorkbookFacts): readonly string[];
  fileName(facts: Pick<WorkbookFacts, 'code' | 'period'>): string;
}

interface WorkbookText extends Pick<
  WorkbookWording,
  'columns' | 'head' | 'hint' | 'versionHint' | 'notANumber' | 'notListed' | 'toDate'
> {
  readonly form: string;
  readonly due: (day: string) => string;
  readonly lead: string;
}

const TEXT: Readonly<Record<Locale, WorkbookText>> = {
  vi: {
    columns: {
      n: 'STT',
      label: 'Chỉ tiêu',
      unit: 'ĐVT',
      plan: 'KH năm',
      lastYear: 'Cùng kỳ',
      previous: 'Kỳ trước',
      value: 'Kỳ này',
      status: 'Loại số',
      missing: 'Chưa có, vì…',
      expectedOn: 'Hẹn có vào ngày',
      explanation: 'Giải trình',
      versionReason: 'Vì sao khác số đã công bố',
      source: 'Nguồn riêng, nếu khác cả biểu',
      note: 'Ghi chú',
    },
    head: { status: 'Loại số của cả biểu', source: 'Nguồn của cả biểu' },
    versionHint: ['Số đã công bố', 'Kỳ này đã có số công bố. Nếu Kỳ này ghi số khác thì chọn lý do ở đây.'],
    hint: ['Kỳ này', 'Nhập một số theo đơn vị tính ở cột ĐVT. Chưa có số thì để trống và chọn lý do.'],
    notANumber:
      'Đây không phải số trong khoảng cho phép. Nếu cần ghi như “khoảng 120” hoặc “40-50” thì chọn Có; ô được kiểm tra lại khi nộp.',
    notListed: 'Hãy chọn một mục trong danh sách, hoặc để trống.',
    toDate: (name) => `${name} (lũy kế từ đầu năm)`,
    form: 'Biểu',
    due: (day) => `hạn ${day}`,
    lead: 'Điền các ô nền trắng, lưu lại, rồi bấm “Nộp biểu” trên trang của biểu. Loại số và nguồn của dòng để trống là theo cả biểu.',
  },
  en: {
    columns: {
      n: 'No.',
      label: 'Indicator',
      unit: 'Unit',
      plan: 'Plan of the year',
      lastYear: 'Same period',
      previous: 'Period before',
      value: 'This period',
      status: 'Kind of figure',
      missing: 'None, because…',
      expectedOn: 'Expected on',
      explanation: 'Explanation',
      versionReason: 'Why it differs from the public figure',
      source: 'Own source, if not that of the form',
      note: 'Note',
    },
    head: { status: 'Kind of all figures', source: 'Source of all figures' },
    versionHint: [
      'Public figure',
      'The period has a public figure. Where the one entered is another, choose why here.',
    ],
    hint: [
      'This period',
      'Enter one number in the unit of the row. Where there is none, leave it blank and choose why.',
    ],
    notANumber:
      'This is no number within the bounds. Choose Yes to keep “about 120” or “40-50”; the cell is checked again when the form is handed in.',
    notListed: 'Choose one of the list, or leave it blank.',
    toDate: (name) => `${name} (since January)`,
    form: 'Form',
    due: (day) => `due ${day}`,
    lead: 'Fill in the white cells, save, then press “Hand the form in” on the page of the form. A blank kind or source of a row is that of the whole form.',
  },
};

/** The words of the form as a workbook in a language. */
export function workbookWording(locale: Locale): WorkbookWording {
  const { form, due, lead, ...words } = TEXT[locale];
  const t = timesOf(locale);
  const { valueStatus } = locale === 'vi' ? labelsVi : labelsEn;
  return {
    ...words,
    statuses: REPORTED_STATUSES.map((status) => valueStatus[status]),
    reasons: MISSING_REASONS.map((reason) => ENTRY_LABELS[locale].missingReason[reason]),
    versionReasons: VERSION_REASONS.map((reason) => ENTRY_LABELS[locale].versionReason[reason]),
    title: ({ code, title, unit, period, dueOn }) => [
      title,
      [`${form} ${code}`, unit, t.period(period, 'LONG', null), due(t.date(dueOn))].join(' · '),
      lead,
    ],
    fileName: ({ code, period }) =>
      `${form} ${code} ${t.period(period, 'SHORT', null)}.xlsx`.replace(/[\\/:*?"<>|]+/g, '-'),
  };
}
