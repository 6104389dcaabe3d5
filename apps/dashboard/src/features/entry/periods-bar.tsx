import { useDeferredValue, useMemo } from 'react';
import { Button } from '../../ui/button.js';
import { nextAfter, type EntryFacts } from './entry-facts.js';
import styles from './entry.module.css';
import { useEntryWording } from './entry-words.js';
import { stateOf, type EntryReading } from './read-entry.js';
import type { EntryStore } from './saving/use-entries.js';

interface PeriodsBarProps {
  readonly facts: readonly EntryFacts[];
  readonly reads: ReadonlyMap<string, EntryReading>;
  readonly store: EntryStore;
  /** The entry that the reader is at. */
  readonly from: string;
  readonly onNext: (facts: EntryFacts) => void;
}

/** What is still to do in the open periods; each is sent from its own form. */
export function PeriodsBar({ facts, reads, store, from, onNext }: PeriodsBarProps) {
  const { t } = useEntryWording();
  const { bar } = t.entry;
  // Counted after the keystroke is on the screen.
  const settled = useDeferredValue(reads);
  const { values, open, errors, explain, todo } = useMemo(() => countOpen(facts, settled), [facts, settled]);
  const parts = [
    bar.filled(values, open),
    errors > 0 ? bar.errors(errors) : null,
    explain > 0 ? bar.explain(explain) : null,
    store.counts.conflicts > 0 ? bar.conflicts(store.counts.conflicts) : null,
  ].filter((part) => part !== null);
  // From the active cell on, then round: the button leads through all of them.
  const goOn = () => {
    const next = nextAfter(from, facts, ({ id }) => todo.has(id) || Boolean(store.stateOf(id)?.conflict));
    if (next) onNext(next);
  };
  return (
    <div className={`${styles['bar']} screen-only`}>
      <p aria-live="polite">{parts.join(' · ')}</p>
      {todo.size + store.counts.conflicts > 0 ? (
        <Button look="primary" onClick={goOn}>
          {t.entry.goToFirst}
        </Button>
      ) : (
        <span className={styles['muted']}>{t.entry.periodsSend}</span>
      )}
    </div>
  );
}

function countOpen(facts: readonly EntryFacts[], reads: ReadonlyMap<string, EntryReading>) {
  const counts = { open: 0, values: 0, errors: 0, explain: 0, todo: new Set<string>() };
  for (const one of facts) {
    const read = reads.get(one.id);
    if (!one.mayEnter || !read) continue;
    counts.open += 1;
    if (read.value) counts.values += 1;
    const state = stateOf(read);
    if (state !== 'ERROR' && state !== 'EXPLAIN') continue;
    counts[state === 'ERROR' ? 'errors' : 'explain'] += 1;
    counts.todo.add(one.id);
  }
  return counts;
}
