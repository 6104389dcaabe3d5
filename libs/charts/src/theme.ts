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

export const FONT = { fontFamily: 'inherit', fontSize: 12, fontVariantNumeric: 'tabular-nums' } as const;
