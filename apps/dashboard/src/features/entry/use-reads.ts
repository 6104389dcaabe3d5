import { useMemo, useRef } from 'react';
import type { EntryFacts, SheetDefaults } from './entry-facts.js';
import type { RowTexts } from './grid/sheet.js';
import { groupsOf, readEntries, type ReadsBefore } from './read-entries.js';
import type { EntryReading } from './read-entry.js';

/** Reads every entry as it is typed; one that nothing changed in keeps its reading as the same object. */
export function useReads(
  facts: readonly EntryFacts[],
  texts: ReadonlyMap<string, RowTexts>,
  defaults: (roundId: string) => SheetDefaults,
): ReadonlyMap<string, EntryReading> {
  const before = useRef<ReadsBefore>(new Map());
  const groups = useMemo(() => groupsOf(facts), [facts]);
  return useMemo(() => {
    before.current = readEntries(groups, texts, defaults, before.current);
    return new Map([...before.current].map(([id, { read }]) => [id, read]));
  }, [groups, texts, defaults]);
}
