import type { MethodNumbers, MethodVerdict } from '@waymark/domain';
import type { Numbers } from '../number/number.js';
import type { UnitShape } from '../shape.js';
import type { MethodText } from './method-wording.js';

/** One step of a formula with its numbers: what it finds, and how. */
export interface FormulaLine {
  readonly label: string;
  readonly text: string;
}

/** How the numbers of one series are written. */
export interface FormulaWriter {
  readonly numbers: Numbers;
  readonly text: MethodText;
  readonly unit: UnitShape;
  readonly decimals: number | null;
}

type All = Required<MethodNumbers>;
type Line = FormulaLine | null;

const RATE_DIGITS = 2;
/** A place on the axis of time is the end of a day: the end of 2025 is 2026 there, and still a day of 2025. */
const calendarYear = (moment: number): string => String(Math.ceil(moment - 1e-6) - 1);

/** The steps of a method with the numbers of one goal; empty where it computed nothing. */
export function formulaOf(verdict: MethodVerdict, writer: FormulaWriter): FormulaLine[] {
  const { numbers: w, text: t, unit, decimals } = writer;
  const n = verdict.numbers as All;
  const has = (name: keyof All): boolean => verdict.numbers[name] !== undefined;
  const { label } = t;
  const v = (value: number): string => w.number(value, Math.max(decimals ?? 2, 1));
  const s = (value: number): string => w.number(value, 2);
  const r = (value: number): string => w.percent(value, RATE_DIGITS);
  const fine = (value: number): string => w.number(value, (decimals ?? 2) + 1);
  const step = (value: number): string => t.perYear(w.change(value, unit, (decimals ?? 2) + 1));
  const line = (name: string, text: string): FormulaLine => ({ label: name, text });
  const isRecast = verdict.variant === 'RECAST';
  const part = (value: number): string => (isRecast ? `(100 − ${v(value)})` : v(value));

  const growth = (from: number, to: number, years: number, found: number): string => {
    const isTurned = Math.sign((to - from) * (isRecast ? -1 : 1)) * Math.sign(found) < 0;
    const plain = `(${part(to)} ÷ ${part(from)})^(1 ÷ ${s(years)}) − 1`;
    return `${isTurned ? `−[${plain}]` : plain} = ${t.perYear(r(found))}`;
  };
  const slope = (to: number, years: number, found: number): string =>
    `(${v(to)} − ${v(n.BASE)}) ÷ ${s(years)} = ${step(found)}`;
  const observed = (): Line =>
    has('OBSERVED_RATE') ? line(label.observed, growth(n.BASE, n.LATEST, n.ELAPSED, n.OBSERVED_RATE)) : null;
  const required = (): Line =>
    has('REQUIRED_RATE') ? line(label.required, growth(n.BASE, n.TARGET, n.SPAN, n.REQUIRED_RATE)) : null;
  const ratioOfRates = (): Line =>
    has('RATIO') ? line(label.ratio, `${r(n.OBSERVED_RATE)} ÷ ${r(n.REQUIRED_RATE)} = ${s(n.RATIO)}`) : null;
  const steps = (): Line[] => [
    has('OBSERVED_STEP')
      ? line(label.observed, slope(n.BASE + n.OBSERVED_STEP * n.ELAPSED, n.ELAPSED, n.OBSERVED_STEP))
      : null,
    has('REQUIRED_STEP') ? line(label.required, slope(n.TARGET, n.SPAN, n.REQUIRED_STEP)) : null,
    has('RATIO')
      ? line(label.ratio, `${fine(n.OBSERVED_STEP)} ÷ ${fine(n.REQUIRED_STEP)} = ${s(n.RATIO)}`)
      : null,
  ];
  const met = line(label.met, `${v(n.LATEST)} / ${v(n.TARGET)}`);

  function lines(): Line[] {
    switch (verdict.method) {
      case 'WAYMARK': {
        const told = (name: 'OBSERVED' | 'REQUIRED'): string =>
          has(`${name}_RATE`)
            ? t.perYear(r(n[`${name}_RATE`]))
            : has(`${name}_STEP`)
              ? step(n[`${name}_STEP`])
              : '';
        const pace = told('OBSERVED');
        const needed = told('REQUIRED');
        return [
          pace ? line(label.observed, pace) : null,
          needed ? line(label.required, needed) : null,
          has('RATIO') ? line(label.ratio, s(n.RATIO)) : null,
        ];
      }
      case 'EUROSTAT':
        return [observed(), required(), ratioOfRates()];
      case 'STATISTICS_CANADA':
        if (!has('OBSERVED_RATE')) return [met];
        return [observed(), required(), ratioOfRates(), has('SCORE') ? line(label.score, s(n.SCORE)) : null];
      case 'UN_STATISTICS':
        if (!has('OBSERVED_RATE')) return [met];
        if (!has('SHARE')) return [observed()];
        return [
          observed(),
          line(
            label.predicted,
            `${v(n.LATEST)} × (1 + ${r(n.OBSERVED_RATE)})^${s(n.LEFT)} = ${v(n.PREDICTED)}`,
          ),
          line(
            label.share,
            `(${v(n.PREDICTED)} − ${v(n.BASE)}) ÷ (${v(n.TARGET)} − ${v(n.BASE)}) = ${w.percent(n.SHARE)}`,
          ),
        ];
      case 'ESCAP': {
        const value = has('PREDICTED') ? n.PREDICTED : n.LATEST;
        const way = `10 × (${v(value)} − ${v(n.BASE)}) ÷ (${v(n.TARGET)} − ${v(n.BASE)})`;
        return [
          has('PREDICTED')
            ? line(
                label.predicted,
                `${w.value(value, unit, Math.max(decimals ?? 2, 1))}, ${t.fromPoints(s(n.POINTS))}`,
              )
            : null,
          line(
            label.index,
            n.INDEX === 10 ? `${s(n.INDEX)} (${label.met.toLowerCase()})` : `${way} = ${s(n.INDEX)}`,
          ),
        ];
      }
      case 'SDSN':
        return has('RATIO')
          ? steps()
          : [line(label.observed, `${v(n.BASE)} → ${v(n.LATEST)} (${v(n.TARGET)})`)];
      case 'PSA':
        return steps();
      case 'WORLD_BANK':
        return [
          observed(),
          line(label.path, w.value(n.PATH, unit, Math.max(decimals ?? 2, 1))),
          has('REACH') ? line(label.reach, calendarYear(n.REACH)) : null,
          has('MULTIPLE') ? line(label.multiple, t.times(s(n.MULTIPLE))) : null,
        ];
      case 'OECD':
        return [
          line(
            label.distance,
            `|${v(n.TARGET)} − ${v(n.LATEST)}| ÷ ${s(n.SPREAD)} = ${s(n.DISTANCE)} (${t.ofPeers(s(n.PEERS))})`,
          ),
        ];
      case 'DIGITAL_DECADE':
        return [
          line(label.path, w.value(n.PATH, unit, Math.max(decimals ?? 2, 1))),
          line(
            label.gap,
            `${v(n.LATEST)} − ${v(n.PATH)} = ${w.change(n.GAP, unit, Math.max(decimals ?? 2, 1))}`,
          ),
        ];
      case 'WHO':
        return [
          line(label.observed, `${t.perYear(r(n.OBSERVED_RATE))}, ${t.fromPoints(s(n.POINTS))}`),
          line(label.required, growth(n.LATEST, n.TARGET, n.LEFT, n.REQUIRED_RATE)),
        ];
      case 'TIME_DISTANCE': {
        const years = s(Math.abs(n.AHEAD));
        return [
          line(label.onLine, calendarYear(n.REACH)),
          line(label.time, n.AHEAD >= 0 ? t.ahead(years) : t.behind(years)),
        ];
      }
    }
  }
  return verdict.reason === null ? lines().filter((one) => one !== null) : [];
}
