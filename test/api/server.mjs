import { startTestServer } from '../../apps/api/dist/testing.js';

/** The PostgreSQL server of one test run, in a process of its own; it stops when the run ends, however it ends. */
process.on('SIGINT', () => undefined);
process.on('disconnect', () => void server.then(({ stop }) => stop()).then(() => process.exit(0)));

const server = startTestServer();
server.then(
  ({ url }) => process.send?.({ url }),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
