import { Link } from '@tanstack/react-router';
import { useNames } from '../../ui/use-names.js';
import { useEntryWording } from '../entry/entry-words.js';
import styles from './rounds.module.css';
import { SheetState } from './sheet-state.js';
import type { RoundSheet } from './shown-sheets.js';

interface RoundsMatrixProps {
  readonly sheets: readonly RoundSheet[];
}

/** Units down, rounds across; on a narrow screen each unit with its own list. */
export function RoundsMatrix({ sheets }: RoundsMatrixProps) {
  const { t, w } = useEntryWording();
  const names = useNames();
  const rounds = [...new Map(sheets.map(({ round }) => [round.id, round])).values()].sort((a, b) =>
    a.dueOn < b.dueOn ? -1 : 1,
  );
  const units = [...new Map(sheets.map(({ agency }) => [agency.id, agency])).values()];
  const of = (unitId: string, roundId: string) =>
    sheets.find((one) => one.round.id === roundId && one.agency.id === unitId);
  const when = (round: RoundSheet['round']) =>
    `${w.period(round.period, 'LONG', null)} · ${t.rounds.due(w.date(round.dueOn))}${
      round.state === 'LOCKED' ? ` · ${t.rounds.locked}` : ''
    }`;
  const linkTo = (round: RoundSheet['round']) => (
    <Link to="/rounds/$id" params={{ id: round.id }}>
      {w.title(round.form)}
    </Link>
  );
  return (
    <>
      <div className={styles['scroll']} tabIndex={0} role="region" aria-label={t.rounds.matrix}>
        <table className={styles['matrix']}>
          <caption className="visually-hidden">{t.rounds.matrix}</caption>
          <thead>
            <tr>
              <th scope="col">{t.rounds.unit}</th>
              {rounds.map((round) => (
                <th key={round.id} scope="col">
                  {linkTo(round)}
                  <span className={styles['under']}>{when(round)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {units.map((unit) => (
              <tr key={unit.id}>
                <th scope="row">{names.agency(unit, 'short')}</th>
                {rounds.map((round) => {
                  const sheet = of(unit.id, round.id);
                  return <td key={round.id}>{sheet ? <SheetState of={sheet} /> : null}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles['narrow']}>
        {units.map((unit) => (
          <section key={unit.id} aria-label={names.agency(unit)}>
            <h2>{names.agency(unit, 'short')}</h2>
            <ul>
              {rounds.map((round) => {
                const sheet = of(unit.id, round.id);
                return sheet ? (
                  <li key={round.id}>
                    <span>
                      {linkTo(round)}
                      <span className={styles['under']}>{when(round)}</span>
                    </span>
                    <SheetState of={sheet} />
                  </li>
                ) : null;
              })}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
