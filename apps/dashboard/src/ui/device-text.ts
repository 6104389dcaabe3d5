/** Browsers by what they call themselves, those first that also name another. */
const BROWSERS = [
  ['Edge', /Edg(?:e|A|iOS)?\//],
  ['Cốc Cốc', /coc_coc_browser/],
  ['Opera', /OPR\//],
  ['Samsung Internet', /SamsungBrowser\//],
  ['Firefox', /(?:Firefox|FxiOS)\//],
  ['Chrome', /(?:Chrome|CriOS)\//],
  ['Safari', /Safari\//],
] as const;

const SYSTEMS = [
  ['Windows', /Windows/],
  ['Android', /Android/],
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['macOS', /Mac OS X|Macintosh/],
  ['Linux', /Linux|X11/],
] as const;

/** What a browser calls itself, as people say it: `Chrome, Windows`; null where it says nothing that we know. */
export function deviceText(agent: string | null | undefined): string | null {
  const named = (list: readonly (readonly [string, RegExp])[]) =>
    list.find(([, sign]) => sign.test(agent ?? ''))?.[0] ?? null;
  return [named(BROWSERS), named(SYSTEMS)].filter((part) => part !== null).join(', ') || null;
}
