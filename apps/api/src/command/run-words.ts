import { parseArgs } from 'node:util';
import { readConfig, readLanguage } from '../config.js';
import { say, StartError } from '../start-error.js';
import { findCommand, helpText } from './list.js';

/** `npm run waymark -- …`: one command, its answer on the terminal, exit code 0 where it did what was asked. */
export async function runWords(words: readonly string[]): Promise<number> {
  const language = readLanguage();
  if (words.length === 0 || ['help', '--help', '-h'].includes(words[0] ?? '')) {
    console.log(helpText(language));
    return 0;
  }
  const { command, rest } = findCommand(words);
  const { values, positionals } = readArguments(rest, command.options ?? {});
  if (positionals.length < command.atLeast || positionals.length > command.atMost) {
    throw new StartError({ vi: `Cách dùng: ${command.usage}`, en: `Usage: ${command.usage}` });
  }
  return command.run({
    config: readConfig(),
    values,
    positionals,
    tell: (sentence) => console.log(say(sentence, language)),
    complain: (sentence) => console.error(say(sentence, language)),
  });
}

function readArguments(args: string[], options: NonNullable<Parameters<typeof parseArgs>[0]>['options']) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError({ vi: `Không hiểu lệnh: ${reason}`, en: `Not understood: ${reason}` });
  }
}
