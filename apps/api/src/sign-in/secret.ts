import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.js';
import { errorCode, errorText, StartError } from '../start-error.js';

/**
 * What signs sessions and seals second factors: as configured, else one that the first start makes and keeps beside
 * the embedded database, for the owner's eyes only. Throws StartError where a server of its own holds the data, since
 * then several processes may need the same secret.
 */
export function findSecret({ signIn, databaseUrl, dataFolder }: Config): string {
  if (signIn.secret !== null) return signIn.secret;
  if (databaseUrl !== null) {
    throw new StartError({
      vi: 'Khi dùng DATABASE_URL, hãy đặt WAYMARK_SECRET gồm ít nhất 32 ký tự ngẫu nhiên, ví dụ kết quả của: openssl rand -base64 32',
      en: 'With DATABASE_URL, set WAYMARK_SECRET to at least 32 random characters, such as those of: openssl rand -base64 32',
    });
  }
  return keptSecret(dataFolder);
}

function keptSecret(folder: string): string {
  const file = join(folder, 'secret');
  try {
    mkdirSync(folder, { recursive: true });
    // Of two starts at once one writes, both read the same.
    writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') {
      throw new StartError({
        vi: `Không ghi được ${file} (${errorText(error)}).`,
        en: `${file} cannot be written (${errorText(error)}).`,
      });
    }
  }
  return readFileSync(file, 'utf8').trim();
}
