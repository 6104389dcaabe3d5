import { pageText } from '@waymark/wording/page';
import type { StatusChange } from '@waymark/domain';
import type { Wording } from '@waymark/wording';
import { useId, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { ChartFrame } from '../goal-chart/chart-frame.js';
import { COLOUR, FONT } from '../theme.js';
import { StatusBar, StatusPatterns } from './status-pattern.js';
import { monthAt, stripDrawing } from './status-strip.rows.js';

export interface StatusStripProps {
  /** The changes of the verdict, oldest first; at least one. */
  readonly history: readonly StatusChange[];
  /** The day up to which is told. */
  readonly until: string;
  readonly frame: ChartFrame;
  readonly width: number;
  readonly wording: Wording;
  /** What changed it, in words. */
  readonly causeOf: (change: StatusChange) => string;
  readonly className?: string | undefined;
}

const NUMBERS_PX = 16;
const BAR_PX = 20;
const YEARS_PX = 18;
const HEIGHT = NUMBERS_PX + BAR_PX + YEARS_PX;
const CHARACTER_PX = 6.7;
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 12,
  PageDown: -12,
  Home: -Infinity,
  End: Infinity,
};

/**
 * The verdict at the end of every month, under the days of a chart above. Each change bears the number that it has in the
 * list beside; pointing, or the arrow keys, tell a month in words.
 */
export function StatusStrip(props: StatusStripProps): ReactElement | null {
  const { history, until, frame, width, wording: w, causeOf, className } = props;
  const patterns = `status${useId().replaceAll(':', '')}`;
  const [pointed, setPointed] = useState<number | null>(null);
  const drawing = stripDrawing(history, until, frame);
  const { months, runs, marks, years } = drawing;
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return null;
  const { past } = pageText(w.locale);
  const at = pointed === null ? null : months[Math.min(pointed, months.length - 1)];
  const told = (month: typeof first): string =>
    [
      past.atMonth(w.period(month.month, 'LONG'), w.status(month.status)),
      ...month.changes.map((change) => `${w.date(change.on, change.precision)}: ${causeOf(change)}`),
    ].join(' · ');
  const move = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const from = pointed ?? months.length - 1;
    setPointed(Math.min(months.length - 1, Math.max(0, from + step)));
  };
  return (
    <div className={className}>
      <div
        role="slider"
        tabIndex={0}
        aria-label={past.strip(w.period(first.month), w.period(last.month))}
        aria-valuemin={1}
        aria-valuemax={months.length}
        aria-valuenow={(pointed ?? months.length - 1) + 1}
        aria-valuetext={told(at ?? last)}
        onKeyDown={move}
        onFocus={() => setPointed((now) => now ?? months.length - 1)}
        onBlur={() => setPointed(null)}
        onPointerMove={(event) =>
          setPointed(monthAt(drawing, event.clientX - event.currentTarget.getBoundingClientRect().left))
        }
        onPointerLeave={() => setPointed(null)}
        style={{ width, touchAction: 'pan-y' }}
      >
        <svg
          width={width}
          height={HEIGHT}
          viewBox={`0 0 ${width} ${HEIGHT}`}
          aria-hidden="true"
          focusable="false"
          style={{ display: 'block', ...FONT }}
        >
          <StatusPatterns name={patterns} />
          {years.map(({ year, x, middle }) => (
            <g key={year}>
              <line x1={x} x2={x} y1={NUMBERS_PX - 3} y2={HEIGHT} stroke={COLOUR.grid} />
              <text x={middle} y={HEIGHT - 4} textAnchor="middle" fill={COLOUR.muted}>
                {year}
              </text>
            </g>
          ))}
          {runs.map(({ status, from, to }, index) => (
            <StatusBar
              key={index}
              status={status}
              from={from}
              to={to}
              y={NUMBERS_PX}
              height={BAR_PX}
              patterns={patterns}
            />
          ))}
          {runs.map(({ status, from, to }, index) => {
            const word = w.status(status);
            const size = word.length * CHARACTER_PX + 10;
            if (size > to - from - 8) return null;
            const middle = (from + to) / 2;
            return (
              <g key={index}>
                <rect
                  x={middle - size / 2}
                  y={NUMBERS_PX + 3}
                  width={size}
                  height={BAR_PX - 6}
                  fill={COLOUR.surface}
                />
                <text x={middle} y={NUMBERS_PX + BAR_PX / 2 + 4} textAnchor="middle" fill={COLOUR.text}>
                  {word}
                </text>
              </g>
            );
          })}
          {marks.map(({ x, number }, index) => (
            <g key={index}>
              <line x1={x} x2={x} y1={NUMBERS_PX - 3} y2={NUMBERS_PX + BAR_PX + 2} stroke={COLOUR.text} />
              {number === null ? null : (
                <text
                  x={Math.min(width - 5, Math.max(5, x))}
                  y={NUMBERS_PX - 5}
                  textAnchor="middle"
                  fill={COLOUR.text}
                >
                  {number}
                </text>
              )}
            </g>
          ))}
          {at ? (
            <rect
              className="screen-only"
              x={at.from - 1}
              y={NUMBERS_PX - 2}
              width={Math.max(3, at.to - at.from + 2)}
              height={BAR_PX + 4}
              fill="none"
              stroke={COLOUR.accent}
              strokeWidth={2}
            />
          ) : null}
        </svg>
      </div>
      <p aria-hidden="true" className="screen-only" style={{ color: COLOUR.muted, minHeight: '2.9em' }}>
        {at ? told(at) : past.keys}
      </p>
    </div>
  );
}
