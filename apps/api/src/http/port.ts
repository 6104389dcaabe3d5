import { createServer } from 'node:net';
import type { Config } from '../config.js';
import { errorCode, errorText, StartError } from '../start-error.js';

/** Throws StartError where the port cannot be had: said before anything else is started. */
export async function refuseBusyPort(config: Config): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(portRefusal(config, error)));
    probe.listen(config.port, config.host, () => probe.close(() => resolve()));
  });
}

/** Why listening failed, as a sentence. */
export function portRefusal(config: Config, error: unknown): StartError {
  const { host, port } = config;
  switch (errorCode(error)) {
    case 'EADDRINUSE':
      return new StartError({
        vi: `Cổng ${port} đang được chương trình khác dùng; hãy đặt PORT sang cổng khác.`,
        en: `Port ${port} is in use by another program; set PORT to another one.`,
      });
    case 'EACCES':
      return new StartError({
        vi: `Không có quyền dùng cổng ${port}; hãy đặt PORT từ 1024 trở lên.`,
        en: `There is no right to use port ${port}; set PORT to 1024 or above.`,
      });
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartError({
        vi: `HOST phải là một địa chỉ của máy này, không phải "${host}".`,
        en: `HOST must be an address of this machine, not "${host}".`,
      });
    default:
      return new StartError({
        vi: `Không mở được cổng ${port} (${errorText(error)}).`,
        en: `Port ${port} cannot be opened (${errorText(error)}).`,
      });
  }
}
