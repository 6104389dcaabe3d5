import { once } from 'node:events';
import type { NestExpressApplication } from '@nestjs/platform-express';

/** How many connections may wait to be taken up; Node's own 511 turns people away when a thousand write at one moment. */
const WAITING = 4_096;

/** Opens the port and gives its number, which the system chooses where 0 is asked for. Rejects with the system's error. */
export async function listen(
  app: NestExpressApplication,
  { port, host }: { readonly port: number; readonly host: string },
): Promise<number> {
  await app.init();
  const server = app.getHttpServer();
  await once(server.listen({ port, host, backlog: WAITING }), 'listening');
  return (server.address() as { port: number }).port;
}
