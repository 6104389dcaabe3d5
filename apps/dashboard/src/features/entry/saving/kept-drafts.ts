import { createStore, entries, promisifyRequest } from 'idb-keyval';
import { newKey } from '../../../api/write.js';
import type { Keep, Kept } from './draft-saver.js';

/** What a browser keeps of rows that are not on the server yet: it outlives the tab. */
const store = createStore('waymark-entry', 'drafts');

const JOIN = '\n';

/** A kept row, and who of the pages that show it keeps it. */
interface Stored extends Kept {
  readonly keeper: string;
}

/** What this browser kept of a sheet when a page was opened, and what that page has kept since. */
export type KeptEntries = Map<string, Stored>;

/** The rows of a sheet that this browser still keeps; none where it may not store. */
export async function keptRows(sheet: string): Promise<KeptEntries> {
  // What the page before lets go as it is left is written first.
  await Promise.resolve();
  try {
    const all = await entries<string, Stored>(store);
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

interface Change {
  readonly next: Stored | null;
  readonly isTyped: boolean;
}

/** Keeps the rows of a sheet for one page, which has found `kept`; changes of one moment are written together. */
export function keeperOf(sheet: string, kept: KeptEntries): Keep {
  const keeper = newKey();
  const found = new Map([...kept].map(([row, one]) => [row, one.keeper]));
  const isOwn = (row: string, there: Stored | undefined) =>
    there !== undefined && (there.keeper === keeper || there.keeper === found.get(row));
  const waiting = new Map<string, Change>();
  const write = async (changes: readonly (readonly [string, Change])[]) => {
    await store('readwrite', (rows) => {
      for (const [row, { next, isTyped }] of changes) {
        const key = `${sheet}${JOIN}${row}`;
        if (isTyped) {
          rows.put(next, key);
          continue;
        }
        const there = rows.get(key) as IDBRequest<Stored | undefined>;
        there.onsuccess = () => {
          if (!isOwn(row, there.result)) return;
          if (next) rows.put(next, key);
          else rows.delete(key);
        };
      }
      return promisifyRequest(rows.transaction);
    });
  };
  return (row, one, how) => {
    const next = one && { ...one, keeper };
    const isTyped = next !== null && (how === 'TYPED' || (waiting.get(row)?.isTyped ?? false));
    if (isTyped || isOwn(row, kept.get(row))) {
      if (next) kept.set(row, next);
      else kept.delete(row);
    }
    if (waiting.size === 0) {
      queueMicrotask(() => {
        const changes = [...waiting];
        waiting.clear();
        // A browser that may not store still sends what is typed.
        write(changes).catch(() => undefined);
      });
    }
    waiting.set(row, { next, isTyped });
  };
}
