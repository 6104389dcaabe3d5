import type { Wording } from '@waymark/wording';
import type { ExportCell } from '@waymark/interchange/export';
import type { TakenTable } from '../../ui/table-file.js';
import { documentName, figureCells, figureColumns, takenText, takenTitle } from '../../ui/taken-figure.js';
import { measureOf, rowWords } from './board-row.words.js';
import type { BoardData, BoardRow } from './board.page.js';

/** The board as a table to take away: its newest figures are an import of what is stored already. */
export function boardTable({ asOf, rows }: Pick<BoardData, 'asOf' | 'rows'>, w: Wording): TakenTable {
  const t = takenText(w);
  return {
    file: t.board.fileName(asOf),
    name: t.board.title,
    title: takenTitle(
      t.board.title,
      t.taken.asOf(w.date(asOf)),
      rows.map(({ headline }) => headline.goal.document),
      w,
    ),
    columns: [
      ...[t.board.goal, t.goal.document, t.goal.area, t.board.status, t.taken.words],
      ...figureColumns(w),
      ...[t.judged.target, t.board.needed, t.judged.due, t.goal.statedOn, t.board.missing],
      ...[t.board.planName, t.board.plan, t.board.year, t.board.freshness],
    ],
    rows: rows.map((row) => cellsOf(row, w)),
  };
}

function cellsOf(row: BoardRow, w: Wording): ExportCell[] {
  const { goal, status, deciding } = row.headline;
  const words = rowWords(row, w);
  const measure = measureOf(row);
  const { unit } = measure;
  const isNumber = unit.kind !== 'YES_NO' && unit.kind !== 'TEXT';
  const { newest } = row;
  // The middle of a range stands on the board; the range itself is not known here, so it stands in words alone.
  const figure =
    newest && deciding.seriesId && newest.qualifier !== 'RANGE'
      ? { ...newest, seriesId: deciding.seriesId, low: null, high: null }
      : null;
  return [
    w.title(goal),
    documentName(goal.document, w),
    w.name(row.area),
    w.status(status),
    words.value,
    ...figureCells(figure, measure, w),
    isNumber ? (deciding.targetValue ?? words.target?.value ?? null) : null,
    words.needed,
    words.due,
    w.date(goal.statedOn, goal.statedPrecision),
    isNumber ? deciding.gap : null,
    isNumber ? row.plan : null,
    words.plan,
    words.year,
    w.interface.board.freshnessName[row.freshness],
  ];
}
