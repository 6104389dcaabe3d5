import type { parseArgs } from 'node:util';
import type { DataSource } from 'typeorm';
import type { Config } from '../config.js';
import { openDatabase } from '../database/open-database.js';
import type { Sentence } from '../start-error.js';
import { untilTold } from '../stop-signal.js';

/** What a command is given. */
export interface Invocation {
  readonly config: Config;
  readonly values: Readonly<Record<string, unknown>>;
  readonly positionals: readonly string[];
  tell(sentence: Sentence): void;
  /** The same on the error output. */
  complain(sentence: Sentence): void;
}

/** One command of the command line. */
export interface Command {
  /** The words that call it, such as `load register`. */
  readonly name: string;
  readonly usage: string;
  readonly help: Sentence;
  /** How many arguments it takes after its name. */
  readonly atLeast: number;
  readonly atMost: number;
  readonly options?: NonNullable<Parameters<typeof parseArgs>[0]>['options'];
  /** Does the work; the answer is the exit code. Throws StartError where it cannot. */
  run(invocation: Invocation): Promise<number>;
}

/** Runs work on the database, starting the embedded one where nobody has, and leaves everything as it was. */
export async function withDatabase<Result>(
  { config, tell }: Invocation,
  work: (dataSource: DataSource) => Promise<Result>,
): Promise<Result> {
  return untilTold(async (told) => {
    // An opening under way is finished first: to initialise is not to be cut without need.
    const database = await openDatabase(config, 'COMMAND');
    try {
      database.notes.forEach(tell);
      return await Promise.race([told, work(database.dataSource)]);
    } finally {
      await database.close();
    }
  });
}
