import { decimalYear, type Target } from '@waymark/domain';

/** The days between which a promise runs. */
export interface TimelineItem {
  readonly statedOn: string;
  /** The deadline, of two the first. */
  readonly aim: string;
  /** The later of two deadlines; the same day where there is one only. */
  readonly latest: string;
}

/** Years on the axis; a place is a share of its width in per cent. */
export interface TimelineAxis {
  readonly years: readonly { readonly year: number; readonly place: number }[];
  readonly today: number;
  readonly place: (day: string) => number;
  /** Whether a day lies so far ahead that the axis ends before it. */
  readonly isBeyond: (day: string) => boolean;
}

/** A promise at its places: the full bar, and the hatched one between two deadlines. */
export interface TimelineBar {
  readonly from: number;
  readonly width: number;
  readonly grace: { readonly from: number; readonly width: number } | null;
  /** Where the last deadline stands. */
  readonly end: number;
}

/** A vision of the far future must not squeeze the years that are decided now. */
const YEARS_AHEAD = 10;
const MOST_LABELS = 16;

/** First and last deadline of a promise: those of its final target, else the last that it names; null without any. */
export function deadlinesOf(
  targets: readonly Pick<Target, 'role' | 'aimDue' | 'latestDue'>[],
): Pick<TimelineItem, 'aim' | 'latest'> | null {
  const days = targets
    .filter(({ role }) => role !== 'PLAN')
    .flatMap(({ aimDue, latestDue }) => [aimDue ?? latestDue, latestDue ?? aimDue])
    .filter((day) => day !== null)
    .sort();
  const final = targets.find(({ role, aimDue }) => role === 'FINAL' && aimDue);
  const aim = final?.aimDue ?? days.at(-1);
  return aim ? { aim, latest: final?.latestDue ?? aim } : null;
}

/** The axis of some promises: from the year of the first to the last deadline, at most ten years from today. */
export function timelineAxis(items: readonly TimelineItem[], today: string): TimelineAxis {
  const times = [today, ...items.map(({ statedOn }) => statedOn)].map(decimalYear);
  const from = Math.floor(Math.min(...times));
  const last = Math.ceil(Math.max(...items.map(({ latest }) => decimalYear(latest))));
  const to = Math.max(
    Math.min(last, Math.ceil(decimalYear(today)) + YEARS_AHEAD),
    Math.ceil(decimalYear(today)),
  );
  const share = (time: number): number => Math.min(100, Math.max(0, ((time - from) / (to - from)) * 100));
  const step = to - from > MOST_LABELS ? 2 : 1;
  return {
    years: Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, n) => from + n * step).map(
      (year) => ({
        year,
        place: share(year),
      }),
    ),
    today: share(decimalYear(today)),
    place: (day) => share(decimalYear(day)),
    isBeyond: (day) => decimalYear(day) > to,
  };
}

/** Where a promise is drawn. */
export function timelineBar({ statedOn, aim, latest }: TimelineItem, { place }: TimelineAxis): TimelineBar {
  const from = Math.min(place(statedOn), place(aim));
  return {
    from,
    width: place(aim) - from,
    grace: latest > aim ? { from: place(aim), width: place(latest) - place(aim) } : null,
    end: place(latest),
  };
}
