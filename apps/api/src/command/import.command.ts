import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { isDate, NUMBER_STYLES, type NumberStyle, VALUE_STATUSES, type ValueStatus } from '@waymark/domain';
import {
  asMapping,
  checkMapping,
  FileRefused,
  openFile,
  type Mapping,
  type OpenedFile,
  type Question,
} from '@waymark/interchange';
import type { DataSource } from 'typeorm';
import { Clock } from '../clock.js';
import { prepareDatabase } from '../database/prepare-database.js';
import { answerJson, answerSentences, type ImportAnswer } from '../import/import-answer.js';
import { importDirectly } from '../import/import-file.js';
import type { ImportOptions } from '../import/import.js';
import { questionSentence, refusalSentence } from '../import/open-or-explain.js';
import { readAlone } from '../import/read-alone.js';
import { errorCode, errorText, type Sentence, StartError } from '../start-error.js';
import { type Command, type Invocation, withDatabase } from './command.js';
import { progressBar } from './progress-bar.js';

export const importCommand: Command = {
  name: 'import',
  usage:
    'import FILE [--dry-run [--compare]] [--json] [--map FILE|NAME] [--sheet NAME] [--table ID] [--numbers vi|en] [--known-on YYYY-MM-DD] [--document ID] [--status STATUS]',
  help: {
    vi: 'Nhập số liệu từ tệp CSV hoặc XLSX; --dry-run chỉ xem tệp, thêm --compare để so với số đã lưu mà không ghi',
    en: 'bring figures in from a CSV or XLSX file; --dry-run only looks at the file, with --compare also at what is stored',
  },
  atLeast: 1,
  atMost: 1,
  options: {
    'dry-run': { type: 'boolean' },
    compare: { type: 'boolean' },
    json: { type: 'boolean' },
    map: { type: 'string' },
    sheet: { type: 'string' },
    table: { type: 'string' },
    numbers: { type: 'string' },
    'known-on': { type: 'string' },
    document: { type: 'string' },
    status: { type: 'string' },
  },
  async run(invocation) {
    const { values, positionals } = invocation;
    const path = resolve(positionals[0] ?? '');
    const said = optionsOf(values);
    try {
      if (values['dry-run'] && !values['compare']) return await look(invocation, path, said);
      const mapping = await mappingOfFile(values['map']);
      // A file that cannot be taken is refused before a database is asked for, unless a mapping is stored there.
      const early = mapping === 'STORED' ? null : await openReady(path, { ...said, ...mapping });
      return await withDatabase(invocation, async (dataSource) => {
        await prepareDatabase(dataSource, invocation.config);
        const options =
          mapping === 'STORED'
            ? { ...said, mapping: await storedMapping(dataSource, values['map']) }
            : { ...said, ...mapping };
        const opened = early ?? (await openReady(path, options));
        return await bringIn(invocation, dataSource, { path, opened, options });
      });
    } catch (error) {
      if (error instanceof FileRefused) {
        const { code, details } = error;
        return stop(invocation, 'refused', { code, details }, refusalSentence(error));
      }
      if (error instanceof FileAsks) {
        const { kind } = error.question;
        return stop(invocation, 'asked', { kind }, questionSentence(error.question));
      }
      throw error;
    }
  },
};

/** Looks at a file alone. */
async function look(invocation: Invocation, path: string, said: ImportOptions): Promise<number> {
  const mapping = await mappingOfFile(invocation.values['map']);
  if (mapping === 'STORED') {
    throw new StartError({
      vi: '--dry-run không hỏi cơ sở dữ liệu: --map phải là một tệp, hoặc thêm --compare.',
      en: '--dry-run asks no database: --map must be a file, or add --compare.',
    });
  }
  const opened = await openReady(path, { ...said, ...mapping });
  const bar = progressBar();
  const { rows, ...tally } = await readAlone(opened, bar.show).finally(bar.clear);
  const report = { ...tally, new: 0, changed: 0, same: 0 };
  const rejected = rows.map(({ line, column, code, text }) => ({ line, column, code, text }));
  tell(invocation, { opened, report, rejected, isCompared: false, batchId: null });
  return report.observations === 0 && report.rejected > 0 ? 1 : 0;
}

async function bringIn(
  invocation: Invocation,
  dataSource: DataSource,
  file: { path: string; opened: OpenedFile; options: ImportOptions },
): Promise<number> {
  const today = Clock.of(invocation.config).today();
  const bar = progressBar();
  const outcome = await importDirectly(dataSource, {
    ...file,
    today,
    isTrial: invocation.values['dry-run'] === true,
    onShare: bar.show,
  })
    .catch((error: unknown) => {
      throw errorCode(error) === '23503' ? unknownDocument(file.options) : error;
    })
    .finally(bar.clear);
  tell(invocation, { opened: file.opened, ...outcome, isCompared: true });
  const { report } = outcome;
  return report.new + report.changed + report.same === 0 && report.rejected > 0 ? 1 : 0;
}

function tell(invocation: Invocation, answer: ImportAnswer): void {
  if (invocation.values['json']) console.log(JSON.stringify(answerJson(answer), null, 2));
  else answerSentences(answer).forEach(invocation.tell);
}

/** Says why nothing is done with a file. */
function stop(
  { values, complain }: Invocation,
  outcome: 'refused' | 'asked',
  what: object,
  sentence: Sentence,
): number {
  const { vi, en } = sentence;
  if (values['json'])
    console.log(JSON.stringify({ [outcome]: { ...what, message: en, messageVi: vi } }, null, 2));
  complain(sentence);
  return 1;
}

/** A file that can be read in several ways; what to say is told, and nothing is done. */
class FileAsks extends Error {
  constructor(readonly question: Question) {
    super(question.kind);
  }
}

/** Opens a file about which nothing is left to ask. */
async function openReady(
  path: string,
  { mapping, sheet, table, numbers }: ImportOptions,
): Promise<OpenedFile> {
  let opened: OpenedFile;
  try {
    opened = await openFile(path, { name: basename(path), ...defined({ mapping, sheet, table, numbers }) });
  } catch (error) {
    if (error instanceof FileRefused || errorCode(error) === '') throw error;
    throw new StartError({
      vi: `Không đọc được ${path}: ${errorText(error)}`,
      en: `${path} cannot be read: ${errorText(error)}`,
    });
  }
  const [question] = opened.questions;
  if (question) throw new FileAsks(question);
  return opened;
}

function defined<Values extends object>(values: Values): { [Key in keyof Values]: NonNullable<Values[Key]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}

/** The mapping of a file; STORED where the word is no file, and so the name of one that was saved. */
async function mappingOfFile(word: unknown): Promise<{ mapping?: Mapping } | 'STORED'> {
  if (typeof word !== 'string') return {};
  let text: string;
  try {
    text = await readFile(resolve(word), 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 'STORED';
    throw error;
  }
  const mapping = asMapping(parsed(text, word));
  if (mapping) return { mapping };
  const faults = checkMapping(parsed(text, word)).map(({ code, path }) => `${path}: ${code}`);
  throw new FileRefused('BAD_MAPPING', { faults });
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new StartError({
      vi: `${name} không phải tệp JSON: ${errorText(error)}`,
      en: `${name} is not JSON: ${errorText(error)}`,
    });
  }
}

async function storedMapping(dataSource: DataSource, name: unknown): Promise<Mapping> {
  const [row]: { mapping: Mapping }[] = await dataSource.query(
    'SELECT mapping FROM import_mapping WHERE name = $1',
    [name],
  );
  if (row) return row.mapping;
  throw new StartError({
    vi: `Không có tệp hay bảng ghép cột đã lưu nào tên "${String(name)}".`,
    en: `There is neither a file nor a saved mapping named "${String(name)}".`,
  });
}

function optionsOf(values: Readonly<Record<string, unknown>>): ImportOptions {
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : undefined);
  const knownOn = text('known-on');
  if (knownOn !== undefined && !isDate(knownOn)) throw badOption('--known-on', 'YYYY-MM-DD', knownOn);
  return defined({
    sheet: text('sheet'),
    table: text('table'),
    documentId: text('document'),
    knownOn,
    numbers: word(values, 'numbers', NUMBER_STYLES),
    status: word(values, 'status', VALUE_STATUSES),
  }) as ImportOptions;
}

function word<Word extends NumberStyle | ValueStatus>(
  values: Readonly<Record<string, unknown>>,
  name: string,
  words: readonly Word[],
): Word | undefined {
  const said = values[name];
  if (typeof said !== 'string') return undefined;
  const found = words.find((one) => one === said.toUpperCase().replaceAll('-', '_'));
  if (found) return found;
  throw badOption(`--${name}`, words.join(', ').toLowerCase(), said);
}

function badOption(name: string, wanted: string, said: string): StartError {
  return new StartError({
    vi: `${name} phải là ${wanted}, không phải "${said}".`,
    en: `${name} must be ${wanted}, not "${said}".`,
  });
}

function unknownDocument({ documentId }: ImportOptions): StartError {
  return new StartError({
    vi: `Không có văn bản nào mang mã "${documentId ?? ''}".`,
    en: `There is no document "${documentId ?? ''}".`,
  });
}
