import {
  entryValue,
  type Check,
  type EarlierValue,
  type PartsMisfit,
  type TypedReading,
} from '@waymark/domain';
import { roundOf, type EntryFacts, type SheetDefaults } from './entry-facts.js';
import type { RowTexts } from './grid/sheet.js';
import { readEntry, readValue, type EntryReading, type Parts } from './read-entry.js';

/** Entries that are read together: which are parts of which total, and which are of one series in other periods. */
export interface EntryGroups {
  readonly facts: readonly EntryFacts[];
  readonly parts: ReadonlyMap<string, readonly EntryFacts[]>;
  readonly series: ReadonlyMap<string, readonly EntryFacts[]>;
}

/** An entry as it was read last, and what its reading rests on. */
interface ReadBefore {
  readonly facts: EntryFacts;
  readonly texts: RowTexts | undefined;
  /** What its value says, alone. */
  readonly typed: TypedReading;
  readonly sheet: SheetDefaults;
  /** What is typed for all periods of its series, and for its parts; the same object as long as nothing in it changes. */
  readonly periods: Typed;
  readonly parts: Typed;
  readonly read: EntryReading;
}

type Typed = readonly TypedReading[];

export type ReadsBefore = ReadonlyMap<string, ReadBefore>;

/** Finds once what belongs together, so that a keystroke looks at no more than its own. */
export function groupsOf(facts: readonly EntryFacts[]): EntryGroups {
  const byPlace = new Map<string, EntryFacts>();
  const series = new Map<string, EntryFacts[]>();
  for (const one of facts) {
    byPlace.set(`${one.period} ${one.n}`, one);
    const of = series.get(one.seriesId);
    if (of) of.push(one);
    else series.set(one.seriesId, [one]);
  }
  const parts = new Map<string, EntryFacts[]>();
  for (const one of facts) {
    const total = one.parentN === null ? undefined : byPlace.get(`${one.period} ${one.parentN}`);
    if (!total) continue;
    const of = parts.get(total.id);
    if (of) of.push(one);
    else parts.set(total.id, [one]);
  }
  return { facts, parts, series };
}

/**
 * Reads all entries; one that rests on the same as before keeps its reading as the same object. A value is compared
 * with what is typed for other periods of its series too: two quarters pasted at once are each other's history.
 */
export function readEntries(
  { facts, parts, series }: EntryGroups,
  texts: ReadonlyMap<string, RowTexts>,
  defaults: (roundId: string) => SheetDefaults,
  before: ReadsBefore,
): ReadsBefore {
  const typed = new Map<string, TypedReading>();
  for (const one of facts) {
    const last = before.get(one.id);
    const of = texts.get(one.id);
    const isSame = last?.facts === one && last.texts === of;
    typed.set(one.id, isSame ? last.typed : readValue(of, one));
  }
  const typedOf = (all: readonly EntryFacts[], last: Typed | undefined): Typed => {
    const isSame = last?.length === all.length && all.every(({ id }, i) => typed.get(id) === last[i]);
    return isSame ? last : all.map(({ id }) => typed.get(id)!);
  };
  // Once a series, not once an entry: two dozen periods have it in common.
  const ofSeries = new Map<string, Typed>();
  for (const [id, all] of series)
    ofSeries.set(id, all.length > 1 ? typedOf(all, before.get(all[0]!.id)?.periods) : NOTHING);
  const now = new Map<string, ReadBefore>();
  for (const one of facts) {
    const last = before.get(one.id);
    const of = texts.get(one.id);
    const sheet = defaults(roundOf(one.id));
    const periods = ofSeries.get(one.seriesId) ?? NOTHING;
    const its = parts.get(one.id);
    const told = its ? typedOf(its, last?.parts) : NOTHING;
    const isSame =
      last?.facts === one &&
      last.texts === of &&
      last.sheet === sheet &&
      last.periods === periods &&
      last.parts === told;
    if (isSame) {
      now.set(one.id, last);
      continue;
    }
    const beside = (series.get(one.seriesId) ?? []).flatMap((other, i) =>
      other === one || !periods[i] ? [] : earlierOf(other, periods[i]),
    );
    const read = readEntry(of, withTyped(one, beside), sheet, totalOf(told));
    now.set(one.id, {
      ...{ facts: one, texts: of, sheet, periods, read },
      typed: typed.get(one.id)!,
      parts: told,
    });
  }
  tellParts(parts, now);
  return now;
}

/** Parts that do not fit their total are told so too: what is wrong may be any of them. */
function tellParts(parts: EntryGroups['parts'], reads: Map<string, ReadBefore>): void {
  for (const [total, all] of parts) {
    const ofTotal = reads.get(total)?.read.checks.find(isOpenMisfit) ?? null;
    for (const { id } of all) {
      const part = reads.get(id);
      const isTold = part?.read.value === null ? null : ofTotal;
      if (part && part.read.ofTotal !== isTold)
        reads.set(id, { ...part, read: { ...part.read, ofTotal: isTold } });
    }
  }
}

const isOpenMisfit = (check: Check): check is Check & PartsMisfit =>
  (check.code === 'PARTS_TOTAL' || check.code === 'PARTS_EXCEED') && !check.isExplained;

const NOTHING: Typed = [];

function earlierOf({ period }: EntryFacts, reading: TypedReading): EarlierValue[] {
  if (reading.kind !== 'VALUE') return [];
  const value = entryValue(reading);
  return value === null ? [] : [{ period, value }];
}

/** What is typed of a period stands before what is public of it. */
function withTyped(facts: EntryFacts, typed: readonly EarlierValue[]): EntryFacts {
  if (typed.length === 0) return facts;
  const periods = new Set(typed.map(({ period }) => period));
  return { ...facts, history: [...facts.history.filter(({ period }) => !periods.has(period)), ...typed] };
}

/** Of a total: what its parts in the same form say; null for any other row. */
function totalOf(parts: Typed): Parts | null {
  if (parts.length === 0) return null;
  const values = parts.flatMap((reading) =>
    reading.kind === 'VALUE' && reading.value !== null
      ? [{ value: reading.value, lastDigit: reading.lastDigit }]
      : [],
  );
  return { values, isComplete: values.length === parts.length };
}
