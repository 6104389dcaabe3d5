import { readFileSync } from 'node:fs';

const packageFile: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** Version of Waymark, as its package says. */
export const version = (packageFile as { version: string }).version;
