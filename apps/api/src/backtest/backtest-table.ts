import {
  type BacktestResult,
  type GroupFigures,
  HORIZONS,
  type MethodFigures,
} from '@waymark/domain/backtest';
import type { BacktestWords } from './backtest-words.js';

/** A table as it is printed: every cell is text already. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const NOTHING = '-';
const fixed = (value: number | null, digits: number): string => value?.toFixed(digits) ?? NOTHING;
const percent = (value: number | null | undefined): string =>
  value === null || value === undefined ? NOTHING : `${(100 * value).toFixed(0)} %`;

function familyTable({ families, hold }: BacktestResult, words: BacktestWords): Table {
  return {
    title: words.families,
    head: [words.family, words.nature, words.series, words.calm, words.direction, words.use],
    rows: families.map(({ indicator, nature, seriesCount, calmShare, direction }) => [
      indicator,
      nature,
      String(seriesCount),
      percent(calmShare),
      direction === 1 ? words.up : words.down,
      indicator === hold ? words.kept : words.tuned,
    ]),
  };
}

function sideOf({ side }: GroupFigures, words: BacktestWords): string {
  return side === 'HELD' ? words.held : words.test;
}

const forecasting = ({ methods }: GroupFigures): MethodFigures[] =>
  methods.filter(({ forecasts }) => forecasts > 0);

function forecastTable(group: GroupFigures, words: BacktestWords): Table {
  return {
    title: words.forecasts(group.group, sideOf(group, words)),
    head: [
      words.method,
      words.cases,
      words.error,
      ...HORIZONS.map((years) => words.errorAt(years)),
      'MASE',
      ...[50, 80, 95].map((level) => words.within(level)),
      words.winkler,
    ],
    rows: forecasting(group).map(
      ({ method, forecasts, relativeError, mase, coverage, winkler, horizons }) => [
        method,
        String(forecasts),
        fixed(relativeError, 2),
        ...HORIZONS.map((years) =>
          fixed(horizons.find(({ horizon }) => horizon === years)?.relativeError ?? null, 2),
        ),
        fixed(mase, 2),
        ...[0, 1, 2].map((level) => percent(coverage?.[level])),
        fixed(winkler?.[1] ?? null, 1),
      ],
    ),
  };
}

function goalTable(group: GroupFigures, words: BacktestWords): Table {
  return {
    title: words.goals(group.group, sideOf(group, words)),
    head: [
      words.method,
      words.goalCount,
      words.brier,
      words.classBrier,
      words.base,
      words.flips,
      words.missedCalled,
      words.lead,
      words.metCalled,
    ],
    rows: group.methods
      .filter(({ chances, classed }) => chances + classed > 0)
      .map((found) => [
        found.method,
        String(found.classed || found.chances),
        fixed(found.brier, 3),
        fixed(found.classBrier, 3),
        fixed(found.classBaseBrier ?? found.baseBrier, 3),
        percent(found.flips),
        percent(found.missedCalled),
        fixed(found.leadYears, 1),
        percent(found.metCalled),
      ]),
  };
}

function classTable(group: GroupFigures, words: BacktestWords): Table {
  return {
    title: words.classes(group.group, sideOf(group, words)),
    head: [words.method, words.class, words.goalCount, words.share, words.hitRate],
    rows: group.methods.flatMap(({ method, classes }) =>
      classes.map(({ name, count, share, hitRate }, i) => [
        i === 0 ? method : '',
        name,
        String(count),
        percent(share),
        percent(hitRate),
      ]),
    ),
  };
}

/** The reliability of one method: by the steps in which a chance is told, and by tenths. */
function chanceTable(group: GroupFigures, found: MethodFigures, words: BacktestWords): Table {
  const named = (bin: string | number): string =>
    typeof bin === 'string' ? bin : `${(100 * bin).toFixed(0)}-${(100 * bin + 10).toFixed(0)} %`;
  return {
    title: words.chances(group.group, sideOf(group, words), found.method),
    head: [words.bin, words.goalCount, words.stated, words.met],
    rows: [...found.words, ...found.deciles].map(({ bin, count, stated, met }) => [
      named(bin),
      String(count),
      percent(stated),
      percent(met),
    ]),
  };
}

function fewTable(groups: readonly GroupFigures[], words: BacktestWords, side: string): Table {
  return {
    title: words.few(side),
    head: [
      words.group,
      words.method,
      words.cases,
      words.error,
      ...[50, 80, 95].map((level) => words.within(level)),
      words.brier,
      words.base,
    ],
    rows: groups.flatMap((group) =>
      forecasting(group).map(({ method, forecasts, relativeError, coverage, brier, baseBrier }, i) => [
        i === 0 ? group.group : '',
        method,
        String(forecasts),
        fixed(relativeError, 2),
        ...[0, 1, 2].map((level) => percent(coverage?.[level])),
        fixed(brier, 3),
        fixed(baseBrier, 3),
      ]),
    ),
  };
}

function groupTables(group: GroupFigures, words: BacktestWords): Table[] {
  const [first] = group.methods.filter(({ chances, classed }) => chances > 0 && classed > 0);
  return [
    forecastTable(group, words),
    goalTable(group, words),
    classTable(group, words),
    ...(first ? [chanceTable(group, first, words)] : []),
  ].filter(({ rows }) => rows.length > 0);
}

/** The tables of a result: the families, then each group on the test side, and the family kept back where it was measured. */
export function backtestTables(result: BacktestResult, words: BacktestWords): Table[] {
  const shown = result.groups.filter(({ side }) => side !== 'TUNING');
  const few = (side: 'TEST' | 'HELD', name: string): Table =>
    fewTable(
      shown.filter((group) => group.side === side && group.size === 'FEW'),
      words,
      name,
    );
  const enough = (side: 'TEST' | 'HELD'): Table[] =>
    shown
      .filter((group) => group.side === side && group.size === 'ENOUGH')
      .flatMap((group) => groupTables(group, words));
  return [
    familyTable(result, words),
    ...enough('TEST'),
    few('TEST', words.test),
    ...enough('HELD'),
    few('HELD', words.held),
  ].filter(({ rows }) => rows.length > 0);
}

const isNumber = (cell: string): boolean => /^(-|-?\d.*)$/.test(cell) && !/[a-z]{2}/i.test(cell);

function widths({ head, rows }: Table): { width: number; isRight: boolean }[] {
  return head.map((name, at) => {
    const cells = rows.map((row) => row[at] ?? '');
    return {
      width: Math.max(name.length, ...cells.map((cell) => cell.length)),
      isRight: cells.every((cell) => isNumber(cell)),
    };
  });
}

/** A table with aligned columns: words to the left, numbers to the right. */
export function asText(table: Table): string {
  const columns = widths(table);
  const line = (cells: readonly string[]): string =>
    columns
      .map(({ width, isRight }, at) =>
        isRight ? (cells[at] ?? '').padStart(width) : (cells[at] ?? '').padEnd(width),
      )
      .join('  ')
      .trimEnd();
  return [table.title, line(table.head), ...table.rows.map(line)].join('\n');
}

/** The same as Markdown, as it is kept in the repository. */
export function asMarkdown(table: Table): string {
  const columns = widths(table);
  const line = (cells: readonly string[]): string =>
    `| ${columns
      .map(({ width, isRight }, at) =>
        isRight ? (cells[at] ?? '').padStart(width) : (cells[at] ?? '').padEnd(width),
      )
      .join(' | ')} |`;
  const rule = `| ${columns.map(({ width, isRight }) => (isRight ? `${'-'.repeat(Math.max(width, 3) - 1)}:` : '-'.repeat(Math.max(width, 3)))).join(' | ')} |`;
  return [`### ${table.title}`, '', line(table.head), rule, ...table.rows.map(line)].join('\n');
}
