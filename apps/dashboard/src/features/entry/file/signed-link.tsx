import { usePageWording } from '../../../ui/use-page-wording.js';
import { signedAddress, type SheetKey } from './sheet-address.js';

interface SignedLinkProps extends SheetKey {
  /** Of the file. */
  readonly name: string;
}

/** Opens the file of the signed document of a form. */
export function SignedLink({ name, ...key }: SignedLinkProps) {
  const { t } = usePageWording();
  return (
    <a
      href={`${signedAddress(key)}?show`}
      target="_blank"
      rel="noreferrer"
      aria-label={`${t.signed.file}: ${name}`}
    >
      {name}
    </a>
  );
}
