import { takesBack } from '@waymark/domain';
import type { Wording } from '@waymark/wording';
import type { ExportCell } from '@waymark/interchange/export';
import type { TakenTable } from '../../ui/table-file.js';
import { documentName, figureCells, figureColumns, takenText, takenTitle } from '../../ui/taken-figure.js';
import { causeWords, figureWords, revision, type ChangesData } from './change.words.js';

type Cells = Readonly<Record<string, ExportCell>>;

/** What moved as a table to take away: one line a change; its figures are an import of what is stored already. */
export function changesTable(changes: ChangesData, w: Wording): TakenTable {
  const t = takenText(w);
  const { since, asOf } = changes;
  const figures = figureColumns(w);
  const columns = [
    ...[t.changes.kind, t.board.goal, t.goal.document, t.goal.area, t.taken.verdictWas, t.taken.verdictIs],
    ...[t.taken.was, t.taken.words, ...figures],
    ...[t.changes.change, t.changes.cause, t.changes.on, t.changes.producer],
  ];
  const lines = [
    ...verdictLines(changes, w),
    ...statedLines(changes, w),
    ...figureLines(changes, w),
    ...documentLines(changes, w),
  ];
  return {
    file: t.changesTab.fileName(since, asOf),
    name: t.changesTab.tab,
    title: takenTitle(
      t.changesTab.tab,
      t.taken.between(w.date(since), w.date(asOf)),
      changes.figures.map(({ after }) => after.document),
      w,
    ),
    columns,
    rows: lines.map((cells) => columns.map((column) => cells[column] ?? null)),
  };
}

function verdictLines({ verdicts }: ChangesData, w: Wording): Cells[] {
  const t = takenText(w);
  return verdicts.map((one) => ({
    [t.changes.kind]: t.changes.turn[one.turn],
    [t.board.goal]: w.title(one.goal.goal),
    [t.goal.document]: documentName(one.goal.goal.document, w),
    [t.goal.area]: w.name(one.goal.goal.area),
    [t.taken.verdictWas]: w.status(one.before),
    [t.taken.verdictIs]: w.status(one.goal.status),
    [t.changes.cause]: causeWords(one, w),
    [t.changes.on]: one.on ? w.date(one.on, one.onPrecision) : null,
  }));
}

function statedLines({ stated }: ChangesData, w: Wording): Cells[] {
  const t = takenText(w);
  return stated.map(({ goal, status }) => ({
    [t.changes.kind]: t.changes.stated,
    [t.board.goal]: w.title(goal),
    [t.goal.document]: documentName(goal.document, w),
    [t.goal.area]: w.name(goal.area),
    [t.taken.verdictIs]: w.status(status),
    [t.changes.on]: w.date(goal.statedOn, goal.statedPrecision),
    [t.changes.producer]: goal.saidBy,
  }));
}

function figureLines({ figures }: ChangesData, w: Wording): Cells[] {
  const t = takenText(w);
  const columns = figureColumns(w);
  return figures.map((one) => {
    const { seriesId, before, after, indicator, area, producer } = one;
    const cells = figureCells({ ...after, seriesId }, indicator, w);
    return {
      [t.changes.kind]: takesBack(after) ? t.takenBack.value : before ? t.changes.revised : t.changes.figures,
      [t.board.goal]: w.name(indicator),
      [t.goal.document]: after.document ? documentName(after.document, w) : null,
      [t.goal.area]: w.name(area),
      [t.taken.was]: before ? (before.value ?? figureWords(before, indicator, w)) : null,
      [t.taken.words]: figureWords(after, indicator, w),
      ...Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? null])),
      [t.changes.change]: revision(one, w),
      [t.changes.producer]: w.name(producer),
    };
  });
}

function documentLines({ documents }: ChangesData, w: Wording): Cells[] {
  const t = takenText(w);
  return documents.map(({ document, replaces }) => ({
    [t.changes.kind]: t.changes.documents,
    [t.board.goal]: w.title(document),
    [t.goal.document]: document.number,
    [t.changes.cause]: replaces.length > 0 ? replaces.map((one) => documentName(one, w)).join('; ') : null,
    [t.changes.on]: document.dated ? w.date(document.dated, document.datedPrecision) : null,
    [t.changes.producer]: document.issuer ? w.name(document.issuer) : null,
  }));
}
