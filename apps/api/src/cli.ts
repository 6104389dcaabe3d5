import 'reflect-metadata';
import { runWords } from './command/run-words.js';
import { readLanguage } from './config.js';
import { say, StartError } from './start-error.js';
import { Stopped, STOPPED_CODE } from './stop-signal.js';

runWords(process.argv.slice(2)).then(
  // A pipe may still hold a part of a long answer: end when it has taken the rest.
  (code) => process.stdout.write('', () => process.exit(code)),
  (error: unknown) => {
    if (error instanceof Stopped) process.exit(STOPPED_CODE);
    console.error(error instanceof StartError ? say(error.sentence, readLanguage()) : error);
    process.exit(1);
  },
);
