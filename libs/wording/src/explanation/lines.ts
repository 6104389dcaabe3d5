import type { ReasonStep } from '@waymark/domain';
import { isNumber, type Reading, type Speaker } from '../sentence/reading.js';
import type { ExplanationText, LineText } from './explanation-text.js';

/** A piece of a line: words and signs, or a number that leads to its origin. */
export type LinePart =
  | string
  | { readonly kind: 'POINT'; readonly period: string; readonly text: string }
  | { readonly kind: 'PROMISE'; readonly text: string };

/** One line of a calculation: what it is, how it is worked out, the numbers put in, and the result with its unit. */
export interface ExplanationLine extends LineText {
  readonly key: string;
  readonly numbers: readonly LinePart[];
  readonly result: string;
}

const MOST_LISTED = 6;
const SIGNIFICANT = 4;

/** Digits after the sign that let a reader work a line out again: four significant ones, none for thousands. */
function digitsOf(value: number): number {
  const size = Math.abs(value);
  return size === 0 ? 0 : Math.min(4, Math.max(0, SIGNIFICANT - 1 - Math.floor(Math.log10(size))));
}

const closeTo = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

/** Writes the lines of one goal's calculation in one language. */
export function lineWriter(
  s: Speaker,
  text: ExplanationText,
  r: Reading,
): (step: ReasonStep) => ExplanationLine {
  const { n } = s;
  const signed = (written: string): string => written.replace(/^-/, '−');
  const plain = (value: number, most = digitsOf(value)): string => signed(n.number(value, most));
  /** In a sum a negative number stands in brackets. */
  const term = (value: number): string => (plain(value).startsWith('−') ? `(${plain(value)})` : plain(value));
  const own = (value: number): string => n.number(value, r.decimals);
  const years = (count: number): string => n.number(count, 2);
  const point = ({ period, value }: { period: string; value: number }): LinePart => ({
    kind: 'POINT',
    period,
    text: own(value),
  });
  const promise = (value: string): LinePart => ({ kind: 'PROMISE', text: value });
  const aimed = (value: number): LinePart => promise(own(value));
  const rate = (value: number): string => signed(n.percent(value, 2));
  const perYear = (pace: number, isLog: boolean): string =>
    isLog
      ? s.text.rateAYear(rate(pace))
      : s.text.aYear(signed(n.change(pace, r.unit, digitsOf(pace))), r.isRank);
  const paceIn = (pace: number, isLog: boolean): string => (isLog ? rate(pace) : term(pace));
  const whole = (value: number): string =>
    n.value(value, r.unit, r.isRank && !Number.isInteger(value) ? 1 : r.decimals);
  const period = (of: string): string => s.t.period(of, 'SHORT', r.nature);

  const sign = (value: number, target: number, isMet: boolean): string => {
    const comparator = r.target?.comparator;
    if (comparator === 'BETWEEN') return ` ${isMet ? text.within : text.outside} `;
    if (comparator === 'EXACTLY') return isMet ? ' = ' : ' ≠ ';
    return value === target ? ' = ' : value > target ? ' > ' : ' < ';
  };
  const band = (target: number): LinePart =>
    r.target?.comparator === 'BETWEEN' && isNumber(r.target.value) && isNumber(r.target.valueHigh)
      ? promise(`${own(r.target.value)}–${own(r.target.valueHigh)}`)
      : promise(r.isRank ? own(target) : whole(target));

  return (step) => {
    const { kind } = step;
    const line = (numbers: readonly LinePart[], result: string, formula?: string): ExplanationLine => {
      const named = kind === 'COMPARED' ? { name: '', formula: '' } : text.line[kind];
      return { key: kind, name: named.name, formula: formula ?? named.formula, numbers, result };
    };
    switch (step.kind) {
      case 'COMPARED': {
        const { role, target, isMet } = step;
        const written = r.isRank ? own(step.point.value) : n.qualified(step.point, r.unit, r.decimals);
        return {
          key: `${kind} ${role}`,
          name: `${text.compared[role]} (${period(step.point.period)})`,
          formula: text.comparedFormula,
          numbers: [
            { kind: 'POINT', period: step.point.period, text: written },
            sign(step.point.value, target, isMet),
            band(target),
          ],
          result: text.isMet(isMet, step.isInTime),
        };
      }
      case 'MEAN': {
        const added = step.points.flatMap((one, i): LinePart[] =>
          i === 0 ? [point(one)] : [' + ', point(one)],
        );
        return line(['(', ...added, `) ÷ ${step.points.length}`], s.text.rateAYear(`${plain(step.result)}%`));
      }
      case 'LEVEL_RATIO': {
        const isUpward = Math.abs(step.level / step.target - step.result) < 1e-9;
        const numbers = [term(step.level), ' ÷ ', aimed(step.target)];
        return line(isUpward ? numbers : numbers.reverse(), signed(n.number(step.result, 3)));
      }
      case 'YEARS':
        return line(
          [s.t.date(step.newest.end), ' → ', promise(s.t.date(step.due))],
          text.years(years(step.result)),
        );
      case 'REQUIRED':
      case 'REQUIRED_BY_LATEST': {
        const { target, newest, isLog } = step;
        const left = years(step.years);
        return isLog
          ? line(
              ['(', aimed(target), ' ÷ ', point(newest), `)^(1 ÷ ${left}) − 1`],
              perYear(step.result, true),
              text.rateFormula.REQUIRED,
            )
          : line(['(', aimed(target), ' − ', point(newest), `) ÷ ${left}`], perYear(step.result, false));
      }
      case 'PACE': {
        const { points, slopes, isLog } = step;
        const [first, second] = points;
        const result = perYear(step.result, isLog);
        if (points.length === 2 && first && second && !isLog) {
          const between = (Date.parse(second.end) - Date.parse(first.end)) / (365.25 * 86_400_000);
          return line(
            ['(', point(second), ' − ', point(first), `) ÷ ${years(between)}`],
            result,
            text.paceOfTwo,
          );
        }
        const said = (slope: number): string => (isLog ? rate(slope) : plain(slope));
        const all =
          slopes.length <= MOST_LISTED
            ? text.slopesAll(slopes.map(said))
            : text.slopes(n.number(slopes.length, 0), said(slopes[0] ?? 0), said(slopes.at(-1) ?? 0));
        return line([all], result, isLog ? text.rateFormula.PACE : undefined);
      }
      case 'RATIO':
        return line(
          [paceIn(step.pace, step.isLog), ' ÷ ', paceIn(step.required, step.isLog)],
          signed(n.number(step.result, 3)),
        );
      case 'NOISE': {
        const [first, last] = [step.points[0], step.points.at(-1)];
        const numbers = text.swings(
          n.number(step.points.length, 0),
          first ? period(first.period) : '',
          last ? period(last.period) : '',
        );
        const result = step.isOnCurve
          ? n.number(step.result, 4)
          : n.difference(step.result, r.unit, digitsOf(step.result));
        return line([numbers], result);
      }
      case 'DAMPING': {
        const { net, gross, isOnCurve } = step;
        const of = (value: number): string => (isOnCurve ? n.number(value, 4) : plain(value));
        const share = gross === 0 ? 0 : (net / gross) ** 2;
        const most = share > step.result + 1e-9 ? text.atMost(n.number(step.result, 1)) : '';
        return line(
          [gross === 0 ? text.stood : `(${of(net)} ÷ ${of(gross)})²${most}`],
          n.number(step.result, 2),
        );
      }
      case 'CENTRAL': {
        const { newest, pace, phi, isLog, unbounded } = step;
        const sum = years(step.yearsOfPace);
        const note = phi === 1 ? '' : ` (${text.carried(n.number(phi, 2), years(step.years), sum)})`;
        const result = closeTo(unbounded, step.result)
          ? whole(step.result)
          : text.bounded(own(unbounded), whole(step.result));
        return isLog
          ? line([point(newest), ` × (1 + ${rate(pace)})^${sum}${note}`], result, text.rateFormula.CENTRAL)
          : line([point(newest), ` + ${term(pace)} × ${sum}${note}`], result);
      }
      case 'CURVE': {
        const { newest, from, position, phi, ceiling } = step;
        const four = (value: number): string => signed(n.number(value, 4));
        const bracketed = (value: number): string => (value < 0 ? `(${four(value)})` : four(value));
        const sum = years(step.yearsOfPace);
        const note = phi === 1 ? '' : ` (${text.carried(n.number(phi, 2), years(step.years), sum)})`;
        const start: LinePart[] =
          ceiling === null
            ? ['ln ', point(newest)]
            : ['ln(', point(newest), ' ÷ (', own(ceiling), ' − ', point(newest), '))'];
        const numbers = [
          ` = ${four(from)}; ${four(from)} + ${bracketed(step.pace)} × ${sum}${note} = ${four(position)}`,
        ];
        return line(
          [...start, ...numbers],
          whole(step.result),
          ceiling === null ? text.curveFree : undefined,
        );
      }
      case 'SPREAD': {
        const { noise, pace, weights, isOnCurve } = step;
        const h = years(step.years);
        const of = (value: number): string => signed(isOnCurve ? n.number(value, 4) : plain(value));
        const size = of(Math.abs(pace));
        const parts = [
          `${n.number(weights.swings, 1)} × ${of(noise)}² × ${h}`,
          `${n.number(weights.both, 1)} × ${of(noise)} × ${size} × ${h}²`,
          `${n.number(weights.pace, 2)} × (${size} × ${h})²`,
        ];
        const root = `√(${parts.join(' + ')})`;
        return line(
          [root],
          isOnCurve ? n.number(step.result, 4) : n.difference(step.result, r.unit, digitsOf(step.result)),
        );
      }
      case 'RANGE': {
        const { central, quantile, spread, isOnCurve } = step;
        const result = n.range(step.low, step.high, r.unit, r.isRank ? 0 : r.decimals);
        const of = (value: number): string => (isOnCurve ? signed(n.number(value, 4)) : plain(value));
        return line(
          [`${of(central)} ± ${n.number(quantile, 3)} × ${of(spread)}`],
          result,
          isOnCurve ? text.curveRange : undefined,
        );
      }
      case 'CHANCE': {
        const { central, target, spread, isOnCurve } = step;
        const short = r.wanted * (target - central);
        const isShort = (r.a.gap ?? 1) > 0 ? short > 0 : short < 0;
        const distance = isOnCurve
          ? n.number(Math.abs(short), 4)
          : n.difference(Math.abs(short), r.unit, digitsOf(short));
        if (spread === 0) return line([], s.labels.chance[step.chance]);
        const times = n.number(Math.abs(short) / spread, 2);
        return line(
          [isShort ? text.away(distance, times) : text.reaches(distance, times)],
          s.labels.chance[step.chance],
        );
      }
      case 'SHARE':
        return line(
          [
            '(',
            point(step.newest),
            ' − ',
            promise(own(step.baseline)),
            ') ÷ (',
            aimed(step.target),
            ' − ',
            promise(own(step.baseline)),
            ')',
          ],
          n.percent(step.result),
        );
    }
  };
}
