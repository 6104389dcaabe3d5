import { createStore, delMany, entries, setMany } from 'idb-keyval';
import type { Kept } from './draft-saver.js';

/** What a browser keeps of rows that are not on the server yet: it outlives the tab. */
const store = createStore('waymark-entry', 'drafts');

const JOIN = '\n';

/** The rows of a sheet that this browser still keeps; none where it may not store. */
export async function keptRows(sheet: string): Promise<ReadonlyMap<string, Kept>> {
  try {
    const all = await entries<string, Kept>(store);
    const prefix = `${sheet}${JOIN}`;
    return new Map(
      all.flatMap(([key, kept]) =>
        key.startsWith(prefix) ? [[key.slice(prefix.length), kept] as const] : [],
      ),
    );
  } catch {
    return new Map();
  }
}

/** Keeps rows of a sheet or lets them go; changes of one moment are written together. */
export function keeperOf(sheet: string): (row: string, kept: Kept | null) => void {
  const waiting = new Map<string, Kept | null>();
  const write = () => {
    const all = [...waiting].map(([row, kept]) => [`${sheet}${JOIN}${row}`, kept] as const);
    waiting.clear();
    const kept = all.flatMap(([key, one]): [string, Kept][] => (one ? [[key, one]] : []));
    const gone = all.flatMap(([key, one]) => (one ? [] : [key]));
    // A browser that may not store still sends what is typed.
    void setMany(kept, store).catch(() => undefined);
    void delMany(gone, store).catch(() => undefined);
  };
  return (row, kept) => {
    if (waiting.size === 0) queueMicrotask(write);
    waiting.set(row, kept);
  };
}
