import type { ReactNode } from 'react';
import { Button } from './button.js';
import { Page } from './page.js';
import { Notice } from './state.js';
import { useWording } from './use-wording.js';

/** A mistake of ours: the rest of the product stays usable. */
export function Broken(): ReactNode {
  const { t } = useWording();
  return (
    <Page title={t.state.brokenTitle}>
      <Notice alert title={t.state.brokenTitle} text={t.state.brokenText}>
        <Button look="primary" onClick={() => location.reload()}>
          {t.state.reload}
        </Button>
      </Notice>
    </Page>
  );
}
