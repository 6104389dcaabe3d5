import type { Queries } from '../series/observation.store.js';

/** Names of people by their id, also of those who have left. */
export async function personNames(
  database: Queries,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows: { id: string; name: string }[] = await database.query(
    'SELECT id, name FROM person WHERE id = ANY($1::text[])',
    [wanted],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
