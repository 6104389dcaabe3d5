import type { NumberStyle } from '@waymark/domain';

/** A cell by the ids of its row and column, so that a change survives another order of rows. */
export interface CellPlace {
  readonly row: string;
  readonly column: string;
}

/** What was done to cells: one step of undo each, however many cells it touched. */
export type Deed = 'TYPE' | 'PASTE' | 'CLEAR' | 'CUT' | 'FILL' | 'DECIDE';

export interface NewText extends CellPlace {
  readonly text: string;
  /** The number behind a pasted text, where its source told it. */
  readonly number?: number | null;
  /** Whether the source shows that number as per cent. */
  readonly isPercent?: boolean;
  /** How the source says that it writes its numbers. */
  readonly style?: NumberStyle | null;
}

/** A pasted text that was not taken, with where it would have stood; outside the table a place has no cell. */
export interface SkippedText extends NewText {
  readonly reason: 'READ_ONLY' | 'OUTSIDE';
}

interface CellChange extends CellPlace {
  readonly before: string;
  readonly after: string;
}

interface Step {
  readonly deed: Deed;
  readonly changes: readonly CellChange[];
  readonly skipped: readonly SkippedText[];
  /** Keystrokes of one visit to a cell are one step. */
  readonly visit: number | null;
}

export type RowTexts = Readonly<Record<string, string>>;

/** What stands typed in a table, and what can be taken back. */
export interface Sheet {
  /** Per row the texts by column; a row that is not touched keeps its object. */
  readonly texts: ReadonlyMap<string, RowTexts>;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** What the step that was done last did not take. */
  readonly skipped: readonly SkippedText[];
}

export type SheetAction =
  | {
      readonly type: 'DO';
      readonly deed: Deed;
      readonly texts: readonly NewText[];
      readonly skipped?: readonly SkippedText[];
      readonly visit?: number;
    }
  | { readonly type: 'UNDO' | 'REDO' | 'FORGET_SKIPPED' }
  /** Texts that came from elsewhere (the server, another tab): they are no step of undo. */
  | { readonly type: 'RECEIVE'; readonly texts: readonly NewText[] };

const MOST_STEPS = 300;
const NOTHING: readonly SkippedText[] = [];

export const EMPTY_SHEET: Sheet = { texts: new Map(), past: [], future: [], skipped: NOTHING };

/** The text of a cell; an empty string where nothing stands. */
export function textAt(sheet: Pick<Sheet, 'texts'>, { row, column }: CellPlace): string {
  return sheet.texts.get(row)?.[column] ?? '';
}

function write(texts: Sheet['texts'], news: readonly NewText[]): Sheet['texts'] {
  if (news.length === 0) return texts;
  const next = new Map(texts);
  for (const { row, column, text } of news) next.set(row, { ...next.get(row), [column]: text });
  return next;
}

const forth = ({ changes }: Step): readonly NewText[] =>
  changes.map(({ row, column, after }) => ({ row, column, text: after }));
const back = ({ changes }: Step): readonly NewText[] =>
  changes.map(({ row, column, before }) => ({ row, column, text: before }));

const key = ({ row, column }: CellPlace): string => `${row} ${column}`;

/** The last step with a further keystroke of the same visit; null where that is a step of its own. */
function carriedOn(last: Step | undefined, next: Step): Step | null {
  if (!last || next.visit === null || last.visit !== next.visit || last.deed !== next.deed) return null;
  const news = new Map(next.changes.map((one) => [key(one), one.after]));
  const isSame = next.changes.every((one) => last.changes.some((before) => key(before) === key(one)));
  if (!isSame) return null;
  return {
    ...last,
    changes: last.changes.map((one) => ({ ...one, after: news.get(key(one)) ?? one.after })),
  };
}

function act(sheet: Sheet, action: Extract<SheetAction, { type: 'DO' }>): Sheet {
  const changes = action.texts
    .map(({ row, column, text }) => ({ row, column, before: textAt(sheet, { row, column }), after: text }))
    .filter(({ before, after }) => before !== after);
  const skipped = action.skipped ?? NOTHING;
  if (changes.length === 0) return skipped === sheet.skipped ? sheet : { ...sheet, skipped };
  const step: Step = { deed: action.deed, changes, skipped, visit: action.visit ?? null };
  const carried = carriedOn(sheet.past.at(-1), step);
  const earlier = carried ? sheet.past.slice(0, -1) : sheet.past;
  const whole = carried ?? step;
  // Typed and taken back within one visit (Esc): nothing has been done.
  const past = whole.changes.every(({ before, after }) => before === after) ? earlier : [...earlier, whole];
  return { texts: write(sheet.texts, forth(step)), past: past.slice(-MOST_STEPS), future: [], skipped };
}

/** The rule of the table: pure, so that undo and redo can be proved. */
export function nextSheet(sheet: Sheet, action: SheetAction): Sheet {
  switch (action.type) {
    case 'DO':
      return act(sheet, action);
    case 'UNDO': {
      const step = sheet.past.at(-1);
      if (!step) return sheet;
      return {
        texts: write(sheet.texts, back(step)),
        past: sheet.past.slice(0, -1),
        future: [...sheet.future, step],
        skipped: NOTHING,
      };
    }
    case 'REDO': {
      const step = sheet.future.at(-1);
      if (!step) return sheet;
      return {
        texts: write(sheet.texts, forth(step)),
        past: [...sheet.past, { ...step, visit: null }],
        future: sheet.future.slice(0, -1),
        skipped: step.skipped,
      };
    }
    case 'FORGET_SKIPPED':
      return sheet.skipped.length === 0 ? sheet : { ...sheet, skipped: NOTHING };
    case 'RECEIVE':
      return {
        ...sheet,
        texts: write(
          sheet.texts,
          action.texts.filter((one) => textAt(sheet, one) !== one.text),
        ),
      };
  }
}
