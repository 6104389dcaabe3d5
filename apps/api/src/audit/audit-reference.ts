import type { EntityManager } from 'typeorm';
import type { AuditName, AuditPart } from './audit.type.js';

/** A row as the log keeps it. */
export type Content = Readonly<Record<string, unknown>> | null;

/** Of each thing that others are named by: the two names of those with certain ids. */
const NAMES = {
  person: `SELECT id, name AS vi, name AS en FROM person WHERE id = ANY($1)`,
  agency: `SELECT id, short_vi AS vi, short_en AS en FROM agency WHERE id = ANY($1)`,
  area: `SELECT id, name_vi AS vi, name_en AS en FROM area WHERE id = ANY($1)`,
  theme: `SELECT id, name_vi AS vi, name_en AS en FROM theme WHERE id = ANY($1)`,
  unit: `SELECT code AS id, name_vi AS vi, name_en AS en FROM unit WHERE code = ANY($1)`,
  indicator: `SELECT id, name_vi AS vi, name_en AS en FROM indicator WHERE id = ANY($1)`,
  document: `SELECT id, coalesce(number, title_vi) AS vi, coalesce(number, title_en) AS en
               FROM document WHERE id = ANY($1)`,
  goal: `SELECT id, title_vi AS vi, title_en AS en FROM goal WHERE id = ANY($1)`,
  form: `SELECT id, code || ' ' || title_vi AS vi, code || ' ' || title_en AS en FROM form WHERE id = ANY($1)`,
  round: `SELECT r.id, f.code AS vi, f.code AS en FROM round r JOIN form f ON f.id = r.form_id WHERE r.id = ANY($1)`,
  series: seriesBy('s.id'),
  series_key: seriesBy('s.key::text'),
} as const;

/** A kind of thing that the log has names for. */
export type AuditNoun = keyof typeof NAMES;

/** A line of figures is told by what is measured, where, and who publishes it. */
function seriesBy(id: string): string {
  const named = (language: string) =>
    `concat_ws(' · ', i.name_${language}, CASE WHEN a.level <> 'COUNTRY' THEN a.name_${language} END, p.short_${language})`;
  return `SELECT ${id} AS id, ${named('vi')} AS vi, ${named('en')} AS en
            FROM series s JOIN indicator i ON i.id = s.indicator_id JOIN area a ON a.id = s.area_id
            JOIN agency p ON p.id = s.producer_id WHERE ${id} = ANY($1)`;
}

const PEOPLE =
  /(^|_)person_id$|^(given|entered|approved|submitted|returned|received|sent|added|withdrawn|staged|decided|recorded|made)_by$/;
const AGENCIES = /(^|_)agency_id$|^(issuer|lead|custodian|producer|receiver)_id$|^(supporting|party)_ids$/;
const OTHERS: Readonly<Record<string, AuditNoun>> = {
  area_id: 'area',
  theme_id: 'theme',
  unit_code: 'unit',
  indicator_id: 'indicator',
  document_id: 'document',
  goal_id: 'goal',
  related_goal_id: 'goal',
  related_goal_ids: 'goal',
  form_id: 'form',
  round_id: 'round',
  series_id: 'series',
  series_key: 'series_key',
};

/** What the ids in a field name; null where it holds none. */
export function refersTo(kind: string, field: string): AuditNoun | null {
  // What stands above, and what comes after, are of one's own kind.
  if (['parent_id', 'successor_ids', 'replaced_by_id'].includes(field))
    return kind in NAMES ? (kind as AuditNoun) : null;
  if (PEOPLE.test(field)) return 'person';
  if (AGENCIES.test(field)) return 'agency';
  return OTHERS[field] ?? null;
}

/** The fields by which people know a row that has no name of its own. */
const KNOWN_BY: Readonly<Record<string, readonly string[]>> = {
  comment: ['goal_id', 'series_id'],
  delegation: ['from_person_id', 'to_person_id'],
  entry: ['series_id', 'round_id'],
  file: ['document_id', 'round_id', 'agency_id'],
  form_row: ['form_id', 'series_id'],
  goal_series: ['goal_id', 'series_id'],
  method_choice: ['method', 'since'],
  own_assessment: ['goal_id', 'agency_id'],
  reminder: ['round_id', 'agency_id'],
  role_grant: ['person_id', 'role'],
  round: ['form_id', 'period'],
  series: ['indicator_id', 'area_id', 'producer_id'],
  statement: ['document_id'],
  submission: ['round_id', 'agency_id'],
  target: ['goal_id'],
};

/** What an entry is about, where that has no name of its own. */
export function aboutOf(kind: string, subject: string, content: Content): AuditPart[] {
  if (kind === 'observation') return [part(kind, 'series_id', subject)];
  if (kind === 'sign_in') return [part(kind, 'person_id', subject)];
  if (kind === 'series_break') {
    const [series = '', period = ''] = subject.split('/');
    return [part(kind, 'series_id', series), part(kind, 'period', period)];
  }
  return (KNOWN_BY[kind] ?? []).flatMap((field) => {
    const value = content?.[field];
    return typeof value === 'string' ? [part(kind, field, value)] : [];
  });
}

const part = (kind: string, field: string, value: string): AuditPart => ({
  field,
  value,
  refersTo: refersTo(kind, field),
});

/** The ids in a value: one, or a list of them. */
function idsIn(value: string | null): string[] {
  if (value === null) return [];
  if (!value.startsWith('[')) return [value];
  try {
    return (JSON.parse(value) as unknown[]).map(String);
  } catch {
    return [value];
  }
}

/** The names of all that some parts name, a question for each kind of thing. */
export async function namesOf(
  database: Pick<EntityManager, 'query'>,
  parts: readonly { readonly refersTo: string | null; readonly values: readonly (string | null)[] }[],
): Promise<AuditName[]> {
  const wanted = new Map<AuditNoun, Set<string>>();
  for (const { refersTo: noun, values } of parts) {
    if (noun === null) continue;
    const ids = wanted.get(noun as AuditNoun) ?? new Set();
    for (const id of values.flatMap(idsIn)) ids.add(id);
    wanted.set(noun as AuditNoun, ids);
  }
  const names: AuditName[] = [];
  for (const [noun, ids] of wanted) {
    const rows: Omit<AuditName, 'noun'>[] = await database.query(NAMES[noun], [[...ids]]);
    names.push(...rows.map((row) => ({ noun, ...row })));
  }
  return names;
}
