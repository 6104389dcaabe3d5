import { pageText, type PageText } from '@waymark/wording/page';
import { useMemo } from 'react';
import { useWording, type Words } from './use-wording.js';

/** Everything that a screen says which is loaded when it is opened: with the texts of such screens. */
export function usePageWording(): Omit<Words, 't'> & { readonly t: Words['t'] & PageText } {
  const words = useWording();
  return useMemo(() => ({ ...words, t: { ...words.t, ...pageText(words.locale) } }), [words]);
}
