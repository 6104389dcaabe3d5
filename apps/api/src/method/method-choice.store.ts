import type { MethodChoice } from '@waymark/domain';
import type { Queries } from '../series/observation.store.js';

/** A choice with who made it and when. */
export interface RecordedChoice extends MethodChoice {
  readonly by: string;
  /** The moment, ISO 8601. */
  readonly chosenAt: string;
}

/** Every method chosen up to now, in the order of choosing. */
export async function methodsChosen(database: Queries): Promise<RecordedChoice[]> {
  const rows: (Omit<RecordedChoice, 'chosenAt'> & { chosenAt: Date })[] = await database.query(
    `SELECT c.method, c.since, c.reason, p.name AS by, c.chosen_at AS "chosenAt"
       FROM method_choice c JOIN person p ON p.id = c.person_id
      ORDER BY c.id`,
  );
  return rows.map((row) => ({ ...row, chosenAt: row.chosenAt.toISOString() }));
}
