import 'reflect-metadata';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Clock } from './clock.js';
import { type Config, readConfig, readLanguage } from './config.js';
import { createApp } from './create-app.js';
import { type OpenDatabase, openDatabase } from './database/open-database.js';
import { prepareDatabase } from './database/prepare-database.js';
import { listen } from './http/listen.js';
import { refuseBusyPort, portRefusal } from './http/port.js';
import { checkProduction, makeFirstPeople } from './sign-in/first-people.js';
import { type Sentence, say, StartError } from './start-error.js';
import { onStopSignal } from './stop-signal.js';

const language = readLanguage();
const tell = (sentence: Sentence) => console.log(say(sentence, language));

/** What runs, to be stopped in the opposite order. */
const running: { app?: NestExpressApplication; database?: OpenDatabase } = {};

async function start(): Promise<void> {
  const config = readConfig();
  await refuseBusyPort(config);
  running.database = await openDatabase(config, 'SERVE', fail);
  const { dataSource, notes } = running.database;
  notes.forEach(tell);
  checkProduction(config);
  const { loaded } = await prepareDatabase(dataSource, config);
  if (loaded > 0) {
    tell({ vi: `Đã nạp sổ mục tiêu: ${loaded} dòng.`, en: `Register loaded: ${loaded} rows.` });
  }
  const clock = Clock.of(config);
  const firstPeople = await makeFirstPeople(dataSource, config, clock);
  running.app = await createApp(dataSource, config, clock);
  await open(running.app, config);
  firstPeople.forEach(tell);
}

async function open(app: NestExpressApplication, config: Config): Promise<void> {
  const port = await listen(app, config).catch((error: unknown) => {
    throw portRefusal(config, error);
  });
  const anywhere = ['127.0.0.1', '::1', '0.0.0.0', '::'].includes(config.host);
  console.log(`Waymark: http://${anywhere ? 'localhost' : config.host}:${port}`);
}

/** How long answers that are under way may still take. */
const ANSWER_PATIENCE_MS = 3_000;

async function stop(): Promise<void> {
  const { app } = running;
  const timer = setTimeout(() => app?.getHttpServer().closeAllConnections(), ANSWER_PATIENCE_MS);
  await app?.close();
  clearTimeout(timer);
  await running.database?.close();
}

function complain(error: unknown): void {
  if (error instanceof StartError) console.error(say(error.sentence, language));
  else console.error(error);
  process.exitCode = 1;
}

function fail(error: unknown): void {
  complain(error);
  // Whatever hangs while stopping must not keep a failed start alive.
  setTimeout(() => process.exit(1), 70_000).unref();
  stop().then(
    () => process.exit(1),
    () => process.exit(1),
  );
}

let isStopping = false;
const started = start();
onStopSignal(() => {
  isStopping = true;
  // A half-made start is finished first: initialising and migrating are not to be cut without need.
  started
    .catch(complain)
    .then(stop)
    .then(() => process.exit())
    .catch((error: unknown) => {
      complain(error);
      process.exit(1);
    });
});
started.catch((error: unknown) => {
  if (!isStopping) fail(error);
});
