import { useEffect } from 'react';

/** Draws the document for a room while it is asked for; Escape leaves. */
export function useProjector(on: boolean, leave: () => void): void {
  useEffect(() => {
    if (!on) return undefined;
    const escape = (event: KeyboardEvent) => {
      // What is open over the page closes first.
      if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('dialog[open]'))
        leave();
    };
    document.documentElement.dataset['projector'] = 'yes';
    document.addEventListener('keydown', escape);
    return () => {
      delete document.documentElement.dataset['projector'];
      document.removeEventListener('keydown', escape);
    };
  }, [on, leave]);
}
