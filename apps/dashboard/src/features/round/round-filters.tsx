import { useNavigate } from '@tanstack/react-router';
import { SUBMISSION_STATES } from '@waymark/domain';
import { useId } from 'react';
import { Button } from '../../ui/button.js';
import { useNames } from '../../ui/use-names.js';
import { useEntryWording } from '../entry/entry-words.js';
import type { RoundsSearch } from './rounds.search.js';
import styles from './rounds.module.css';
import type { RoundSheet } from './shown-sheets.js';

interface RoundFiltersProps {
  readonly sheets: readonly RoundSheet[];
  readonly search: RoundsSearch;
}

/** The filters of the matrix, kept in the address. */
export function RoundFilters({ sheets, search }: RoundFiltersProps) {
  const { t, w, e } = useEntryWording();
  const names = useNames();
  const navigate = useNavigate({ from: '/rounds' });
  const id = useId();
  const change = (part: { readonly [Key in keyof RoundsSearch]: RoundsSearch[Key] | undefined }) =>
    void navigate({
      search: (old) => ({ ...old, ...part }) as RoundsSearch,
      replace: true,
      resetScroll: false,
    });
  const forms = new Map(sheets.map(({ round }) => [round.formId, w.title(round.form)]));
  const units = new Map(sheets.map(({ agency }) => [agency.id, names.agency(agency, 'short')]));
  const states = new Map(
    SUBMISSION_STATES.map((state) => [
      state,
      state === 'DRAFT' ? t.rounds.notSent : e.labels.submissionState[state],
    ]),
  );
  const lists = [
    ['form', t.rounds.form, t.rounds.anyForm, forms],
    ['unit', t.rounds.unit, t.rounds.anyUnit, units],
    ['state', t.rounds.state, t.rounds.anyState, states],
  ] as const;
  return (
    <form role="search" aria-label={t.rounds.filter} className={`${styles['filters']} screen-only`}>
      {lists.map(([name, label, any, choices]) => (
        <div key={name} className={styles['filter']}>
          <label htmlFor={`${id}${name}`}>{label}</label>
          <select
            id={`${id}${name}`}
            value={search[name] ?? ''}
            onChange={({ target }) => change({ [name]: target.value || undefined })}
          >
            <option value="">{any}</option>
            {[...choices].map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </div>
      ))}
      {(['late', 'past'] as const).map((name) => (
        <label key={name} className={styles['check']}>
          <input
            type="checkbox"
            checked={search[name] === 'yes'}
            onChange={({ target }) => change({ [name]: target.checked ? 'yes' : undefined })}
          />
          {t.rounds[name]}
        </label>
      ))}
      {Object.keys(search).length > 0 ? (
        <Button
          look="quiet"
          onClick={() =>
            change({ form: undefined, unit: undefined, state: undefined, late: undefined, past: undefined })
          }
        >
          {t.rounds.clear}
        </Button>
      ) : null}
    </form>
  );
}
