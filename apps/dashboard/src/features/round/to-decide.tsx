import { Link } from '@tanstack/react-router';
import { useRead } from '../../api/client.js';
import { toDecideQuery } from '../../api/to-decide.graphql.js';
import { useEntryWording } from '../entry/entry-words.js';

/** The way to what the reader may approve, where there is any: units with nobody else to approve. */
export function ToDecide() {
  const { t } = useEntryWording();
  const count = useRead(toDecideQuery, {}, { fresh: true }).data?.toDecide.sheets ?? 0;
  return count > 0 ? <Link to="/approvals">{t.rounds.toDecide(count)}</Link> : null;
}
