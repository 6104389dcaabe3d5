import { useEffect, useState } from 'react';
import { Button } from './button.js';
import { copyText } from './copy-text.js';
import { useWording } from './use-wording.js';

/** Copies a text and says so. */
export function CopyButton({ text, label }: { readonly text: string; readonly label: string }) {
  const { t } = useWording();
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready');
  useEffect(() => {
    if (state === 'ready') return undefined;
    const timer = setTimeout(() => setState('ready'), 2500);
    return () => clearTimeout(timer);
  }, [state]);
  const words = { ready: label, copied: t.action.copied, failed: t.action.copyFailed };
  const copy = async () => setState((await copyText(text)) ? 'copied' : 'failed');
  return (
    <>
      <Button className="screen-only" onClick={() => void copy()}>
        {words[state]}
      </Button>
      <span role="status" className="visually-hidden">
        {state === 'ready' ? '' : words[state]}
      </span>
    </>
  );
}
