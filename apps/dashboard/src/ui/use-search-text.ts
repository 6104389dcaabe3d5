import { useNavigate, useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

const PAUSE_MS = 250;

/**
 * What is typed into the search field of a page, and the setter for it. The address (`find`) follows after a pause, so that
 * each letter does not ask the server; and the field follows the address, so that going back shows what is searched for.
 */
export function useSearchText(
  page: '/documents' | '/reconcile',
  find = '',
): readonly [string, (text: string) => void] {
  const navigate = useNavigate({ from: page });
  const router = useRouter();
  const [text, setText] = useState(find);
  const [seen, setSeen] = useState(find);
  if (seen !== find) {
    setSeen(find);
    setText(find);
  }
  useEffect(() => {
    if (text === find) return undefined;
    const timer = setTimeout(() => {
      // Who has already followed a link is not called back by what was typed before.
      if (router.latestLocation.pathname !== page) return;
      void navigate({
        search: (old) => ({ ...old, find: text || undefined }),
        replace: true,
        resetScroll: false,
      });
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [page, text, find, navigate, router]);
  return [text, setText];
}
