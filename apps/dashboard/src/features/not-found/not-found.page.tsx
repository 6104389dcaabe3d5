import type { ReactNode } from 'react';
import { Page } from '../../ui/page.js';
import { Missing } from '../../ui/state.js';
import { useWording } from '../../ui/use-wording.js';

/** An address that the product does not have. */
export function NotFoundPage(): ReactNode {
  const { t } = useWording();
  return (
    <Page title={t.state.missingTitle}>
      <Missing />
    </Page>
  );
}
