import { useEffect, useState } from 'react';
import { Button } from './button.js';
import { copyText } from './copy-text.js';
import { useWording } from './use-wording.js';

type State = 'ready' | 'copied' | 'failed';

/** Copies a sentence for a report and says so; works without the clipboard's permission too. */
export function CopySentence({ sentence }: { readonly sentence: string }) {
  const { t } = useWording();
  const [state, setState] = useState<State>('ready');
  useEffect(() => {
    if (state === 'ready') return undefined;
    const timer = setTimeout(() => setState('ready'), 2500);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = async () => {
    setState((await copyText(sentence)) ? 'copied' : 'failed');
  };
  const words = { ready: t.action.copySentence, copied: t.action.copied, failed: t.action.copyFailed };
  return (
    <>
      <Button className="screen-only" onClick={() => void copy()}>
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" fill="none" stroke="currentColor">
          {state === 'copied' ? (
            <path d="M2 7.5 5.5 11 12 3.5" strokeWidth="1.8" />
          ) : (
            <path d="M4.5 4.5h8v8h-8zM9.5 4.5v-3h-8v8h3" strokeWidth="1.2" />
          )}
        </svg>
        <span>{words[state]}</span>
      </Button>
      <span role="status" className="visually-hidden">
        {state === 'ready' ? '' : words[state]}
      </span>
    </>
  );
}
