import type { SignedPartsFragment } from '../../../api/generated/graphql.js';
import { usePageWording } from '../../../ui/use-page-wording.js';
import { signedAddress, type SheetKey } from './sheet-address.js';

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
      {file ? (
        <a
          href={`${signedAddress(key)}?show`}
          target="_blank"
          rel="noreferrer"
          aria-label={`${t.signed.file}: ${file.name}`}
        >
          {file.name}
        </a>
      ) : null}
    </span>
  );
}
