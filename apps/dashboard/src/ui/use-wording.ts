import { wording, type Wording } from '@waymark/wording';
import { useMemo } from 'react';
import { usePreference, type Locale } from './preference.js';

type Bilingual<Key extends string> = { readonly [Name in `${Key}Vi` | `${Key}En`]?: string | null };

export interface Words {
  readonly locale: Locale;
  /** Sentences, numbers, dates, labels. */
  readonly w: Wording;
  /** Texts of the screens. */
  readonly t: Wording['interface'];
  /** The register's own text in the reader's language: `own(goal, 'title')`. */
  readonly own: <Key extends string>(entity: Bilingual<Key>, key: Key) => string;
}

/** Everything that a screen says, in the reader's language. */
export function useWording(): Words {
  const { locale } = usePreference();
  return useMemo(() => {
    const w = wording(locale);
    const suffix = locale === 'vi' ? 'Vi' : 'En';
    return {
      locale,
      w,
      t: w.interface,
      own: <Key extends string>(entity: Bilingual<Key>, key: Key) =>
        (entity as Readonly<Record<string, string | null | undefined>>)[`${key}${suffix}`] ?? '',
    };
  }, [locale]);
}
