import { fold, matches } from '@waymark/domain';
import { useId, useMemo, useState, type KeyboardEvent } from 'react';
import styles from './choice-box.module.css';

export interface Choice {
  readonly id: string;
  readonly text: string;
}

/** The name of one of them; until they are there no id is shown instead. */
export function nameIn(choices: readonly Choice[], id: string): string {
  return choices.find((choice) => choice.id === id)?.text ?? (choices.length === 0 ? '…' : id);
}

interface ChoiceBoxProps {
  readonly id: string;
  readonly choices: readonly Choice[];
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  readonly placeholder: string;
  /** What stands in the list where nothing matches. */
  readonly nothing: string;
  readonly describedBy?: string | undefined;
  readonly invalid?: boolean;
  readonly required?: boolean;
}

/** As many as one looks through; who looks for more types a word of it. */
const SHOWN = 60;

interface Folded {
  readonly choice: Choice;
  readonly words: string;
}

/** Those that match, the one that begins with what is typed before the one that only holds it. */
function bestFirst(choices: readonly Folded[], query: string): readonly Folded[] {
  const start = fold(query);
  const found = choices.filter(({ words }) => matches(words, query));
  const begins = ({ words }: Folded) => words.startsWith(start);
  return [...found.filter(begins), ...found.filter((one) => !begins(one))].slice(0, SHOWN);
}

/** One of many, found by words of its name without diacritics; the keyboard of a list that opens under its field. */
export function ChoiceBox(props: ChoiceBoxProps) {
  const { choices, value, onChange } = props;
  const listId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const folded = useMemo(() => choices.map((choice) => ({ choice, words: fold(choice.text) })), [choices]);
  const chosen = value ? nameIn(choices, value) : '';
  const isOpen = typed !== null;
  const query = typed === chosen ? '' : (typed ?? '');
  const found = isOpen ? bestFirst(folded, query) : [];
  const take = (choice: Choice | undefined) => {
    if (choice) onChange(choice.id);
    setTyped(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (!isOpen) setTyped(chosen);
      else setActive((active + step + found.length) % Math.max(1, found.length));
    } else if (event.key === 'Enter' && isOpen && !event.nativeEvent.isComposing) {
      event.preventDefault();
      take(found[active]?.choice);
    } else if (event.key === 'Escape' && isOpen) {
      event.stopPropagation();
      setTyped(null);
    }
  };
  return (
    <div className={styles['box']}>
      <input
        id={props.id}
        type="text"
        role="combobox"
        autoComplete="off"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && found.length > 0 ? `${listId}-${active}` : undefined}
        aria-invalid={props.invalid ? true : undefined}
        aria-required={props.required ? true : undefined}
        aria-describedby={props.describedBy}
        placeholder={props.placeholder}
        value={typed ?? chosen}
        onChange={({ target }) => {
          setTyped(target.value);
          setActive(0);
          if (target.value === '') onChange(null);
        }}
        onClick={() => setTyped(typed ?? chosen)}
        onKeyDown={onKeyDown}
        // Whoever typed enough of a name to mean one alone need not choose it.
        onBlur={() => take(query !== '' && found.length === 1 ? found[0]?.choice : undefined)}
      />
      {isOpen ? (
        <ul role="listbox" id={listId} className={styles['list']} aria-label={props.placeholder}>
          {found.map(({ choice }, index) => (
            <li
              key={choice.id}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === active}
              // The field keeps the focus, so that leaving it does not close the list before the click.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(choice)}
            >
              {choice.text}
            </li>
          ))}
          {found.length === 0 ? (
            <li role="option" aria-selected={false} aria-disabled className={styles['nothing']}>
              {props.nothing}
            </li>
          ) : null}
        </ul>
      ) : null}
    </div>
  );
}
