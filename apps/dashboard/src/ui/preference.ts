import { useEffect, useSyncExternalStore } from 'react';

export type Locale = 'vi' | 'en';
type ColourScheme = 'auto' | 'light' | 'dark';

/** What a reader chooses once and this browser remembers: language and colours. */
interface Preference {
  readonly locale: Locale;
  readonly scheme: ColourScheme;
}

const KEY = 'waymark';
const listeners = new Set<() => void>();
let preference = read();

function read(): Preference {
  const stored = readStored();
  const locale = takeLocale();
  if (!locale) return stored;
  const asked = { ...stored, locale };
  store(asked);
  return asked;
}

/** The language that a sent link asks for, taken out of the address: from then on it is a preference like any other. */
function takeLocale(): Locale | null {
  const address = new URL(location.href);
  const asked = address.searchParams.get('lang');
  if (asked === null) return null;
  address.searchParams.delete('lang');
  history.replaceState(history.state, '', address);
  return asked === 'en' || asked === 'vi' ? asked : null;
}

function readStored(): Preference {
  const fallback: Preference = { locale: 'vi', scheme: 'auto' };
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Preference>;
    return {
      locale: stored.locale === 'en' ? 'en' : 'vi',
      scheme: stored.scheme === 'light' || stored.scheme === 'dark' ? stored.scheme : 'auto',
    };
  } catch {
    return fallback;
  }
}

function store(chosen: Preference): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(chosen));
  } catch {
    // A browser that may not store still shows the choice until it is closed.
  }
}

/** Changes a preference for this and later visits. */
export function prefer(change: Partial<Preference>): void {
  preference = { ...preference, ...change };
  store(preference);
  for (const listener of listeners) listener();
}

export function usePreference(): Preference {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => preference,
  );
}

const prefersDark = () => matchMedia('(prefers-color-scheme: dark)');

/** Whether the page is dark now, following the system where the reader left it to that. */
export function useDark(): boolean {
  const { scheme } = usePreference();
  const system = useSyncExternalStore(
    (listener) => {
      const query = prefersDark();
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
    () => prefersDark().matches,
  );
  return scheme === 'auto' ? system : scheme === 'dark';
}

/** Puts language and colours on the document itself, for readers aloud, hyphenation and the style sheet. */
export function useDocumentPreference(): void {
  const { locale } = usePreference();
  const dark = useDark();
  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
  }, [locale, dark]);
}
