import type { EntryState, MissingReason, SubmissionState, ValueStatus } from '@waymark/domain';
import { asked } from '../form/asked.js';
import type { Queries } from '../series/observation.store.js';

/** A figure of a sheet as far as a summary tells of it. */
export interface SummaryRow {
  readonly seriesId: string;
  readonly state: EntryState;
  readonly hasValue: boolean;
  readonly missingReason: MissingReason | null;
  readonly expectedOn: string | null;
  readonly returnReason: string | null;
  readonly enteredAt: string | null;
  readonly enteredBy: string | null;
  /** Status of what is public of the period; null without any. */
  readonly publicStatus: ValueStatus | null;
}

/** A sheet with its rows, untouched ones too. */
export interface SheetFacts {
  readonly roundId: string;
  readonly formId: string;
  readonly agencyId: string;
  readonly period: string;
  readonly dueOn: string;
  readonly state: SubmissionState | null;
  readonly version: number;
  /** Of the submission; 0: nobody has begun. */
  readonly revision: number;
  readonly remindedAt: Date | null;
  readonly rows: readonly SummaryRow[];
}

export interface SheetChoice {
  readonly today: string;
  readonly roundId?: string;
  readonly agencyId?: string;
}

/** What was done longer ago than this no longer stands in a list, unless figures of it are still not final. */
const DAYS_SHOWN = 400;

/** The sheets of a round, or of all rounds that are open by today and not long done; one query, whatever their number. */
export async function readSheetFacts(
  database: Queries,
  { today, roundId, agencyId }: SheetChoice,
): Promise<SheetFacts[]> {
  return database.query(
    `SELECT r.id AS "roundId", r.form_id AS "formId", fr.agency_id AS "agencyId", r.period, r.due_on AS "dueOn",
            s.state, coalesce(s.version, 0) AS version,
            coalesce(s.revision, 0) AS revision,
            (SELECT max(m.sent_at) FROM reminder m
              WHERE m.round_id = r.id AND m.agency_id = fr.agency_id) AS "remindedAt",
            json_agg(json_build_object('seriesId', fr.series_id, 'state', coalesce(e.state, 'EMPTY'),
              'hasValue', coalesce(num_nonnulls(e.value, e.low, e.high) > 0, false),
              'missingReason', e.missing_reason, 'expectedOn', e.expected_on, 'returnReason', e.return_reason,
              'enteredAt', e.entered_at, 'enteredBy', e.entered_by, 'publicStatus', o.status) ORDER BY fr.n) AS rows
       FROM round r
       JOIN form_row fr ON fr.form_id = r.form_id AND ${asked('fr', 'r')}
       LEFT JOIN submission s ON s.round_id = r.id AND s.agency_id = fr.agency_id
       LEFT JOIN entry e ON e.round_id = r.id AND e.agency_id = fr.agency_id AND e.series_id = fr.series_id
       LEFT JOIN LATERAL (SELECT v.status, num_nonnulls(v.value, v.low, v.high) > 0 AS "isThere"
           FROM series n JOIN observation v ON v.series_key = n.key
          WHERE n.id = fr.series_id AND v.period = r.period AND v.known_on <= $1::date
          ORDER BY v.known_on DESC, v.version DESC LIMIT 1) o ON o."isThere"
      WHERE ($2::text IS NULL OR r.id = $2) AND ($3::text IS NULL OR fr.agency_id = $3)
        AND ($2::text IS NOT NULL OR r.opens_on <= $1::date)
      GROUP BY r.id, fr.agency_id, s.round_id, s.agency_id
     HAVING $2::text IS NOT NULL OR r.due_on >= $1::date - ${DAYS_SHOWN}
         OR coalesce(s.state, 'DRAFT') NOT IN ('APPROVED', 'RECEIVED')
         OR bool_or(o.status IN ('ESTIMATE', 'PRELIMINARY'))
      ORDER BY r.due_on, r.id, fr.agency_id`,
    [today, roundId ?? null, agencyId ?? null],
  );
}
