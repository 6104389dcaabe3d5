import { useNavigate, useSearch } from '@tanstack/react-router';
import { explanationsOf } from '@waymark/wording';
import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../ui/button.js';
import { CopySentence } from '../../ui/copy-sentence.js';
import { StatusLabel } from '../../ui/status.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { CourseChart } from '../chart/course-chart.js';
import { readAddress, writeAddress, type Typed } from './goal.address.js';
import { nextPeriod, assumablePeriods, assume, type Assumption } from './goal.assumption.js';
import { readPlain, readValue, readYear } from './goal.input.js';
import { measureOf } from './goal.measure.js';
import type { GoalData } from './goal.page.js';
import { NO_ASSUMPTION } from './goal.search.js';
import styles from './goal-what-if.module.css';
import { WhatIfField } from './what-if-field.js';

/** While a reader types, the address waits; the chart and the sentence do not. */
const ADDRESS_DELAY_MS = 400;

/** Other numbers, the same rule: what the verdict would be. Always marked as an assumption; stores nothing. */
export function GoalWhatIf({ page }: { readonly page: GoalData }) {
  const { t, w } = usePageWording();
  const { latest, targetValue } = page.goal.deciding;
  const { unit } = measureOf(page, page.goal);
  const search = useSearch({ from: '/goals/$id' });
  if (!latest || targetValue === null || unit.kind === 'YES_NO') {
    return <p className={styles['muted']}>{t.whatIf.unavailable}</p>;
  }
  const { next = '', at = '', target = '', due = '', pace = '' } = search;
  return <Trial key={w.locale} page={page} address={[next, at, target, due, pace].join('|')} />;
}

/** The numbers that a field may be left out for, and how its number is told. */
function factsOf(page: GoalData) {
  const { goal, deciding } = page.goal;
  const measure = measureOf(page, page.goal);
  const series = page.series.find(({ id }) => id === deciding.seriesId);
  const isRate = deciding.marks.includes('LOG_PACE');
  // A rank and what should fall are asked for in the wanted direction: "3" climbs three places.
  const isFalling = measure.unit.kind === 'RANK' || measure.direction === 'DECREASE';
  const lastYear = Number((deciding.latest?.end ?? '').slice(0, 4));
  return {
    goal,
    deciding,
    measure,
    series,
    isRate,
    sign: isFalling && !isRate ? -1 : 1,
    dueYear: Number((deciding.due ?? '').slice(0, 4)) || lastYear + 5,
    firstDueYear: Number(goal.statedOn.slice(0, 4)),
    hasPace: !deciding.marks.includes('THREE_YEAR_MEAN'),
  };
}

function Trial({ page, address }: { readonly page: GoalData; readonly address: string }) {
  const { t, w, locale } = usePageWording();
  const search = useSearch({ from: '/goals/$id' });
  const navigate = useNavigate({ from: '/goals/$id' });
  const facts = factsOf(page);
  const { goal, deciding, measure, series, isRate, sign } = facts;
  const read = () => readAddress(search, page, measure, facts.firstDueYear, w);
  const [{ typed, problems }, setTrial] = useState(read);
  const written = useRef(address);
  const periodId = useId();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // The address changed by another hand (back, a link): the fields follow it.
  useEffect(() => {
    if (address !== written.current) setTrial(read());
    written.current = address;
  }, [address]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const inputs = inputsOf(typed, facts, w);
  const isBad = Object.values(inputs).some(({ problem }) => problem !== null);
  const assumption = assumptionOf(typed, inputs, facts);
  const isAssuming = Object.values(assumption).some((value) => value !== null);
  const then = isAssuming && !isBad ? assume(page, assumption) : null;

  const carry = (next: Typed) => {
    const now = inputsOf(next, facts, w);
    if (Object.values(now).some(({ problem }) => problem !== null)) return;
    const words = writeAddress(assumptionOf(next, now, facts), now.pace.value);
    written.current = [words.next, words.at, words.target, words.due, words.pace]
      .map((one) => one ?? '')
      .join('|');
    void navigate({ search: (old) => ({ ...old, ...words }), replace: true, resetScroll: false });
  };
  const type = (changed: Partial<Typed>) => {
    const next = { ...typed, ...changed };
    setTrial({ typed: next, problems: [] });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => carry(next), ADDRESS_DELAY_MS);
  };
  const reset = () => {
    clearTimeout(timer.current);
    const at = nextPeriod(page) ?? '';
    setTrial({ typed: { next: '', at, target: '', due: '', pace: '' }, problems: [] });
    written.current = '||||';
    void navigate({ search: (old) => ({ ...old, ...NO_ASSUMPTION }), replace: true, resetScroll: false });
  };

  const { unit, decimals } = measure;
  const paceLabel = isRate
    ? t.whatIf.paceRate
    : unit.kind === 'RANK'
      ? t.whatIf.paceRank
      : sign < 0
        ? t.whatIf.paceFall
        : t.whatIf.pace;
  const recent =
    deciding.pace === null ? '' : w.number(isRate ? deciding.pace * 100 : sign * deciding.pace, 2);
  const field = (name: Exclude<keyof Typed, 'at'>, label: string, placeholder: string) => (
    <WhatIfField
      label={label}
      value={typed[name]}
      placeholder={placeholder}
      problem={inputs[name].problem}
      onChange={(value) => type({ [name]: value })}
    />
  );
  const sentence = then
    ? explanationsOf(locale).assumed(goal, assumption, then.assessment, then.steady, measure)
    : null;
  return (
    <div>
      <p className={`${styles['muted']} screen-only`}>{t.whatIf.intro}</p>
      {problems.map((problem) => (
        <p key={problem} role="alert" className={styles['problem']}>
          {problem}
        </p>
      ))}
      <div className={`${styles['inputs']} screen-only`}>
        {field('next', t.whatIf.next, w.number(deciding.latest?.value ?? 0, decimals))}
        <div>
          <label htmlFor={periodId}>{t.whatIf.nextPeriod}</label>
          <select id={periodId} value={typed.at} onChange={(event) => type({ at: event.target.value })}>
            {assumablePeriods(page).map((period) => (
              <option key={period} value={period}>
                {w.period(period, 'SHORT', series?.nature ?? null)}
              </option>
            ))}
          </select>
        </div>
        {field('target', t.whatIf.target, w.number(deciding.targetValue ?? 0, decimals))}
        {field('due', t.whatIf.due, String(facts.dueYear))}
        {facts.hasPace ? field('pace', paceLabel, recent) : null}
        <Button onClick={reset}>{t.whatIf.reset}</Button>
      </div>
      <div className={styles['outcomes']}>
        <div>
          <h3>{t.whatIf.now}</h3>
          <p className={styles['status']}>
            <StatusLabel status={deciding.status} exceeded={deciding.marks.includes('EXCEEDED')} />
          </p>
          <p>{w.howFar(goal, deciding, measure)}</p>
          <p>{w.inTime(goal, deciding, measure)}</p>
        </div>
        <div aria-live="polite" data-testid="assumed">
          <p className={styles['badge']}>{t.whatIf.badge}</p>
          <h3>{t.whatIf.then}</h3>
          {then && sentence ? (
            <>
              <p className={styles['status']}>
                <StatusLabel
                  status={then.assessment.status}
                  exceeded={then.assessment.marks.includes('EXCEEDED')}
                />
              </p>
              <p>{sentence}</p>
              {assumption.pace !== null && !then.steady ? <p>{t.whatIf.paceNothing}</p> : null}
              {page.series.length > 1 && series ? (
                <p className={styles['muted']}>
                  {t.whatIf.byOneSeries(`${w.name(series.indicator)}, ${w.name(series.producer)}`)}
                </p>
              ) : null}
              <CopySentence sentence={sentence} />
            </>
          ) : (
            <p className={styles['muted']}>{t.whatIf.none}</p>
          )}
        </div>
      </div>
      {series ? (
        <CourseChart
          facts={{
            promise: page.goal,
            series: [series],
            asOf: page.asOf,
            events: [],
            assumed: then && {
              next: assumption.next && {
                end: then.assessment.latest?.end ?? page.asOf,
                value: assumption.next.value,
              },
              promise: { goal: then.goal, deciding: then.assessment },
            },
          }}
        />
      ) : null}
    </div>
  );
}

type Facts = ReturnType<typeof factsOf>;

function inputsOf(
  typed: Typed,
  { measure, firstDueYear, hasPace }: Facts,
  w: ReturnType<typeof usePageWording>['w'],
) {
  return {
    next: readValue(typed.next, measure, w),
    target: readValue(typed.target, measure, w),
    due: readYear(typed.due, firstDueYear, w),
    pace: readPlain(hasPace ? typed.pace : '', measure, w),
  };
}

function assumptionOf(
  typed: Typed,
  inputs: ReturnType<typeof inputsOf>,
  { isRate, sign }: Facts,
): Assumption {
  const { next, target, due, pace } = inputs;
  return {
    next: next.value === null ? null : { period: typed.at, value: next.value },
    target: target.value,
    dueYear: due.value,
    pace: pace.value === null ? null : isRate ? pace.value / 100 : sign * pace.value,
  };
}
