/** Stops the server of this run and waits until it is gone. */
export default async function teardown() {
  const server = globalThis.waymarkTestServer;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.disconnect();
  await ended;
}
