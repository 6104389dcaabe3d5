import { useDeferredValue, useId, useState } from 'react';
import styles from './import.module.css';

/** Fewer characters are not searched for. */
const LEAST_SEARCHED = 2;

/** What is typed, and the words that are searched for. */
export function useSearchWords() {
  const [text, setText] = useState('');
  const search = useDeferredValue(text.trim());
  return { text, setText, search, isSearched: search.length >= LEAST_SEARCHED };
}

interface SearchChoiceProps<One> {
  readonly words: Readonly<Record<'find' | 'hint' | 'label' | 'choose', string>>;
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly offered: readonly One[];
  /** Stays on offer whatever is searched for. */
  readonly chosen: One | null;
  readonly choose: (one: One | null) => void;
  readonly nameOf: (one: One) => string;
}

/** Chooses one of those that are found by words. */
export function SearchChoice<One extends { readonly id: string }>(props: SearchChoiceProps<One>) {
  const { words, text, setText, chosen, choose, nameOf } = props;
  const id = useId();
  const others = props.offered.filter((one) => one.id !== chosen?.id);
  const offered = chosen ? [chosen, ...others] : others;
  return (
    <div className={styles['line']}>
      <label htmlFor={id}>{words.find}</label>
      <input
        id={id}
        type="search"
        value={text}
        placeholder={words.hint}
        onChange={({ target }) => setText(target.value)}
      />
      <select
        aria-label={words.label}
        className={styles['wide']}
        value={chosen?.id ?? ''}
        onChange={({ target }) => choose(offered.find((one) => one.id === target.value) ?? null)}
      >
        <option value="">{words.choose}</option>
        {offered.map((one) => (
          <option key={one.id} value={one.id}>
            {nameOf(one)}
          </option>
        ))}
      </select>
    </div>
  );
}
