import type { Wording } from '@waymark/wording';
import { csv, plainNumber } from '../../ui/download.js';
import { measureOf, rowWords } from './board-row.words.js';
import type { BoardRow } from './board.page.js';

type Cells = readonly (readonly [name: string, cell: string])[];

/** The board as a table for Excel: numbers as numbers in the reader's own way of writing, their unit beside them. */
export function boardCsv(rows: readonly BoardRow[], w: Wording): string {
  const lines = rows.map((row) => cellsOf(row, w));
  const head = lines[0]?.map(([name]) => name) ?? [];
  return csv([head, ...lines.map((line) => line.map(([, cell]) => cell))], w.locale === 'vi' ? ';' : ',');
}

function cellsOf(row: BoardRow, w: Wording): Cells {
  const t = w.interface;
  const { goal, status, deciding } = row.headline;
  const words = rowWords(row, w);
  const { unit } = measureOf(row);
  const { target } = words;
  const isNumber = unit.kind !== 'YES_NO' && unit.kind !== 'TEXT';
  return [
    [t.board.goal, w.title(goal)],
    [t.goal.document, goal.document.number ?? w.title(goal.document)],
    [t.goal.area, w.name(row.area)],
    [t.board.status, w.status(status)],
    [t.indicator.unit, w.name(unit)],
    [t.board.newest, isNumber ? plainNumber(row.newest?.value, w.locale) : (words.value ?? '')],
    [t.figure.period, words.period ?? ''],
    [t.figure.status, words.valueStatus],
    [t.judged.target, isNumber ? plainNumber(deciding.targetValue ?? target?.value, w.locale) : ''],
    [t.board.needed, words.needed ?? ''],
    [t.judged.due, words.due ?? ''],
    [t.goal.statedOn, w.date(goal.statedOn, goal.statedPrecision)],
    [t.board.missing, isNumber ? plainNumber(deciding.gap, w.locale) : ''],
    [t.board.planName, isNumber ? plainNumber(row.plan, w.locale) : ''],
    [t.board.plan, words.plan ?? ''],
    [t.board.year, words.year ?? ''],
    [t.board.freshness, t.board.freshnessName[row.freshness]],
  ];
}
