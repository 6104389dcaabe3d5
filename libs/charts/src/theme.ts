import type { Status } from '@waymark/domain';

/** A colour that the page may set as a CSS variable; the fallback holds on a white page and on paper. */
const variable = (name: string, fallback: string): string => `var(--wm-${name}, ${fallback})`;

/** The colours of all charts. Dark mode sets the variables; nothing here knows of it. */
export const COLOUR = {
  accent: variable('accent', '#1c5d99'),
  target: variable('target', '#8a4b08'),
  muted: variable('muted', '#6b7278'),
  grid: variable('grid', '#e3e6e8'),
  band: variable('band', '#1c5d99'),
  text: variable('text', '#22272b'),
  surface: variable('surface', '#ffffff'),
} as const;

/** Colours of several series, apart from each other for colour-blind readers too; each also has its own dash. */
export const SERIES_COLOURS = [
  COLOUR.accent,
  variable('series-2', '#a04000'),
  variable('series-3', '#00795f'),
  variable('series-4', '#7b3f98'),
  variable('series-5', '#5c636a'),
] as const;
const SERIES_DASHES = ['0', '6 3', '2 3', '8 3 2 3', '1 4'] as const;

export const seriesColour = (index: number): string =>
  SERIES_COLOURS[index % SERIES_COLOURS.length] ?? COLOUR.accent;
export const seriesDash = (index: number): string => SERIES_DASHES[index % SERIES_DASHES.length] ?? '0';

/** Shades of one sequential scale, 1 the least; one hue, each darker than the last, so it holds in grey print too. */
const SHADE_COLOURS = ['#e6effa', '#b9d2ef', '#86afdc', '#3b70ae', '#163f78'] as const;
const SHADE_INKS = ['#15181c', '#15181c', '#15181c', '#ffffff', '#ffffff'] as const;

/** The colour of a shade from 1 to 5, and the colour of the text on it. */
export const shadeColour = (shade: number): string =>
  variable(`shade-${shade}`, SHADE_COLOURS[shade - 1] ?? '#e6effa');
export const shadeInk = (shade: number): string =>
  variable(`shade-ink-${shade}`, SHADE_INKS[shade - 1] ?? '#15181c');

/** The dash of all that a reader assumes. */
export const ASSUMED_DASH = '3 3';

/** Colours of the verdicts; shape and word always stand beside them. */
export const STATUS_COLOURS: Readonly<Record<Status, string>> = {
  ACHIEVED: variable('achieved', '#1b7a3d'),
  ACHIEVED_LATE: variable('achieved', '#1b7a3d'),
  ON_TRACK: variable('on-track', '#1b7a3d'),
  AT_RISK: variable('at-risk', '#b06f00'),
  OFF_TRACK: variable('off-track', '#c0392b'),
  MISSED: variable('missed', '#8e1b10'),
  AWAITING_DATA: variable('muted', '#6b7278'),
  OPEN: variable('muted', '#6b7278'),
  NOT_ASSESSABLE: variable('muted', '#6b7278'),
};

export const FONT = { fontFamily: 'inherit', fontSize: 12, fontVariantNumeric: 'tabular-nums' } as const;
