import { INDICATOR_KINDS } from '@waymark/domain';
import { useEffect, useId, useState, type ReactNode } from 'react';
import { useRead } from '../../api/client.js';
import type { BoardOrder } from '../../api/generated/graphql.js';
import { Button } from '../../ui/button.js';
import { useAsOf } from '../../ui/use-as-of.js';
import { useNames } from '../../ui/use-names.js';
import { useWording } from '../../ui/use-wording.js';
import { boardNamesQuery } from './board.graphql.js';
import type { BoardData } from './board.page.js';
import { boardFilter, type BoardSearch } from './board.search.js';
import styles from './board.module.css';

type Change = (
  next: Partial<Record<keyof BoardSearch, string | number | undefined>>,
  replace?: boolean,
) => void;

interface BoardFiltersProps {
  readonly board: BoardData;
  readonly search: BoardSearch;
  readonly change: Change;
  /** What is shown, counted in words; rows or promises where it is left out. */
  readonly shown?: string | undefined;
}

const ORDERS: readonly BoardOrder[] = ['THEME', 'STATUS', 'DUE', 'NAME'];
const NO_FILTER = {
  q: undefined,
  theme: undefined,
  agency: undefined,
  document: undefined,
  area: undefined,
  status: undefined,
  dueYear: undefined,
  kind: undefined,
};

/** What the board can be narrowed to; each choice says how many promises it has. */
export function BoardFilters({ board, search, change, shown }: BoardFiltersProps) {
  const { t, w, locale } = useWording();
  const asOf = useAsOf();
  const names = useRead(boardNamesQuery, { asOf }).data;
  const register = useNames();
  const [unfolded, setUnfolded] = useState(false);
  const id = useId();
  const { facets } = board;
  const collator = new Intl.Collator(locale);

  const theme = new Map(names?.themes.map((one) => [one.id, w.name(one)]));
  const agency = new Map(register.agencies.map((one) => [one.id, register.agency(one, 'short')]));
  const area = new Map(register.areas.map((one) => [one.id, register.area(one)]));
  const document = new Map(
    names?.documents.items.map(({ document: one }) => [one.id, one.number ?? w.title(one)]),
  );
  const named = (list: readonly { id: string; goals: number }[], name: (id: string) => string | undefined) =>
    list.map(({ id, goals }) => ({ id, goals, name: name(id) ?? '…' }));
  const sorted = (list: readonly { id: string; goals: number }[], of: ReadonlyMap<string, string>) =>
    named(list, (id) => of.get(id)).sort((a, b) => collator.compare(a.name, b.name));

  // What the register does not know can match nothing; on a past day it may only not be known yet.
  const { theme: byTheme, agency: byAgency, area: byArea, document: byDocument } = search;
  const unknown = {
    ...(names && byTheme && !theme.has(byTheme) ? { theme: undefined } : {}),
    ...(register.known && !asOf && byAgency && !agency.has(byAgency) ? { agency: undefined } : {}),
    ...(register.known && !asOf && byArea && !area.has(byArea) ? { area: undefined } : {}),
    ...(names && !asOf && byDocument && !document.has(byDocument) ? { document: undefined } : {}),
  };
  const dropped = Object.keys(unknown).join(',');
  useEffect(() => {
    if (dropped !== '') change(Object.fromEntries(dropped.split(',').map((key) => [key, undefined])), true);
  }, [dropped, change]);
  const table = board.rows.filter(({ group }) => group === 'MEASURED').length;
  const folded = board.rows
    .filter(({ group }) => group !== 'MEASURED')
    .reduce((sum, row) => sum + row.promises.length, 0);
  const promises = board.rows.reduce((sum, row) => sum + row.promises.length, 0);

  return (
    <form
      aria-label={t.board.filters}
      className={`${styles['filters']} screen-only`}
      data-unfolded={unfolded}
      onSubmit={(event) => event.preventDefault()}
    >
      <Button
        className={styles['unfold']}
        aria-expanded={unfolded}
        aria-controls={id}
        onClick={() => setUnfolded(!unfolded)}
      >
        {t.board.filters}
      </Button>
      <div id={id} className={styles['choices']}>
        <Choice
          label={t.board.theme}
          value={search.theme}
          options={named(facets.themes, (id) => theme.get(id))}
          onChoose={(id) => change({ theme: id })}
        />
        <Choice
          label={t.board.agency}
          value={search.agency}
          options={sorted(facets.agencies, agency)}
          onChoose={(id) => change({ agency: id })}
        />
        <Choice
          label={t.board.document}
          value={search.document}
          options={sorted(facets.documents, document)}
          onChoose={(id) => change({ document: id })}
        />
        <Choice
          label={t.board.area}
          value={search.area}
          options={sorted(facets.areas, area)}
          onChoose={(id) => change({ area: id })}
        />
        <Choice
          label={t.board.dueYear}
          value={search.dueYear?.toString()}
          options={named(facets.dueYears, (id) => id)}
          onChoose={(id) => change({ dueYear: id ? Number(id) : undefined })}
        />
        <Choice
          label={t.board.kind}
          value={search.kind}
          options={named(facets.kinds, (id) => {
            const kind = INDICATOR_KINDS.find((known) => known === id);
            return kind && w.indicatorKind(kind);
          })}
          onChoose={(id) => change({ kind: id })}
        />
        {search.view === 'changes' ? null : (
          <Labelled label={t.board.order}>
            {(id) => (
              <select
                id={id}
                value={search.order ?? 'THEME'}
                onChange={({ target }) =>
                  change({ order: target.value === 'THEME' ? undefined : target.value })
                }
              >
                {ORDERS.map((order) => (
                  <option key={order} value={order}>
                    {t.board.orderName[order]}
                  </option>
                ))}
              </select>
            )}
          </Labelled>
        )}
      </div>
      <span className={styles['rows']} role="status">
        {shown ??
          (search.view === 'timeline' ? t.board.promisesShown(promises) : t.board.rows(table, folded))}
      </span>
      {boardFilter(search) ? (
        <Button look="quiet" onClick={() => change(NO_FILTER)}>
          {t.action.clear}
        </Button>
      ) : null}
    </form>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly { readonly id: string; readonly name: string; readonly goals: number }[];
  readonly onChoose: (id: string | undefined) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const { t } = useWording();
  const known = value === undefined || options.some(({ id }) => id === value);
  return (
    <Labelled label={label}>
      {(id) => (
        <select
          id={id}
          value={value ?? ''}
          data-chosen={value !== undefined}
          onChange={({ target }) => onChoose(target.value === '' ? undefined : target.value)}
        >
          <option value="">{t.board.all}</option>
          {known ? null : <option value={value}>{value}</option>}
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.name} ({option.goals})
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

function Labelled({
  label,
  children,
}: {
  readonly label: string;
  readonly children: (id: string) => ReactNode;
}) {
  const id = useId();
  return (
    <div className={styles['choice']}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}
