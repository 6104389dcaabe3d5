import type { SignedPartsFragment } from '../../../api/generated/graphql.js';
import { usePageWording } from '../../../ui/use-page-wording.js';
import type { SheetKey } from './sheet-address.js';
import { SignedLink } from './signed-link.js';

interface SignedLineProps extends SheetKey {
  readonly signed: SignedPartsFragment | null | undefined;
}

/** The signed document of a form in a line, with its file to open; nothing where there is none. */
export function SignedLine({ signed, ...key }: SignedLineProps) {
  const { t, w } = usePageWording();
  if (!signed) return null;
  const { number, signedOn, signer, file } = signed;
  const facts = [number, signedOn ? w.date(signedOn) : null, signer].filter(Boolean).join(', ');
  return (
    <span>
      {t.entry.signedTitle}: {facts}
      {facts !== '' && file ? ' · ' : null}
      {file ? <SignedLink {...key} name={file.name} /> : null}
    </span>
  );
}
