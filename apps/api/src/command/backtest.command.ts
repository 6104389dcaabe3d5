import { basename, resolve } from 'node:path';
import {
  backtest,
  type BacktestOptions,
  type BacktestResult,
  GROUPINGS,
  type Grouping,
} from '@waymark/domain/backtest';
import { asMarkdown, asText, backtestTables } from '../backtest/backtest-table.js';
import { BACKTEST_WORDS } from '../backtest/backtest-words.js';
import { readSeries, type ReadSeries } from '../backtest/read-series.js';
import { rejectedValueSentence } from '../backtest/rejected-value-sentence.js';
import { errorText, say, StartError, type TerminalLanguage } from '../start-error.js';
import type { Command } from './command.js';

/** The family by which no constant of the default was fitted, where the file has it; README of libs/domain says more. */
const HELD_BACK = 'mobile_per100';

export const backtestCommand: Command = {
  name: 'backtest',
  usage: 'backtest FILE.csv [--by indicator|kind|country] [--json|--markdown] [--hold FAMILY] [--final]',
  help: {
    vi: 'Thử mọi phương pháp dự báo và đánh giá trên các chuỗi số liệu năm đã qua; nhóm để riêng chỉ tính khi có --final',
    en: 'try every method of forecasting and judging on past yearly series; the family kept back only with --final',
  },
  atLeast: 1,
  atMost: 1,
  options: {
    by: { type: 'string' },
    json: { type: 'boolean' },
    markdown: { type: 'boolean' },
    hold: { type: 'string' },
    final: { type: 'boolean' },
  },
  async run({ config, values, positionals }) {
    const by = groupingOf(values['by']);
    const file = resolve(positionals[0] ?? '');
    const read = await readOrExplain(file);
    if (read.rejectedCount > 0) return reject(file, read, config.language);
    const { hold, isFinal } = keptBack(read, values['hold'], values['final'] === true);
    const result = runWithProgress(read, { by, hold, isFinal });
    console.log(write(result, values, config.language));
    return 0;
  },
};

function groupingOf(word: unknown): Grouping {
  if (word === undefined) return 'KIND';
  const found = GROUPINGS.find((grouping) => grouping.toLowerCase() === word);
  if (found) return found;
  throw new StartError({
    vi: `--by phải là indicator, kind hoặc country, không phải "${String(word)}".`,
    en: `--by must be indicator, kind or country, not "${String(word)}".`,
  });
}

async function readOrExplain(file: string): Promise<ReadSeries> {
  let read: ReadSeries;
  try {
    read = await readSeries(file);
  } catch (error) {
    throw new StartError({
      vi: `Không đọc được ${file}: ${errorText(error)}`,
      en: `${file} cannot be read: ${errorText(error)}`,
    });
  }
  if (read.rejectedCount === 0 && read.values === 0) {
    throw new StartError({ vi: `${file} không có số liệu nào.`, en: `${file} holds no value.` });
  }
  return read;
}

/** Says which rows are bad, with line and column; nothing is measured then. */
function reject(file: string, { rejected, rejectedCount }: ReadSeries, language: TerminalLanguage): number {
  for (const row of rejected) console.error(say(rejectedValueSentence(basename(file), row), language));
  const sentence = {
    vi: `${rejectedCount} dòng lỗi; không tính gì.`,
    en: `${rejectedCount} bad rows; nothing was measured.`,
  };
  console.error(say(sentence, language));
  return 1;
}

function keptBack(
  { series }: ReadSeries,
  word: unknown,
  isFinal: boolean,
): Pick<BacktestOptions, 'hold' | 'isFinal'> {
  const families = new Set(series.map(({ indicator }) => indicator));
  if (word === undefined) return { hold: families.has(HELD_BACK) ? HELD_BACK : null, isFinal };
  if (typeof word === 'string' && families.has(word)) return { hold: word, isFinal };
  const names = [...families].sort().join(', ');
  throw new StartError({
    vi: `Tệp không có nhóm "${String(word)}"; chỉ có: ${names}.`,
    en: `The file has no family "${String(word)}"; it has: ${names}.`,
  });
}

/** Runs the back-test; how far it is stands on the error output, so that the result can be piped. */
function runWithProgress({ series }: ReadSeries, options: BacktestOptions): BacktestResult {
  const run = backtest(series, options);
  const { isTTY } = process.stderr;
  let told = 0;
  for (;;) {
    const step = run.next();
    if (step.done) {
      if (isTTY) process.stderr.write('\r\u001b[K');
      return step.value;
    }
    const { done, all } = step.value;
    const percent = Math.floor((100 * done) / all);
    if (percent < told + (isTTY ? 1 : 25) && done < all) continue;
    told = percent;
    process.stderr.write(isTTY ? `\r${done}/${all}` : `${done}/${all}\n`);
  }
}

function write(
  result: BacktestResult,
  values: Readonly<Record<string, unknown>>,
  language: TerminalLanguage,
): string {
  if (values['json']) return JSON.stringify(result, roundSixth, 2);
  if (values['markdown']) return markdown(result);
  const words = language === 'EN' ? BACKTEST_WORDS.en : BACKTEST_WORDS.vi;
  return [
    say({ vi: SUMMARY.vi(result), en: SUMMARY.en(result) }, language),
    ...backtestTables(result, words).map(asText),
  ].join('\n\n');
}

/** The page of the repository: always in English, like the README beside it. */
function markdown(result: BacktestResult): string {
  const head = [
    '# Back-test',
    `GENERATED by the command \`backtest\` with \`--markdown\`. ${SUMMARY.en(result)}`,
    'README.md says how each figure is to be read.',
  ];
  return [...head, ...backtestTables(result, BACKTEST_WORDS.en).map(asMarkdown)].join('\n\n');
}

const SUMMARY = {
  vi: ({ series, cases }: BacktestResult) => `${series} chuỗi, ${cases} lần thử (một cửa sổ, một thời hạn).`,
  en: ({ series, cases }: BacktestResult) => `${series} series, ${cases} cases (one window, one horizon).`,
};

/** Digits beyond the sixth place say nothing here. */
function roundSixth(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(6)) : value;
}
