import { say, type Sentence, StartError, type TerminalLanguage } from '../start-error.js';
import { assessCommand } from './assess.command.js';
import { benchImportCommand } from './bench-import.command.js';
import { benchJudgeCommand } from './bench-judge.command.js';
import { backtestCommand } from './backtest.command.js';
import type { Command } from './command.js';
import { exportObservationsCommand } from './export-observations.command.js';
import { exportRegisterCommand } from './export-register.command.js';
import { importCommand } from './import.command.js';
import { loadRegisterCommand } from './load-register.command.js';
import { migrateCommand } from './migrate.command.js';
import { schemaCommand } from './schema.command.js';

/** Every command, in the order in which the help lists them. */
export const COMMANDS: readonly Command[] = [
  loadRegisterCommand,
  exportRegisterCommand,
  exportObservationsCommand,
  importCommand,
  assessCommand,
  benchImportCommand,
  benchJudgeCommand,
  backtestCommand,
  migrateCommand,
  schemaCommand,
];

/** The command that the words begin with, and the words after its name. Throws StartError for an unknown one. */
export function findCommand(words: readonly string[]): { command: Command; rest: string[] } {
  for (const command of COMMANDS) {
    const length = command.name.split(' ').length;
    if (words.slice(0, length).join(' ') === command.name) return { command, rest: words.slice(length) };
  }
  throw new StartError({
    vi: `Không có lệnh "${words.join(' ')}"; xem npm run waymark -- help.`,
    en: `There is no command "${words.join(' ')}"; see npm run waymark -- help.`,
  });
}

const TITLE: Sentence = {
  vi: 'Waymark: theo dõi mục tiêu. Cách dùng: npm run waymark -- LỆNH',
  en: 'Waymark: keeping track of promises. Usage: npm run waymark -- COMMAND',
};

const ENVIRONMENT: Sentence = {
  vi: 'Biến môi trường: PORT, HOST, DATABASE_URL, WAYMARK_DATA, WAYMARK_TIME_ZONE, WAYMARK_MODE, WAYMARK_URL, WAYMARK_SECRET… (README)',
  en: 'Environment: PORT, HOST, DATABASE_URL, WAYMARK_DATA, WAYMARK_TIME_ZONE, WAYMARK_MODE, WAYMARK_URL, WAYMARK_SECRET… (README)',
};

/** The help: every command with its arguments and what it does. */
export function helpText(language: TerminalLanguage): string {
  const lines = COMMANDS.flatMap(({ usage, help }) =>
    language === 'BOTH'
      ? [`  ${usage}`, `      ${help.vi}`, `      ${help.en}`]
      : [`  ${usage}`, `      ${say(help, language)}`],
  );
  return [say(TITLE, language), '', ...lines, '  help', '', say(ENVIRONMENT, language)].join('\n');
}
