import { useMemo, useRef } from 'react';
import { Conflict } from './conflict.js';
import { useEntryWording, type EntryWords } from './entry-words.js';
import type { EntryStore } from './saving/use-entries.js';

/** What the rows of a form are told with; the same object at every keystroke, so that no row is drawn anew for it. */
export function useFormWords({ keepMine, takeTheirs }: EntryStore): EntryWords {
  const words = useEntryWording();
  const decide = useRef({ keepMine, takeTheirs });
  decide.current = { keepMine, takeTheirs };
  return useMemo(
    () => ({
      ...words,
      conflict: (theirs, id) => (
        <Conflict
          theirs={theirs}
          onMine={() => decide.current.keepMine(id)}
          onTheirs={() => decide.current.takeTheirs(id)}
        />
      ),
    }),
    [words],
  );
}
