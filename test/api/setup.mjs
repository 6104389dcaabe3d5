import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Starts the PostgreSQL server that all tests of this run share; each takes databases of its own there. It runs in
 * another process, since Jest hands what this one loads on to the tests.
 */
export default async function setup() {
  const server = fork(fileURLToPath(new URL('server.mjs', import.meta.url)));
  globalThis.waymarkTestServer = server;
  process.env.WAYMARK_TEST_SERVER = await new Promise((resolve, reject) => {
    server.once('message', ({ url }) => resolve(url));
    server.once('exit', (code) => reject(new Error(`The test server ended with ${code}.`)));
  });
}
