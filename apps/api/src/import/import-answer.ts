import { importWording, type ImportWording } from '@waymark/wording/import';
import type { FigureRejection, RowRejection } from '@waymark/domain';
import type { OpenedFile, SeriesKeys } from '@waymark/interchange';
import type { Sentence } from '../start-error.js';
import type { ImportReport, Unmatched } from './import.js';

/** A figure that is not taken, as the command line tells it. */
export interface ToldRejection {
  readonly line: number;
  readonly column: number;
  readonly code: FigureRejection | RowRejection;
  readonly text: string;
}

/** What a file was and what became of it; without a comparison the counts of what is stored are null. */
export interface ImportAnswer {
  readonly opened: OpenedFile;
  readonly report: ImportReport;
  readonly rejected: readonly ToldRejection[];
  readonly isCompared: boolean;
  readonly batchId: number | null;
}

/** What was measured, as one text. */
export function keysText({
  series,
  indicator,
  indicatorCode,
  area,
  areaCode,
  breakdown,
  unit,
}: SeriesKeys): string {
  if (series !== undefined) return series;
  return [indicator, indicatorCode, area, areaCode, breakdown, unit]
    .filter((part) => part !== undefined)
    .join(' · ');
}

/** The answer as `--json` prints it. */
export function answerJson({ opened, report, rejected, isCompared, batchId }: ImportAnswer): object {
  const { format, layout, encoding, delimiter, table, numbers } = opened;
  const { series, observations, firstPeriod, lastPeriod, blanks, repeated } = report;
  return {
    ...{ format, layout, encoding, delimiter, table: table?.id ?? null },
    numbers: numbers.map(({ column, style, because }) => ({ column, style, because })),
    ...{ series, observations, firstPeriod, lastPeriod, blanks, repeated },
    rejectedCount: report.rejected,
    rejected: rejected.map(({ line, column, code, text }) => ({
      ...{ line, column, code, text },
      message: importWording('en').rejection[code],
      messageVi: importWording('vi').rejection[code],
    })),
    new: isCompared ? report.new : null,
    changed: isCompared ? report.changed : null,
    same: isCompared ? report.same : null,
    unmatchedFigures: isCompared ? report.unmatchedFigures : null,
    unmatched: isCompared ? report.unmatched.map(toldUnmatched) : null,
    batch: batchId,
  };
}

function toldUnmatched({ keys, count, line, reason, candidates }: Unmatched): object {
  return { series: keysText(keys), ...keys, count, line, reason, candidates };
}

/** So many rows and series are told one by one in the terminal; the rest is counted. */
const MOST_TOLD = 20;

/** The answer as sentences. */
export function answerSentences(answer: ImportAnswer): Sentence[] {
  const { opened, report, rejected, isCompared } = answer;
  const both = (say: (words: ImportWording, isVi: boolean) => string): Sentence => ({
    vi: say(importWording('vi'), true),
    en: say(importWording('en'), false),
  });
  const { observations, series, firstPeriod, lastPeriod } = report;
  const form = [opened.format, opened.encoding].filter((part) => part !== null).join(', ');
  const told: Sentence[] = [
    both((words, isVi) => {
      const layout = opened.layout === null ? '' : `; ${words.layout[opened.layout]}`;
      const span = firstPeriod === null ? '' : `; ${firstPeriod} – ${lastPeriod}`;
      return isVi
        ? `${form}${layout}: ${observations} số liệu của ${series} chuỗi${span}.`
        : `${form}${layout}: ${observations} figures of ${series} series${span}.`;
    }),
    ...rejected
      .slice(0, MOST_TOLD)
      .map(({ line, column, code, text }) =>
        both(
          (words, isVi) =>
            `${isVi ? 'Dòng' : 'Line'} ${line}, ${isVi ? 'cột' : 'column'} ${column}: "${text}". ${words.rejection[code]}`,
        ),
      ),
    ...more(
      report.rejected - Math.min(rejected.length, MOST_TOLD),
      'dòng không nhận nữa',
      'more rows not taken',
    ),
  ];
  if (!isCompared) return told;
  return [
    ...told,
    ...report.unmatched
      .slice(0, MOST_TOLD)
      .map(({ keys, count, reason }) =>
        both(
          (words, isVi) =>
            `${keysText(keys)}: ${words.unmatched[reason]} (${count} ${isVi ? 'số liệu' : 'figures'})`,
        ),
      ),
    ...more(report.unmatched.length - MOST_TOLD, 'chuỗi chưa có nữa', 'more series without a match'),
    {
      vi: `Mới ${report.new}, thay đổi ${report.changed}, không đổi ${report.same}, không nhận ${report.rejected}, chưa có chuỗi ${report.unmatchedFigures}.`,
      en: `New ${report.new}, changed ${report.changed}, same ${report.same}, not taken ${report.rejected}, without a series ${report.unmatchedFigures}.`,
    },
    ...outcome(answer),
  ];
}

function outcome({ batchId, report }: ImportAnswer): Sentence[] {
  if (batchId !== null)
    return [{ vi: `Đã ghi nhận, đợt nhập ${batchId}.`, en: `Committed as import ${batchId}.` }];
  if (report.new + report.changed > 0) return [{ vi: 'Chưa ghi gì.', en: 'Nothing was stored.' }];
  return [{ vi: 'Không có gì mới; không ghi gì.', en: 'Nothing new; nothing was stored.' }];
}

function more(count: number, vi: string, en: string): Sentence[] {
  return count > 0 ? [{ vi: `… ${count} ${vi}.`, en: `… ${count} ${en}.` }] : [];
}
