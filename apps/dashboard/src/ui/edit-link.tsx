import { Link } from '@tanstack/react-router';
import { useAsOf } from './use-as-of.js';
import { useMay } from './use-session.js';

interface EditLinkProps {
  /** The word of the noun in addresses of the register. */
  readonly noun: string;
  readonly id: string;
  readonly text: string;
}

/** The way from a page to its record, for those who keep up the register; not on a past day. */
export function EditLink({ noun, id, text }: EditLinkProps) {
  const may = useMay('MANAGE_REGISTER');
  const isNow = useAsOf() === null;
  return may && isNow ? (
    <Link to="/register/$noun/$id" params={{ noun, id }}>
      {text}
    </Link>
  ) : null;
}
