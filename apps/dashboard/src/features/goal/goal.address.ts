import { pageText } from '@waymark/wording/page';
import { parsePeriod } from '@waymark/domain';
import type { Wording } from '@waymark/wording';
import type { IndicatorPartsFragment } from '../../api/generated/graphql.js';
import { assumablePeriods, nextPeriod, type Assumption } from './goal.assumption.js';
import { readValue, readYear } from './goal.input.js';
import type { GoalData } from './goal.page.js';
import type { GoalSearch } from './goal.search.js';

/** What is typed into the fields, in the reader's way of writing. */
export interface Typed {
  readonly next: string;
  readonly at: string;
  readonly target: string;
  readonly due: string;
  readonly pace: string;
}

/** The fields as an address fills them, and what in it could not be used, each with its reason. */
export interface Address {
  readonly typed: Typed;
  readonly problems: readonly string[];
}

const PLAIN = /^-?\d+(\.\d+)?$/;

/** A number as it is typed: without groups, and never of a form that is asked about (1,234 is typed 1,2340). */
function written(value: number, w: Wording): string {
  const [whole = '', decimals] = String(value).split('.');
  if (decimals === undefined) return whole;
  return `${whole}${w.locale === 'vi' ? ',' : '.'}${decimals.length === 3 ? `${decimals}0` : decimals}`;
}

/** Reads the assumption of an address; nothing in it is guessed or dropped without a word. */
export function readAddress(
  search: GoalSearch,
  page: GoalData,
  indicator: IndicatorPartsFragment,
  firstDueYear: number,
  w: Wording,
): Address {
  const { whatIf } = pageText(w.locale);
  const problems: string[] = [];
  const number = (name: string, text: string | undefined, isValue: boolean): string => {
    if (text === undefined) return '';
    if (!PLAIN.test(text)) {
      problems.push(whatIf.badAddress(name, text, whatIf.addressNumber));
      return '';
    }
    const typed = written(Number(text), w);
    const { problem } = isValue ? readValue(typed, { ...indicator, decimals: 0 }, w) : { problem: null };
    if (problem === null) return typed;
    problems.push(whatIf.badAddress(name, text, problem));
    return '';
  };
  const due = (text: string | undefined): string => {
    if (text === undefined) return '';
    const { problem } = readYear(text, firstDueYear, w);
    if (problem !== null) problems.push(whatIf.badAddress(whatIf.due, text, problem));
    return problem === null ? text : '';
  };
  const at = (text: string | undefined): string => {
    const announced = nextPeriod(page) ?? '';
    if (text === undefined) return announced;
    if (parsePeriod(text) && assumablePeriods(page).includes(text)) return text;
    problems.push(whatIf.badAddress(whatIf.nextPeriod, text, whatIf.addressPeriod));
    return announced;
  };
  const typed: Typed = {
    next: number(whatIf.next, search.next, true),
    at: at(search.at),
    target: number(whatIf.target, search.target, true),
    due: due(search.due),
    pace: number(whatIf.pace, search.pace, false),
  };
  return { typed, problems };
}

/** The assumption as an address carries it; the pace as it was typed, in the wanted direction. */
export function writeAddress(
  assumption: Assumption,
  typedPace: number | null,
): { [Key in keyof Typed]: string | undefined } {
  const { next, target, dueYear } = assumption;
  const text = (value: number | null | undefined): string | undefined =>
    value === null || value === undefined ? undefined : String(value);
  return {
    next: text(next?.value),
    at: next?.period,
    target: text(target),
    due: text(dueYear),
    pace: text(typedPace),
  };
}
