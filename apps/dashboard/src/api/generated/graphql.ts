/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A later version of a target, by the body that promised it. */
export type AmendTargetInput = {
  /** The version that was seen. */
  basedOn: number;
  /** What is other than before, its document, day and reason. */
  fields: Array<RecordValueInput>;
  /** Id of the goal. */
  goalId: string | number;
  /** Number of the target within the goal. */
  n: number;
};

/** A key for a program, within what a person holds. */
export type ApiKeyInput = {
  /** Only for this unit and those below it. */
  agencyId?: string | number | null | undefined;
  /** Only for this area and those within it. */
  areaId?: string | number | null | undefined;
  /** Last day on which it opens anything. */
  expiresOn: string;
  /** Only for this indicator. */
  indicatorId?: string | number | null | undefined;
  /** What it is for. */
  name: string;
  /** In whose name it acts. */
  personId: string | number;
  /** What it allows. */
  role: Role;
};

/** World, country, province or a group of areas. */
export type AreaLevel =
  | 'COUNTRY'
  | 'GROUP'
  | 'PROVINCE'
  | 'WORLD';

/** Which writes to show; what is left out is not asked for. */
export type AuditFilter = {
  /** Who wrote, or on whose behalf. */
  actor?: string | number | null | undefined;
  /** First day. */
  from?: string | null | undefined;
  /** What kind of thing was written. */
  kind?: string | null | undefined;
  /** Which thing of that kind. */
  subject?: string | number | null | undefined;
  /** Last day. */
  to?: string | null | undefined;
};

/** Which promises the board shows; every condition must hold. */
export type BoardFilter = {
  /** Lead or supporting agency; its predecessors count too. */
  agency?: string | number | null | undefined;
  /** Area. */
  area?: string | number | null | undefined;
  /** Document in which it was promised. */
  document?: string | number | null | undefined;
  /** Year of the aim or of the latest date. */
  dueYear?: number | null | undefined;
  /** Kind of indicator. */
  kind?: IndicatorKind | null | undefined;
  /** Words of titles, indicators or document numbers; diacritics may be left out. */
  search?: string | null | undefined;
  /** Any of these verdicts. */
  statuses?: Array<Status> | null | undefined;
  /** Theme. */
  theme?: string | number | null | undefined;
};

/** Where a row stands: in the table, or in the folds for no figures, qualitative goals, finished milestones. */
export type BoardGroup =
  | 'FINISHED'
  | 'MEASURED'
  | 'NO_DATA'
  | 'QUALITATIVE';

/** By theme, by the gravity of the verdict, by deadline, by name. */
export type BoardOrder =
  | 'DUE'
  | 'NAME'
  | 'STATUS'
  | 'THEME';

/** What changed a verdict from one day to the next. */
export type Cause =
  | 'DEADLINE_PASSED'
  | 'LIFECYCLE'
  | 'METHOD_CHANGED'
  | 'NEW_VALUE'
  | 'REVISED_VALUE'
  | 'STATED'
  | 'TARGET_MOVED'
  | 'TIME_PASSED';

/** The chance of reaching the target, in steps. */
export type Chance =
  | 'LESS_LIKELY_THAN_NOT'
  | 'LIKELY'
  | 'MORE_LIKELY_THAN_NOT'
  | 'UNLIKELY'
  | 'VERY_UNLIKELY';

/** A goal, or a figure by its series and period. */
export type CommentSubjectInput = {
  /** Id of the goal. */
  goalId?: string | number | null | undefined;
  /** Period of the figure, SDMX form. */
  period?: string | null | undefined;
  /** Id of the series of the figure. */
  seriesId?: string | number | null | undefined;
};

/** How a value is held against the target. */
export type Comparator =
  | 'AT_LEAST'
  | 'AT_MOST'
  | 'BETWEEN'
  | 'DONE'
  | 'EXACTLY'
  | 'TOP';

/** How exactly a date is known; a coarser date stands at the last day of its month or year. */
export type DatePrecision =
  | 'DAY'
  | 'MONTH'
  | 'UNKNOWN'
  | 'YEAR';

/** A figure to decide on, on the revision that the approver had before the eyes. */
export type DecidedCell = {
  /** The unit. */
  agencyId: string | number;
  /** Its revision. */
  basedOn: number;
  /** Of a return: what is to be mended. */
  reason?: string | null | undefined;
  /** The round. */
  roundId: string | number;
  /** The series. */
  seriesId: string | number;
};

/** A role handed to another for a time. */
export type DelegationInput = {
  /** Only for this unit and those below it. */
  agencyId?: string | number | null | undefined;
  /** Only for this area and those within it. */
  areaId?: string | number | null | undefined;
  /** First day. */
  from: string;
  /** Whose role it is; left out: one’s own. */
  fromPersonId?: string | number | null | undefined;
  /** Only for this indicator. */
  indicatorId?: string | number | null | undefined;
  /** Why. */
  reason: string;
  /** What it allows. */
  role: Role;
  /** Last day. */
  to: string;
  /** Who acts. */
  toPersonId: string | number;
};

/** Which way is better: up, down, a yes or no to reach, or a band. */
export type Direction =
  | 'DECREASE'
  | 'INCREASE'
  | 'REACH'
  | 'WITHIN';

/** Which documents; every condition must hold. */
export type DocumentFilter = {
  /** Any of these kinds. */
  kinds?: Array<DocumentKind> | null | undefined;
  /** Words of title or number; diacritics may be left out. */
  search?: string | null | undefined;
};

/** What kind of text or source a document is. */
export type DocumentKind =
  | 'ARTICLE'
  | 'CIRCULAR'
  | 'DATA_SET'
  | 'DECISION'
  | 'DECREE'
  | 'DIRECTIVE'
  | 'DRAFT'
  | 'PLAN'
  | 'REPORT'
  | 'RESOLUTION'
  | 'SPEECH'
  | 'STRATEGY'
  | 'WEB_PAGE';

/** Whether a document is in force; NONE for what never was an act. */
export type DocumentLifecycle =
  | 'DRAFT'
  | 'ENDED'
  | 'IN_FORCE'
  | 'NONE'
  | 'REPLACED';

/** The end of a role or a delegation. */
export type EndInput = {
  /** The revision that it rests on. */
  basedOn: number;
  /** Last day; the day before today ends it at once. */
  lastDay: string;
};

/** What is entered for one figure; all of it, since what is left out is taken away. */
export type EntryCell = {
  /** What was typed or pasted, character by character. */
  asTyped?: string | null | undefined;
  /** The revision that the writer had before the eyes; 0: nobody had written. */
  basedOn: number;
  /** Source, where it is another than that of the sheet. */
  documentId?: string | number | null | undefined;
  /** When a missing value is promised. */
  expectedOn?: string | null | undefined;
  /** Why the value is unlike those before. */
  explanation?: string | null | undefined;
  /** Upper end of a range. */
  high?: number | null | undefined;
  /** Lower end of a range. */
  low?: number | null | undefined;
  /** Why there is no value. */
  missingReason?: MissingReason | null | undefined;
  /** Note for readers. */
  note?: string | null | undefined;
  /** About, more than, a range. */
  qualifier?: Qualifier | null | undefined;
  /** For a rank: the number ranked. */
  rankOf?: number | null | undefined;
  /** The series whose figure it is: it names the row of the sheet. */
  seriesId: string | number;
  /** Place in the source, or the source in words. */
  sourceRef?: string | null | undefined;
  /** Where it is another than that of the sheet. */
  status?: ValueStatus | null | undefined;
  /** In the unit of the indicator. */
  value?: number | null | undefined;
  /** Where a value of the period is public already: why this one is another. */
  versionReason?: VersionReason | null | undefined;
};

/** Why a figure is not written. */
export type EntryRefusal =
  | 'BAD_RANGE'
  | 'BAD_RANK_OF'
  | 'CORRECTION_REASON'
  | 'NOT_ON_SHEET'
  | 'NO_RIGHT'
  | 'ROUND_LOCKED'
  | 'SUBMITTED'
  | 'TOO_LONG'
  | 'UNKNOWN_DOCUMENT'
  | 'VALUE_AND_MISSING';

/** How far one figure of a sheet is; only an approved one counts. */
export type EntryState =
  | 'APPROVED'
  | 'DRAFT'
  | 'EMPTY'
  | 'RETURNED'
  | 'SUBMITTED';

/** How often a form is owed. */
export type FormFrequency =
  | 'HALF_YEAR'
  | 'MONTH'
  | 'NINE_MONTHS'
  | 'QUARTER'
  | 'YEAR';

/** How often values are published. */
export type Frequency =
  | 'HALF'
  | 'IRREGULAR'
  | 'MONTH'
  | 'QUARTER'
  | 'TWO_YEAR'
  | 'YEAR';

/** Whether the newest value is as new as could be expected. */
export type Freshness =
  | 'DUE'
  | 'FRESH'
  | 'NONE'
  | 'OLD';

/** A goal with a value, or a milestone that is done or not. */
export type GoalKind =
  | 'GOAL'
  | 'MILESTONE';

/** Whether a promise is in force, replaced, discontinued, a draft, or was already done when it was stated. */
export type GoalLifecycle =
  | 'DISCONTINUED'
  | 'DONE_WHEN_STATED'
  | 'DRAFT'
  | 'IN_FORCE'
  | 'REPLACED';

/** How a promise stands to an earlier one. */
export type GoalRelation =
  | 'CONFLICTS'
  | 'NARROWS'
  | 'REPEATS'
  | 'REPLACES'
  | 'REVISES';

/** Answers to what a file does not say; what is left out stays as it was. */
export type ImportAnswerInput = {
  /** The document that published them. */
  documentId?: string | number | null | undefined;
  /** Day on which the figures became public. */
  knownOn?: string | null | undefined;
  /** How its columns are read. */
  mapping?: unknown;
  /** A saved mapping to use. */
  mappingId?: number | null | undefined;
  /** How its numbers are written. */
  numbers?: NumberStyle | null | undefined;
  /** Series for what had none. */
  series?: Array<ImportSeriesRule> | null | undefined;
  /** Their status, where no row says it. */
  status?: ValueStatus | null | undefined;
  /** The table to read. */
  tableId?: string | number | null | undefined;
};

/** Rows that say these keys belong to this series. */
export type ImportSeriesRule = {
  /** The keys of an unmatched. */
  keys: unknown;
  /** A series of the register. */
  seriesId: string | number;
};

/** What becomes of a file that brings figures in. */
export type ImportState =
  | 'ASKING'
  | 'COMMITTED'
  | 'DISCARDED'
  | 'STAGED'
  | 'UNDONE';

/** What kind of thing is measured. */
export type IndicatorKind =
  | 'AMOUNT'
  | 'COUNT'
  | 'INDEX'
  | 'MILESTONE'
  | 'PERCENTAGE'
  | 'QUALITATIVE'
  | 'RANK'
  | 'RATIO';

/** Whether an indicator or a form is in force, replaced, discontinued, or a draft. */
export type Lifecycle =
  | 'DISCONTINUED'
  | 'DRAFT'
  | 'IN_FORCE'
  | 'REPLACED';

/** What a reader must know beside the verdict. */
export type Mark =
  | 'AFTER_BREAK'
  | 'AHEAD_OF_TIME'
  | 'ESTIMATE'
  | 'EXCEEDED'
  | 'FEW_POINTS'
  | 'FIRST_DATE_MISSED'
  | 'GROWTH_CURVE'
  | 'IN_GRACE_PERIOD'
  | 'LOG_PACE'
  | 'LONG_HORIZON'
  | 'NO_COMPLETION_RECORDED'
  | 'NO_EDITION'
  | 'OLD_DATA'
  | 'OTHER_DEFINITION'
  | 'OTHER_OFFICIAL_SERIES'
  | 'PROXY'
  | 'SEVERAL_SERIES'
  | 'SINCE_FALLEN'
  | 'TARGET_ABOUT'
  | 'TARGET_MOVED'
  | 'TARGET_RELAXED'
  | 'THREE_YEAR_MEAN'
  | 'TWO_DATES'
  | 'TWO_POINTS';

/** The methods that sort goals into classes: the default, and those of official bodies. */
export type Method =
  | 'ESCAP'
  | 'EUROSTAT'
  | 'PSA'
  | 'SDSN'
  | 'STATISTICS_CANADA'
  | 'UN_STATISTICS'
  | 'WAYMARK'
  | 'WORLD_BANK';

/** A method for the whole installation. */
export type MethodChoiceInput = {
  /** The method. */
  method: Method;
  /** Why. */
  reason: string;
  /** Its first day, today or later. */
  since: string;
};

/** Why there is no value. */
export type MissingReason =
  | 'CONFIDENTIAL'
  | 'DISCONTINUED'
  | 'NOT_APPLICABLE'
  | 'NOT_YET_PUBLISHED'
  | 'SURVEY_NOT_RUN';

/** How a value relates to its period; NONE for what is not a number. */
export type Nature =
  | 'AVERAGE'
  | 'NONE'
  | 'POINT'
  | 'TOTAL'
  | 'YEAR_TO_DATE';

/** VI: 1.234,5. EN: 1,234.5. */
export type NumberStyle =
  | 'EN'
  | 'VI';

/** How what is owed stands on a day. */
export type OwedState =
  | 'DONE'
  | 'DUE'
  | 'DUE_SOON'
  | 'LATER'
  | 'OVERDUE'
  | 'RETURNED'
  | 'WAITING';

/** What the body that answers for a goal says of it. */
export type OwnAssessmentInput = {
  /** Id of the goal. */
  goalId: string | number;
  /** Its own class, where it has one. */
  ownWords?: string | null | undefined;
  /** Why. */
  reason: string;
  /** The day on which it said so. */
  statedOn: string;
  /** Achieved, achieved late, on track, at risk, off track or missed. */
  status?: Status | null | undefined;
};

/** What is known of a person. */
export type PersonInput = {
  /** The unit this person belongs to. */
  agencyId?: string | number | null | undefined;
  /** Address that signs in and receives mail. */
  email: string;
  /** Language of mails: vi or en. */
  language?: string;
  /** Full name. */
  name: string;
};

/** Different numbers for one day, or recorded in the register as not in agreement. */
export type PromiseDifferenceKind =
  | 'RECORDED'
  | 'SAME_DAY';

/** How the source qualifies a printed value. */
export type Qualifier =
  | 'ABOUT'
  | 'AT_LEAST'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'RANGE';

/** Why a goal cannot be judged. */
export type Reason =
  | 'AT_THE_LIMIT'
  | 'BASE_MEETS_TARGET'
  | 'BASE_NOT_POSITIVE'
  | 'DEADLINE_BEFORE_BASE'
  | 'DISCONTINUED'
  | 'DONE_WHEN_STATED'
  | 'GROWTH_RATE'
  | 'NOT_COMPARABLE'
  | 'NOT_FINITE'
  | 'NO_DEADLINE'
  | 'NO_PEERS'
  | 'NO_SERIES'
  | 'NO_TARGET_VALUE'
  | 'NO_TIME_LEFT'
  | 'NO_VALUE'
  | 'ONE_POINT'
  | 'ONE_POINT_SINCE_BREAK'
  | 'PEERS_ALIKE'
  | 'QUALITATIVE_PAST_DEADLINE'
  | 'SIGNS_DIFFER'
  | 'TARGET_IS_BASE'
  | 'TARGET_NOT_POSITIVE'
  | 'TOO_FEW_POINTS'
  | 'TOO_SHORT'
  | 'TWO_SIDED'
  | 'VALUE_NOT_POSITIVE';

/** Which differences are asked for; every condition must hold. */
export type ReconcileFilter = {
  /** Words of titles, indicators or document numbers; diacritics may be left out. */
  search?: string | null | undefined;
  /** Theme. */
  theme?: string | number | null | undefined;
};

/** What a field holds. */
export type RecordFieldKind =
  | 'BREAKS'
  | 'DATE'
  | 'IDS'
  | 'NUMBER'
  | 'OBSERVATION'
  | 'PERIOD'
  | 'ROWS'
  | 'TEXT'
  | 'WORD'
  | 'YES';

/** What a record still lacks. */
export type RecordGap =
  | 'DRAFT'
  | 'ENDED_INDICATOR'
  | 'NO_DATE'
  | 'NO_FIGURES'
  | 'NO_LEAD'
  | 'NO_ROWS'
  | 'NO_SERIES'
  | 'NO_SOURCE'
  | 'NO_TARGET';

/** A kind of thing in the register. */
export type RecordNoun =
  | 'AGENCY'
  | 'AREA'
  | 'DOCUMENT'
  | 'FORM'
  | 'GOAL'
  | 'INDICATOR'
  | 'SERIES'
  | 'STATEMENT'
  | 'TARGET'
  | 'THEME'
  | 'UNIT';

/** What a field shall hold. */
export type RecordValueInput = {
  /** Name of the field. */
  name: string;
  /** Nothing to empty it; several of a list. */
  values: Array<string>;
};

/** A sheet of which its unit is to be reminded. */
export type RemindedSheet = {
  /** The unit. */
  agencyId: string | number;
  /** The round. */
  roundId: string | number;
};

/** What a person is here; each role holds within a scope. */
export type Role =
  | 'ADMINISTRATOR'
  | 'APPROVER'
  | 'DATA_ENTRY'
  | 'PLANNER'
  | 'VIEWER';

/** A role for a person, from a day on. */
export type RoleGrantInput = {
  /** Only for this unit and those below it. */
  agencyId?: string | number | null | undefined;
  /** Only for this area and those within it. */
  areaId?: string | number | null | undefined;
  /** First day. */
  from: string;
  /** Only for this indicator. */
  indicatorId?: string | number | null | undefined;
  /** What it allows. */
  role: Role;
  /** Last day; left out: without end. */
  to?: string | null | undefined;
};

/** Whether units can fill a round in: open, locked, or opened again. */
export type RoundState =
  | 'LOCKED'
  | 'OPEN'
  | 'REOPENED';

/** What a figure of a file is beside what is stored. */
export type RowVerdict =
  | 'CHANGED'
  | 'NEW'
  | 'REJECTED'
  | 'SAME';

/** A record to be added or changed. */
export type SaveRecordInput = {
  /** The revision that was seen; left out of a new record. */
  basedOn?: number | null | undefined;
  /** What shall be other than it is. */
  fields: Array<RecordValueInput>;
  /** Of a new record: left out, it is given one. */
  id?: string | number | null | undefined;
  /** What it is. */
  noun: RecordNoun;
  /** Why; needed for a change. */
  reason?: string | null | undefined;
  /** Targets that a goal gets beside those it has. */
  targets?: Array<TargetInput> | null | undefined;
};

/** How several measuring series make one verdict: the first that can be judged, or the worst of all. */
export type SeriesRule =
  | 'ALL'
  | 'FIRST';

/** What holds for a whole sheet; all of it, since what is left out is taken away. */
export type SheetHead = {
  /** Source of values that have none of their own. */
  documentId?: string | number | null | undefined;
  /** Number of the signed document that goes with it. */
  signedNumber?: string | null | undefined;
  /** Date of the signed document. */
  signedOn?: string | null | undefined;
  /** Who signed it. */
  signer?: string | null | undefined;
  /** The source in words, where it is no document here. */
  sourceRef?: string | null | undefined;
  /** Status of values that have none of their own. */
  status?: ValueStatus | null | undefined;
};

/** Which of the deadlines of a promise is judged against. */
export type Stage =
  | 'AIM'
  | 'LATEST'
  | 'SINGLE';

/** What a document states beside its goals. */
export type StatementKind =
  | 'AGREEMENT'
  | 'CONTEXT'
  | 'MEASUREMENT'
  | 'PROGRAMME';

/** The verdicts. */
export type Status =
  | 'ACHIEVED'
  | 'ACHIEVED_LATE'
  | 'AT_RISK'
  | 'AWAITING_DATA'
  | 'MISSED'
  | 'NOT_ASSESSABLE'
  | 'OFF_TRACK'
  | 'ON_TRACK'
  | 'OPEN';

/** Why a step is not taken. */
export type StepRefusal =
  | 'HAS_ERRORS'
  | 'NEEDS_EXPLANATION'
  | 'NOT_FROM_HERE'
  | 'NO_RIGHT'
  | 'OWN_APPROVAL'
  | 'OWN_ENTRY'
  | 'REASON_MISSING'
  | 'RECEIVING_OFF'
  | 'ROUND_LOCKED'
  | 'STILL_EMPTY'
  | 'UNIT_HAS_APPROVER';

/** How far a unit has come with its sheet. */
export type SubmissionState =
  | 'APPROVED'
  | 'DRAFT'
  | 'RECEIVED'
  | 'RETURNED'
  | 'SUBMITTED';

/** What can be done with a sheet that units send in. */
export type SubmissionStep =
  | 'APPROVE'
  | 'RECEIVE'
  | 'RETURN'
  | 'SUBMIT'
  | 'WITHDRAW';

/** A target that a goal gets. */
export type TargetInput = {
  /** Its fields; goal, number and version are given to it. */
  fields: Array<RecordValueInput>;
};

/** Final, interim, the plan of a period, or a vision. */
export type TargetRole =
  | 'FINAL'
  | 'INTERIM'
  | 'PLAN'
  | 'VISION';

/** Units of one kind convert by their scale. */
export type UnitKind =
  | 'COUNT'
  | 'INDEX'
  | 'MONEY'
  | 'PERCENT'
  | 'PHYSICAL'
  | 'RANK'
  | 'TEXT'
  | 'YES_NO';

/** Estimate, preliminary, final. */
export type ValueStatus =
  | 'ESTIMATE'
  | 'FINAL'
  | 'PRELIMINARY'
  | 'TARGET_LIKE'
  | 'UNKNOWN';

/** Which way a verdict went; OTHER where one of the two says nothing of whether the promise is kept. */
export type VerdictTurn =
  | 'IMPROVED'
  | 'OTHER'
  | 'WORSENED';

/** Why a later version of a value differs from the one before. */
export type VersionReason =
  | 'CORRECTED'
  | 'FINALISED'
  | 'METHOD_CHANGED'
  | 'TERRITORY_CHANGED';

export type UnitPartsFragment = { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string };

export type IndicatorPartsFragment = { id: string, nameVi: string, nameEn: string, themeId: string, kind: IndicatorKind, direction: Direction | null, nature: Nature, decimals: number | null, min: number | null, max: number | null, frequency: Frequency, lifecycle: Lifecycle, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } };

export type AreaPartsFragment = { id: string, level: AreaLevel, nameVi: string, nameEn: string, validFrom: string | null, validTo: string | null };

export type AgencyPartsFragment = { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> };

export type DocumentPartsFragment = { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null };

export type TargetPartsFragment = { n: number, version: number, role: TargetRole, comparator: Comparator, value: number | null, valueHigh: number | null, about: boolean, aimDue: string | null, latestDue: string | null, duePrecision: DatePrecision | null, asStatedVi: string | null, knownOn: string | null, knownPrecision: DatePrecision | null, reasonVi: string | null, reasonEn: string | null, document: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null } | null, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } | null };

export type GoalPartsFragment = { id: string, kind: GoalKind, themeId: string, titleVi: string, titleEn: string, clause: string | null, saidBy: string | null, statedOn: string, statedPrecision: DatePrecision, quoteVi: string | null, summaryVi: string, summaryEn: string, baselineValue: number | null, baselinePeriod: string | null, lifecycle: GoalLifecycle, endedOn: string | null, seriesRule: SeriesRule, relatedGoalId: string | null, relation: GoalRelation | null, proxyVi: string | null, proxyEn: string | null, noteVi: string | null, noteEn: string | null, seriesIds: Array<string>, document: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null }, indicator: { id: string, nameVi: string, nameEn: string, themeId: string, kind: IndicatorKind, direction: Direction | null, nature: Nature, decimals: number | null, min: number | null, max: number | null, frequency: Frequency, lifecycle: Lifecycle, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } }, area: { id: string, level: AreaLevel, nameVi: string, nameEn: string, validFrom: string | null, validTo: string | null }, lead: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null, supporting: Array<{ id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> }>, targets: Array<{ n: number, version: number, role: TargetRole, comparator: Comparator, value: number | null, valueHigh: number | null, about: boolean, aimDue: string | null, latestDue: string | null, duePrecision: DatePrecision | null, asStatedVi: string | null, knownOn: string | null, knownPrecision: DatePrecision | null, reasonVi: string | null, reasonEn: string | null, document: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null } | null, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } | null }>, earlierTargets: Array<{ n: number, version: number, role: TargetRole, comparator: Comparator, value: number | null, valueHigh: number | null, about: boolean, aimDue: string | null, latestDue: string | null, duePrecision: DatePrecision | null, asStatedVi: string | null, knownOn: string | null, knownPrecision: DatePrecision | null, reasonVi: string | null, reasonEn: string | null, document: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null } | null, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } | null }> };

export type PointPartsFragment = { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string };

export type AssessmentPartsFragment = { status: Status, marks: Array<Mark>, reasons: Array<Reason>, method: Method, targetN: number | null, seriesId: string | null, targetValue: number | null, due: string | null, stage: Stage, pointsUsed: number, since: string | null, required: number | null, requiredByLatest: number | null, pace: number | null, ratio: number | null, noise: number | null, phi: number | null, central: number | null, low80: number | null, high80: number | null, probability: number | null, chance: Chance | null, reachYear: number | null, gap: number | null, share: number | null, targetMovedOn: string | null, decidedBy: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, before: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, latest: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, fallenTo: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, outlook: { ends: Array<string>, central: Array<number>, low: Array<number> | null, high: Array<number> | null } | null };

export type DangerCallPartsFragment = { on: string, precision: DatePrecision, status: Status, daysBefore: number };

export type AssessedGoalPartsFragment = { asOf: string, status: Status, goal: { id: string, kind: GoalKind, themeId: string, titleVi: string, titleEn: string, clause: string | null, saidBy: string | null, statedOn: string, statedPrecision: DatePrecision, quoteVi: string | null, summaryVi: string, summaryEn: string, baselineValue: number | null, baselinePeriod: string | null, lifecycle: GoalLifecycle, endedOn: string | null, seriesRule: SeriesRule, relatedGoalId: string | null, relation: GoalRelation | null, proxyVi: string | null, proxyEn: string | null, noteVi: string | null, noteEn: string | null, seriesIds: Array<string>, document: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null }, indicator: { id: string, nameVi: string, nameEn: string, themeId: string, kind: IndicatorKind, direction: Direction | null, nature: Nature, decimals: number | null, min: number | null, max: number | null, frequency: Frequency, lifecycle: Lifecycle, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } }, area: { id: string, level: AreaLevel, nameVi: string, nameEn: string, validFrom: string | null, validTo: string | null }, lead: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null, supporting: Array<{ id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> }>, targets: Array<{ n: number, version: number, role: TargetRole, comparator: Comparator, value: number | null, valueHigh: number | null, about: boolean, aimDue: string | null, latestDue: string | null, duePrecision: DatePrecision | null, asStatedVi: string | null, knownOn: string | null, knownPrecision: DatePrecision | null, reasonVi: string | null, reasonEn: string | null, document: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null } | null, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } | null }>, earlierTargets: Array<{ n: number, version: number, role: TargetRole, comparator: Comparator, value: number | null, valueHigh: number | null, about: boolean, aimDue: string | null, latestDue: string | null, duePrecision: DatePrecision | null, asStatedVi: string | null, knownOn: string | null, knownPrecision: DatePrecision | null, reasonVi: string | null, reasonEn: string | null, document: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null } | null, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } | null }> }, deciding: { status: Status, marks: Array<Mark>, reasons: Array<Reason>, method: Method, targetN: number | null, seriesId: string | null, targetValue: number | null, due: string | null, stage: Stage, pointsUsed: number, since: string | null, required: number | null, requiredByLatest: number | null, pace: number | null, ratio: number | null, noise: number | null, phi: number | null, central: number | null, low80: number | null, high80: number | null, probability: number | null, chance: Chance | null, reachYear: number | null, gap: number | null, share: number | null, targetMovedOn: string | null, decidedBy: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, before: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, latest: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, fallenTo: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, outlook: { ends: Array<string>, central: Array<number>, low: Array<number> | null, high: Array<number> | null } | null } };

export type FigurePartsFragment = { period: string, version: number, value: number | null, low: number | null, high: number | null, qualifier: Qualifier | null, status: ValueStatus, rankOf: number | null, knownOn: string, knownPrecision: DatePrecision, document: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null } | null };

export type ObservationsPartsFragment = { periods: Array<string>, ends: Array<string>, versions: Array<number>, values: Array<number | null>, lows: Array<number | null>, highs: Array<number | null>, qualifiers: Array<Qualifier | null>, statuses: Array<ValueStatus>, rankOfs: Array<number | null>, knownOns: Array<string>, knownPrecisions: Array<DatePrecision>, documentIds: Array<string | null>, sourceRefs: Array<string | null>, asPrinteds: Array<string | null>, notesVi: Array<string | null>, notesEn: Array<string | null>, recordedOns: Array<string>, versionReasons: Array<VersionReason | null>, recordedByNames: Array<string | null>, enteredByNames: Array<string | null>, approvedByNames: Array<string | null>, importedFroms: Array<string | null> };

export type SeriesPartsFragment = { id: string, breakdown: string | null, definitionVi: string, definitionEn: string, nature: Nature, frequency: Frequency, rankOf: number | null, governs: boolean, breaks: Array<{ period: string, reasonVi: string, reasonEn: string }>, indicator: { id: string, nameVi: string, nameEn: string, themeId: string, kind: IndicatorKind, direction: Direction | null, nature: Nature, decimals: number | null, min: number | null, max: number | null, frequency: Frequency, lifecycle: Lifecycle, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } }, area: { id: string, level: AreaLevel, nameVi: string, nameEn: string, validFrom: string | null, validTo: string | null }, producer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> }, current: { periods: Array<string>, ends: Array<string>, versions: Array<number>, values: Array<number | null>, lows: Array<number | null>, highs: Array<number | null>, qualifiers: Array<Qualifier | null>, statuses: Array<ValueStatus>, rankOfs: Array<number | null>, knownOns: Array<string>, knownPrecisions: Array<DatePrecision>, documentIds: Array<string | null>, sourceRefs: Array<string | null>, asPrinteds: Array<string | null>, notesVi: Array<string | null>, notesEn: Array<string | null>, recordedOns: Array<string>, versionReasons: Array<VersionReason | null>, recordedByNames: Array<string | null>, enteredByNames: Array<string | null>, approvedByNames: Array<string | null>, importedFroms: Array<string | null> }, versions: { periods: Array<string>, ends: Array<string>, versions: Array<number>, values: Array<number | null>, lows: Array<number | null>, highs: Array<number | null>, qualifiers: Array<Qualifier | null>, statuses: Array<ValueStatus>, rankOfs: Array<number | null>, knownOns: Array<string>, knownPrecisions: Array<DatePrecision>, documentIds: Array<string | null>, sourceRefs: Array<string | null>, asPrinteds: Array<string | null>, notesVi: Array<string | null>, notesEn: Array<string | null>, recordedOns: Array<string>, versionReasons: Array<VersionReason | null>, recordedByNames: Array<string | null>, enteredByNames: Array<string | null>, approvedByNames: Array<string | null>, importedFroms: Array<string | null> } };

export type OwnAssessmentPartsFragment = { id: number, status: Status | null, ownWords: string | null, reason: string, statedOn: string, by: string, recordedAt: string, agency: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null };

export type SignedPartsFragment = { number: string | null, signedOn: string | null, signer: string | null, file: { name: string, size: number, addedAt: string, addedByName: string } | null };

export type IndicatorNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type IndicatorNamesQuery = { indicators: Array<{ id: string, nameVi: string, nameEn: string }> };

export type NamesQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type NamesQuery = { about: { today: string }, agencies: Array<{ id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> }>, areas: Array<{ id: string, level: AreaLevel, nameVi: string, nameEn: string, validFrom: string | null, validTo: string | null }> };

export type SessionQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionQuery = { session: { today: string, mustChangePassword: boolean, twoFactor: boolean, publicReading: boolean, person: { id: string, name: string, email: string, agencyId: string | null } | null, grants: Array<{ role: Role, agencyId: string | null, areaId: string | null, indicatorId: string | null, from: string, to: string | null, delegatedBy: string | null, delegatedByName: string | null }>, signIn: { singleSignOn: string | null, resetByMail: boolean, tryOut: Array<{ id: string, name: string, role: Role }> } } };

export type ToDecideQueryVariables = Exact<{ [key: string]: never; }>;


export type ToDecideQuery = { toDecide: { sheets: number } };

export type OpenSessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenSessionsQuery = { openSessions: Array<{ id: string, startedAt: string, address: string | null, device: string | null, isThis: boolean }> };

export type EndSessionsMutationVariables = Exact<{
  key: string | number;
  id?: string | number | null | undefined;
}>;


export type EndSessionsMutation = { endSessions: number };

export type DelegationPartsFragment = { id: number, fromPersonId: string, fromPersonName: string, toPersonId: string, toPersonName: string, role: Role, agencyId: string | null, areaId: string | null, indicatorId: string | null, validFrom: string, validTo: string, reason: string, revision: number };

export type AccountPartsFragment = { hasPassword: boolean, twoFactor: boolean, signedInOn: string | null, person: { id: string, name: string, email: string, agencyId: string | null, language: string, disabledOn: string | null, revision: number }, grants: Array<{ id: number, role: Role, agencyId: string | null, areaId: string | null, indicatorId: string | null, validFrom: string, validTo: string | null, revision: number }>, delegations: Array<{ id: number, fromPersonId: string, fromPersonName: string, toPersonId: string, toPersonName: string, role: Role, agencyId: string | null, areaId: string | null, indicatorId: string | null, validFrom: string, validTo: string, reason: string, revision: number }>, keys: Array<{ id: string, name: string, personId: string, role: Role, agencyId: string | null, areaId: string | null, indicatorId: string | null, createdOn: string, expiresOn: string, revokedOn: string | null, lastUsedOn: string | null, revision: number }> };

export type PeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type PeopleQuery = { people: Array<{ hasPassword: boolean, twoFactor: boolean, signedInOn: string | null, person: { id: string, name: string, email: string, agencyId: string | null, language: string, disabledOn: string | null, revision: number }, grants: Array<{ id: number, role: Role, agencyId: string | null, areaId: string | null, indicatorId: string | null, validFrom: string, validTo: string | null, revision: number }>, delegations: Array<{ id: number, fromPersonId: string, fromPersonName: string, toPersonId: string, toPersonName: string, role: Role, agencyId: string | null, areaId: string | null, indicatorId: string | null, validFrom: string, validTo: string, reason: string, revision: number }>, keys: Array<{ id: string, name: string, personId: string, role: Role, agencyId: string | null, areaId: string | null, indicatorId: string | null, createdOn: string, expiresOn: string, revokedOn: string | null, lastUsedOn: string | null, revision: number }> }> };

export type PersonQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonQuery = { person: { hasPassword: boolean, twoFactor: boolean, signedInOn: string | null, person: { id: string, name: string, email: string, agencyId: string | null, language: string, disabledOn: string | null, revision: number }, grants: Array<{ id: number, role: Role, agencyId: string | null, areaId: string | null, indicatorId: string | null, validFrom: string, validTo: string | null, revision: number }>, delegations: Array<{ id: number, fromPersonId: string, fromPersonName: string, toPersonId: string, toPersonName: string, role: Role, agencyId: string | null, areaId: string | null, indicatorId: string | null, validFrom: string, validTo: string, reason: string, revision: number }>, keys: Array<{ id: string, name: string, personId: string, role: Role, agencyId: string | null, areaId: string | null, indicatorId: string | null, createdOn: string, expiresOn: string, revokedOn: string | null, lastUsedOn: string | null, revision: number }> } | null };

export type ColleaguesQueryVariables = Exact<{ [key: string]: never; }>;


export type ColleaguesQuery = { colleagues: Array<{ id: string, name: string, agencyId: string | null }> };

export type DelegationsQueryVariables = Exact<{ [key: string]: never; }>;


export type DelegationsQuery = { delegations: Array<{ id: number, fromPersonId: string, fromPersonName: string, toPersonId: string, toPersonName: string, role: Role, agencyId: string | null, areaId: string | null, indicatorId: string | null, validFrom: string, validTo: string, reason: string, revision: number }> };

export type InvitePersonMutationVariables = Exact<{
  key: string | number;
  input: PersonInput;
}>;


export type InvitePersonMutation = { invitePerson: { mailed: boolean, link: string | null, person: { id: string, email: string } } };

export type RenewPasswordLinkMutationVariables = Exact<{
  key: string | number;
  personId: string | number;
}>;


export type RenewPasswordLinkMutation = { renewPasswordLink: { mailed: boolean, link: string | null, person: { id: string, email: string } } };

export type ChangePersonMutationVariables = Exact<{
  key: string | number;
  id: string | number;
  basedOn: number;
  input: PersonInput;
}>;


export type ChangePersonMutation = { changePerson: { id: string } };

export type DisablePersonMutationVariables = Exact<{
  key: string | number;
  id: string | number;
  basedOn: number;
  from?: string | null | undefined;
}>;


export type DisablePersonMutation = { disablePerson: { id: string } };

export type GiveRoleMutationVariables = Exact<{
  key: string | number;
  personId: string | number;
  input: RoleGrantInput;
}>;


export type GiveRoleMutation = { giveRole: { person: { id: string } } };

export type EndRoleMutationVariables = Exact<{
  key: string | number;
  personId: string | number;
  id: number;
  end: EndInput;
}>;


export type EndRoleMutation = { endRole: { person: { id: string } } };

export type HandOverMutationVariables = Exact<{
  key: string | number;
  fromPersonId: string | number;
  toPersonId: string | number;
  day: string;
}>;


export type HandOverMutation = { handOver: Array<{ person: { id: string } }> };

export type DelegateMutationVariables = Exact<{
  key: string | number;
  input: DelegationInput;
}>;


export type DelegateMutation = { delegate: Array<{ id: number }> };

export type EndDelegationMutationVariables = Exact<{
  key: string | number;
  id: number;
  end: EndInput;
}>;


export type EndDelegationMutation = { endDelegation: Array<{ id: number }> };

export type MakeApiKeyMutationVariables = Exact<{
  key: string | number;
  input: ApiKeyInput;
}>;


export type MakeApiKeyMutation = { makeApiKey: { secret: string | null, apiKey: { id: string } } };

export type RevokeApiKeyMutationVariables = Exact<{
  key: string | number;
  id: string | number;
  basedOn: number;
}>;


export type RevokeApiKeyMutation = { revokeApiKey: { id: string } };

export type PendingQueryVariables = Exact<{ [key: string]: never; }>;


export type PendingQuery = { about: { today: string }, pendingEntries: Array<{ status: ValueStatus | null, sourceRef: string | null, refusal: StepRefusal | null, entry: { id: number, roundId: string, agencyId: string, seriesId: string, value: number | null, low: number | null, high: number | null, qualifier: Qualifier | null, rankOf: number | null, asTyped: string | null, missingReason: MissingReason | null, expectedOn: string | null, explanation: string | null, note: string | null, versionReason: VersionReason | null, enteredByName: string, enteredAt: string, revision: number }, round: { id: string, formId: string, period: string, cutOffOn: string, dueOn: string, state: RoundState, reason: string | null, form: { id: string, code: string, titleVi: string, titleEn: string, frequency: FormFrequency, twoSteps: boolean, needsSource: boolean } }, agency: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> }, series: { id: string, nature: Nature, rankOf: number | null, indicator: { id: string, nameVi: string, nameEn: string, themeId: string, kind: IndicatorKind, direction: Direction | null, nature: Nature, decimals: number | null, min: number | null, max: number | null, frequency: Frequency, lifecycle: Lifecycle, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } }, area: { id: string, level: AreaLevel, nameVi: string, nameEn: string, validFrom: string | null, validTo: string | null }, breaks: Array<{ period: string }>, current: { periods: Array<string>, values: Array<number | null>, lows: Array<number | null>, highs: Array<number | null>, statuses: Array<ValueStatus> } }, document: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null } | null, signed: { number: string | null, signedOn: string | null, signer: string | null, file: { name: string, size: number, addedAt: string, addedByName: string } | null } | null, current: { period: string, value: number | null, low: number | null, high: number | null, qualifier: Qualifier | null, status: ValueStatus, rankOf: number | null } | null, previous: { period: string, value: number | null, low: number | null, high: number | null, qualifier: Qualifier | null, status: ValueStatus, rankOf: number | null } | null, effects: Array<{ before: Status, after: Status, goal: { id: string, titleVi: string, titleEn: string } }> }> };

export type PendingPartsFragment = { status: ValueStatus | null, sourceRef: string | null, refusal: StepRefusal | null, entry: { id: number, roundId: string, agencyId: string, seriesId: string, value: number | null, low: number | null, high: number | null, qualifier: Qualifier | null, rankOf: number | null, asTyped: string | null, missingReason: MissingReason | null, expectedOn: string | null, explanation: string | null, note: string | null, versionReason: VersionReason | null, enteredByName: string, enteredAt: string, revision: number }, round: { id: string, formId: string, period: string, cutOffOn: string, dueOn: string, state: RoundState, reason: string | null, form: { id: string, code: string, titleVi: string, titleEn: string, frequency: FormFrequency, twoSteps: boolean, needsSource: boolean } }, agency: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> }, series: { id: string, nature: Nature, rankOf: number | null, indicator: { id: string, nameVi: string, nameEn: string, themeId: string, kind: IndicatorKind, direction: Direction | null, nature: Nature, decimals: number | null, min: number | null, max: number | null, frequency: Frequency, lifecycle: Lifecycle, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } }, area: { id: string, level: AreaLevel, nameVi: string, nameEn: string, validFrom: string | null, validTo: string | null }, breaks: Array<{ period: string }>, current: { periods: Array<string>, values: Array<number | null>, lows: Array<number | null>, highs: Array<number | null>, statuses: Array<ValueStatus> } }, document: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null } | null, signed: { number: string | null, signedOn: string | null, signer: string | null, file: { name: string, size: number, addedAt: string, addedByName: string } | null } | null, current: { period: string, value: number | null, low: number | null, high: number | null, qualifier: Qualifier | null, status: ValueStatus, rankOf: number | null } | null, previous: { period: string, value: number | null, low: number | null, high: number | null, qualifier: Qualifier | null, status: ValueStatus, rankOf: number | null } | null, effects: Array<{ before: Status, after: Status, goal: { id: string, titleVi: string, titleEn: string } }> };

export type PendingFigurePartsFragment = { period: string, value: number | null, low: number | null, high: number | null, qualifier: Qualifier | null, status: ValueStatus, rankOf: number | null };

export type ApproveEntriesMutationVariables = Exact<{
  key: string | number;
  cells: Array<DecidedCell> | DecidedCell;
}>;


export type ApproveEntriesMutation = { approveEntries: { done: Array<{ id: number, state: EntryState, revision: number }>, stale: Array<{ id: number, revision: number, enteredByName: string }>, refused: Array<{ seriesId: string, reason: StepRefusal }> } };

export type DecisionPartsFragment = { done: Array<{ id: number, state: EntryState, revision: number }>, stale: Array<{ id: number, revision: number, enteredByName: string }>, refused: Array<{ seriesId: string, reason: StepRefusal }> };

export type ReturnEntriesMutationVariables = Exact<{
  key: string | number;
  cells: Array<DecidedCell> | DecidedCell;
}>;


export type ReturnEntriesMutation = { returnEntries: { done: Array<{ id: number, state: EntryState, revision: number }>, stale: Array<{ id: number, revision: number, enteredByName: string }>, refused: Array<{ seriesId: string, reason: StepRefusal }> } };

export type AuditLogQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  before?: string | number | null | undefined;
}>;


export type AuditLogQuery = { auditLog: { before: string | null, names: Array<{ noun: string, id: string, vi: string, en: string }>, entries: Array<{ id: string, at: string, actor: string, actorName: string | null, origin: string | null, behalfOfName: string | null, action: string, reason: string | null, kind: string, subject: string, subjectName: string | null, subjectNameEn: string | null, about: Array<{ field: string, value: string, refersTo: string | null }>, changes: Array<{ field: string, old: string | null, new: string | null, refersTo: string | null }> }> } };

export type AuditChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditChoicesQuery = { auditChoices: { kinds: Array<string>, actors: Array<{ id: string, name: string | null }> } };

export type BoardQueryVariables = Exact<{
  filter?: BoardFilter | null | undefined;
  order?: BoardOrder | null | undefined;
  asOf?: string | null | undefined;
}>;


export type BoardQuery = { board: { asOf: string, total: number, counts: Array<{ status: Status, goals: number, due: number }>, facets: { themes: Array<{ id: string, goals: number }>, agencies: Array<{ id: string, goals: number }>, documents: Array<{ id: string, goals: number }>, areas: Array<{ id: string, goals: number }>, dueYears: Array<{ id: string, goals: number }>, kinds: Array<{ id: string, goals: number }> }, rows: Array<{ id: string, group: BoardGroup, themeId: string, first: string, freshness: Freshness, plan: number | null, sparkEnds: Array<string>, sparkValues: Array<number>, indicator: { id: string, nameVi: string, nameEn: string, themeId: string, kind: IndicatorKind, direction: Direction | null, nature: Nature, decimals: number | null, min: number | null, max: number | null, frequency: Frequency, lifecycle: Lifecycle, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } }, area: { id: string, level: AreaLevel, nameVi: string, nameEn: string, validFrom: string | null, validTo: string | null }, measure: { id: string, nameVi: string, nameEn: string, themeId: string, kind: IndicatorKind, direction: Direction | null, nature: Nature, decimals: number | null, min: number | null, max: number | null, frequency: Frequency, lifecycle: Lifecycle, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } } | null, newest: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, samePeriodLastYear: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, headline: { asOf: string, status: Status, goal: { id: string, kind: GoalKind, themeId: string, titleVi: string, titleEn: string, clause: string | null, saidBy: string | null, statedOn: string, statedPrecision: DatePrecision, quoteVi: string | null, summaryVi: string, summaryEn: string, baselineValue: number | null, baselinePeriod: string | null, lifecycle: GoalLifecycle, endedOn: string | null, seriesRule: SeriesRule, relatedGoalId: string | null, relation: GoalRelation | null, proxyVi: string | null, proxyEn: string | null, noteVi: string | null, noteEn: string | null, seriesIds: Array<string>, document: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null }, indicator: { id: string, nameVi: string, nameEn: string, themeId: string, kind: IndicatorKind, direction: Direction | null, nature: Nature, decimals: number | null, min: number | null, max: number | null, frequency: Frequency, lifecycle: Lifecycle, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } }, area: { id: string, level: AreaLevel, nameVi: string, nameEn: string, validFrom: string | null, validTo: string | null }, lead: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null, supporting: Array<{ id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> }>, targets: Array<{ n: number, version: number, role: TargetRole, comparator: Comparator, value: number | null, valueHigh: number | null, about: boolean, aimDue: string | null, latestDue: string | null, duePrecision: DatePrecision | null, asStatedVi: string | null, knownOn: string | null, knownPrecision: DatePrecision | null, reasonVi: string | null, reasonEn: string | null, document: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null } | null, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } | null }>, earlierTargets: Array<{ n: number, version: number, role: TargetRole, comparator: Comparator, value: number | null, valueHigh: number | null, about: boolean, aimDue: string | null, latestDue: string | null, duePrecision: DatePrecision | null, asStatedVi: string | null, knownOn: string | null, knownPrecision: DatePrecision | null, reasonVi: string | null, reasonEn: string | null, document: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null } | null, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } | null }> }, deciding: { status: Status, marks: Array<Mark>, reasons: Array<Reason>, method: Method, targetN: number | null, seriesId: string | null, targetValue: number | null, due: string | null, stage: Stage, pointsUsed: number, since: string | null, required: number | null, requiredByLatest: number | null, pace: number | null, ratio: number | null, noise: number | null, phi: number | null, central: number | null, low80: number | null, high80: number | null, probability: number | null, chance: Chance | null, reachYear: number | null, gap: number | null, share: number | null, targetMovedOn: string | null, decidedBy: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, before: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, latest: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, fallenTo: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, outlook: { ends: Array<string>, central: Array<number>, low: Array<number> | null, high: Array<number> | null } | null } }, promises: Array<{ asOf: string, status: Status, goal: { id: string, kind: GoalKind, themeId: string, titleVi: string, titleEn: string, clause: string | null, saidBy: string | null, statedOn: string, statedPrecision: DatePrecision, quoteVi: string | null, summaryVi: string, summaryEn: string, baselineValue: number | null, baselinePeriod: string | null, lifecycle: GoalLifecycle, endedOn: string | null, seriesRule: SeriesRule, relatedGoalId: string | null, relation: GoalRelation | null, proxyVi: string | null, proxyEn: string | null, noteVi: string | null, noteEn: string | null, seriesIds: Array<string>, document: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null }, indicator: { id: string, nameVi: string, nameEn: string, themeId: string, kind: IndicatorKind, direction: Direction | null, nature: Nature, decimals: number | null, min: number | null, max: number | null, frequency: Frequency, lifecycle: Lifecycle, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } }, area: { id: string, level: AreaLevel, nameVi: string, nameEn: string, validFrom: string | null, validTo: string | null }, lead: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null, supporting: Array<{ id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> }>, targets: Array<{ n: number, version: number, role: TargetRole, comparator: Comparator, value: number | null, valueHigh: number | null, about: boolean, aimDue: string | null, latestDue: string | null, duePrecision: DatePrecision | null, asStatedVi: string | null, knownOn: string | null, knownPrecision: DatePrecision | null, reasonVi: string | null, reasonEn: string | null, document: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null } | null, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } | null }>, earlierTargets: Array<{ n: number, version: number, role: TargetRole, comparator: Comparator, value: number | null, valueHigh: number | null, about: boolean, aimDue: string | null, latestDue: string | null, duePrecision: DatePrecision | null, asStatedVi: string | null, knownOn: string | null, knownPrecision: DatePrecision | null, reasonVi: string | null, reasonEn: string | null, document: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null } | null, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } | null }> }, deciding: { status: Status, marks: Array<Mark>, reasons: Array<Reason>, method: Method, targetN: number | null, seriesId: string | null, targetValue: number | null, due: string | null, stage: Stage, pointsUsed: number, since: string | null, required: number | null, requiredByLatest: number | null, pace: number | null, ratio: number | null, noise: number | null, phi: number | null, central: number | null, low80: number | null, high80: number | null, probability: number | null, chance: Chance | null, reachYear: number | null, gap: number | null, share: number | null, targetMovedOn: string | null, decidedBy: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, before: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, latest: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, fallenTo: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, outlook: { ends: Array<string>, central: Array<number>, low: Array<number> | null, high: Array<number> | null } | null } }> }> } };

export type BoardNamesQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type BoardNamesQuery = { themes: Array<{ id: string, order: number, nameVi: string, nameEn: string }>, documents: { items: Array<{ goals: number, document: { id: string, number: string | null, titleVi: string, titleEn: string } }> } };

export type ChangesQueryVariables = Exact<{
  filter?: BoardFilter | null | undefined;
  since?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ChangesQuery = { changes: { since: string, asOf: string, lastChangeOn: string | null, verdicts: Array<{ before: Status, turn: VerdictTurn, cause: Cause, on: string | null, onPrecision: DatePrecision, period: string | null, seriesId: string | null, measure: { id: string, nameVi: string, nameEn: string, themeId: string, kind: IndicatorKind, direction: Direction | null, nature: Nature, decimals: number | null, min: number | null, max: number | null, frequency: Frequency, lifecycle: Lifecycle, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } } | null, steps: Array<{ on: string, status: Status, cause: Cause }>, goal: { asOf: string, status: Status, goal: { id: string, kind: GoalKind, themeId: string, titleVi: string, titleEn: string, clause: string | null, saidBy: string | null, statedOn: string, statedPrecision: DatePrecision, quoteVi: string | null, summaryVi: string, summaryEn: string, baselineValue: number | null, baselinePeriod: string | null, lifecycle: GoalLifecycle, endedOn: string | null, seriesRule: SeriesRule, relatedGoalId: string | null, relation: GoalRelation | null, proxyVi: string | null, proxyEn: string | null, noteVi: string | null, noteEn: string | null, seriesIds: Array<string>, document: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null }, indicator: { id: string, nameVi: string, nameEn: string, themeId: string, kind: IndicatorKind, direction: Direction | null, nature: Nature, decimals: number | null, min: number | null, max: number | null, frequency: Frequency, lifecycle: Lifecycle, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } }, area: { id: string, level: AreaLevel, nameVi: string, nameEn: string, validFrom: string | null, validTo: string | null }, lead: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null, supporting: Array<{ id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> }>, targets: Array<{ n: number, version: number, role: TargetRole, comparator: Comparator, value: number | null, valueHigh: number | null, about: boolean, aimDue: string | null, latestDue: string | null, duePrecision: DatePrecision | null, asStatedVi: string | null, knownOn: string | null, knownPrecision: DatePrecision | null, reasonVi: string | null, reasonEn: string | null, document: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null } | null, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } | null }>, earlierTargets: Array<{ n: number, version: number, role: TargetRole, comparator: Comparator, value: number | null, valueHigh: number | null, about: boolean, aimDue: string | null, latestDue: string | null, duePrecision: DatePrecision | null, asStatedVi: string | null, knownOn: string | null, knownPrecision: DatePrecision | null, reasonVi: string | null, reasonEn: string | null, document: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null } | null, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } | null }> }, deciding: { status: Status, marks: Array<Mark>, reasons: Array<Reason>, method: Method, targetN: number | null, seriesId: string | null, targetValue: number | null, due: string | null, stage: Stage, pointsUsed: number, since: string | null, required: number | null, requiredByLatest: number | null, pace: number | null, ratio: number | null, noise: number | null, phi: number | null, central: number | null, low80: number | null, high80: number | null, probability: number | null, chance: Chance | null, reachYear: number | null, gap: number | null, share: number | null, targetMovedOn: string | null, decidedBy: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, before: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, latest: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, fallenTo: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, outlook: { ends: Array<string>, central: Array<number>, low: Array<number> | null, high: Array<number> | null } | null } } }>, stated: Array<{ asOf: string, status: Status, goal: { id: string, kind: GoalKind, themeId: string, titleVi: string, titleEn: string, clause: string | null, saidBy: string | null, statedOn: string, statedPrecision: DatePrecision, quoteVi: string | null, summaryVi: string, summaryEn: string, baselineValue: number | null, baselinePeriod: string | null, lifecycle: GoalLifecycle, endedOn: string | null, seriesRule: SeriesRule, relatedGoalId: string | null, relation: GoalRelation | null, proxyVi: string | null, proxyEn: string | null, noteVi: string | null, noteEn: string | null, seriesIds: Array<string>, document: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null }, indicator: { id: string, nameVi: string, nameEn: string, themeId: string, kind: IndicatorKind, direction: Direction | null, nature: Nature, decimals: number | null, min: number | null, max: number | null, frequency: Frequency, lifecycle: Lifecycle, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } }, area: { id: string, level: AreaLevel, nameVi: string, nameEn: string, validFrom: string | null, validTo: string | null }, lead: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null, supporting: Array<{ id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> }>, targets: Array<{ n: number, version: number, role: TargetRole, comparator: Comparator, value: number | null, valueHigh: number | null, about: boolean, aimDue: string | null, latestDue: string | null, duePrecision: DatePrecision | null, asStatedVi: string | null, knownOn: string | null, knownPrecision: DatePrecision | null, reasonVi: string | null, reasonEn: string | null, document: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null } | null, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } | null }>, earlierTargets: Array<{ n: number, version: number, role: TargetRole, comparator: Comparator, value: number | null, valueHigh: number | null, about: boolean, aimDue: string | null, latestDue: string | null, duePrecision: DatePrecision | null, asStatedVi: string | null, knownOn: string | null, knownPrecision: DatePrecision | null, reasonVi: string | null, reasonEn: string | null, document: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null } | null, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } | null }> }, deciding: { status: Status, marks: Array<Mark>, reasons: Array<Reason>, method: Method, targetN: number | null, seriesId: string | null, targetValue: number | null, due: string | null, stage: Stage, pointsUsed: number, since: string | null, required: number | null, requiredByLatest: number | null, pace: number | null, ratio: number | null, noise: number | null, phi: number | null, central: number | null, low80: number | null, high80: number | null, probability: number | null, chance: Chance | null, reachYear: number | null, gap: number | null, share: number | null, targetMovedOn: string | null, decidedBy: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, before: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, latest: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, fallenTo: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, outlook: { ends: Array<string>, central: Array<number>, low: Array<number> | null, high: Array<number> | null } | null } }>, figures: Array<{ seriesId: string, indicator: { id: string, nameVi: string, nameEn: string, themeId: string, kind: IndicatorKind, direction: Direction | null, nature: Nature, decimals: number | null, min: number | null, max: number | null, frequency: Frequency, lifecycle: Lifecycle, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } }, area: { id: string, level: AreaLevel, nameVi: string, nameEn: string, validFrom: string | null, validTo: string | null }, producer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> }, before: { period: string, version: number, value: number | null, low: number | null, high: number | null, qualifier: Qualifier | null, status: ValueStatus, rankOf: number | null, knownOn: string, knownPrecision: DatePrecision, document: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null } | null } | null, after: { period: string, version: number, value: number | null, low: number | null, high: number | null, qualifier: Qualifier | null, status: ValueStatus, rankOf: number | null, knownOn: string, knownPrecision: DatePrecision, document: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null } | null }, goals: Array<{ goal: { id: string, titleVi: string, titleEn: string } }> }>, documents: Array<{ document: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null }, replaces: Array<{ id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null }> }> } };

export type DocumentsQueryVariables = Exact<{
  filter?: DocumentFilter | null | undefined;
  asOf?: string | null | undefined;
}>;


export type DocumentsQuery = { documents: { total: number, items: Array<{ goals: number, statements: number, figures: number, document: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null } }> } };

export type DocumentQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type DocumentQuery = { document: { asOf: string, document: { noteVi: string | null, noteEn: string | null, id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null }, goals: Array<{ asOf: string, status: Status, goal: { id: string, kind: GoalKind, themeId: string, titleVi: string, titleEn: string, clause: string | null, saidBy: string | null, statedOn: string, statedPrecision: DatePrecision, quoteVi: string | null, summaryVi: string, summaryEn: string, baselineValue: number | null, baselinePeriod: string | null, lifecycle: GoalLifecycle, endedOn: string | null, seriesRule: SeriesRule, relatedGoalId: string | null, relation: GoalRelation | null, proxyVi: string | null, proxyEn: string | null, noteVi: string | null, noteEn: string | null, seriesIds: Array<string>, document: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null }, indicator: { id: string, nameVi: string, nameEn: string, themeId: string, kind: IndicatorKind, direction: Direction | null, nature: Nature, decimals: number | null, min: number | null, max: number | null, frequency: Frequency, lifecycle: Lifecycle, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } }, area: { id: string, level: AreaLevel, nameVi: string, nameEn: string, validFrom: string | null, validTo: string | null }, lead: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null, supporting: Array<{ id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> }>, targets: Array<{ n: number, version: number, role: TargetRole, comparator: Comparator, value: number | null, valueHigh: number | null, about: boolean, aimDue: string | null, latestDue: string | null, duePrecision: DatePrecision | null, asStatedVi: string | null, knownOn: string | null, knownPrecision: DatePrecision | null, reasonVi: string | null, reasonEn: string | null, document: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null } | null, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } | null }>, earlierTargets: Array<{ n: number, version: number, role: TargetRole, comparator: Comparator, value: number | null, valueHigh: number | null, about: boolean, aimDue: string | null, latestDue: string | null, duePrecision: DatePrecision | null, asStatedVi: string | null, knownOn: string | null, knownPrecision: DatePrecision | null, reasonVi: string | null, reasonEn: string | null, document: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null } | null, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } | null }> }, deciding: { status: Status, marks: Array<Mark>, reasons: Array<Reason>, method: Method, targetN: number | null, seriesId: string | null, targetValue: number | null, due: string | null, stage: Stage, pointsUsed: number, since: string | null, required: number | null, requiredByLatest: number | null, pace: number | null, ratio: number | null, noise: number | null, phi: number | null, central: number | null, low80: number | null, high80: number | null, probability: number | null, chance: Chance | null, reachYear: number | null, gap: number | null, share: number | null, targetMovedOn: string | null, decidedBy: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, before: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, latest: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, fallenTo: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, outlook: { ends: Array<string>, central: Array<number>, low: Array<number> | null, high: Array<number> | null } | null } }>, amended: Array<{ asOf: string, status: Status, goal: { id: string, kind: GoalKind, themeId: string, titleVi: string, titleEn: string, clause: string | null, saidBy: string | null, statedOn: string, statedPrecision: DatePrecision, quoteVi: string | null, summaryVi: string, summaryEn: string, baselineValue: number | null, baselinePeriod: string | null, lifecycle: GoalLifecycle, endedOn: string | null, seriesRule: SeriesRule, relatedGoalId: string | null, relation: GoalRelation | null, proxyVi: string | null, proxyEn: string | null, noteVi: string | null, noteEn: string | null, seriesIds: Array<string>, document: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null }, indicator: { id: string, nameVi: string, nameEn: string, themeId: string, kind: IndicatorKind, direction: Direction | null, nature: Nature, decimals: number | null, min: number | null, max: number | null, frequency: Frequency, lifecycle: Lifecycle, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } }, area: { id: string, level: AreaLevel, nameVi: string, nameEn: string, validFrom: string | null, validTo: string | null }, lead: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null, supporting: Array<{ id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> }>, targets: Array<{ n: number, version: number, role: TargetRole, comparator: Comparator, value: number | null, valueHigh: number | null, about: boolean, aimDue: string | null, latestDue: string | null, duePrecision: DatePrecision | null, asStatedVi: string | null, knownOn: string | null, knownPrecision: DatePrecision | null, reasonVi: string | null, reasonEn: string | null, document: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null } | null, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } | null }>, earlierTargets: Array<{ n: number, version: number, role: TargetRole, comparator: Comparator, value: number | null, valueHigh: number | null, about: boolean, aimDue: string | null, latestDue: string | null, duePrecision: DatePrecision | null, asStatedVi: string | null, knownOn: string | null, knownPrecision: DatePrecision | null, reasonVi: string | null, reasonEn: string | null, document: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null } | null, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } | null }> }, deciding: { status: Status, marks: Array<Mark>, reasons: Array<Reason>, method: Method, targetN: number | null, seriesId: string | null, targetValue: number | null, due: string | null, stage: Stage, pointsUsed: number, since: string | null, required: number | null, requiredByLatest: number | null, pace: number | null, ratio: number | null, noise: number | null, phi: number | null, central: number | null, low80: number | null, high80: number | null, probability: number | null, chance: Chance | null, reachYear: number | null, gap: number | null, share: number | null, targetMovedOn: string | null, decidedBy: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, before: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, latest: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, fallenTo: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, outlook: { ends: Array<string>, central: Array<number>, low: Array<number> | null, high: Array<number> | null } | null } }>, statements: Array<{ id: string, kind: StatementKind, date: string | null, datePrecision: DatePrecision, summaryVi: string, summaryEn: string, quoteVi: string | null, seriesId: string | null, period: string | null, relatedGoalIds: Array<string>, parties: Array<{ id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> }> }>, files: Array<{ id: number, name: string, mediaType: string, size: number }>, replacedBy: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null } | null, replaces: Array<{ id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null }>, figures: Array<{ seriesId: string, period: string, value: number | null, low: number | null, high: number | null, qualifier: Qualifier | null, status: ValueStatus, indicator: { id: string, nameVi: string, nameEn: string, themeId: string, kind: IndicatorKind, direction: Direction | null, nature: Nature, decimals: number | null, min: number | null, max: number | null, frequency: Frequency, lifecycle: Lifecycle, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } }, area: { id: string, level: AreaLevel, nameVi: string, nameEn: string, validFrom: string | null, validTo: string | null } }> } | null };

export type WithdrawFileMutationVariables = Exact<{
  key: string | number;
  id: number;
  reason: string;
}>;


export type WithdrawFileMutation = { withdrawFile: number };

export type RoundPartsFragment = { id: string, formId: string, period: string, cutOffOn: string, dueOn: string, state: RoundState, reason: string | null, form: { id: string, code: string, titleVi: string, titleEn: string, frequency: FormFrequency, twoSteps: boolean, needsSource: boolean } };

export type SheetSummaryPartsFragment = { state: SubmissionState, isBegun: boolean, version: number, owed: OwedState, owedOn: string, days: number, promisedOn: string | null, remindedAt: string | null, rows: number, filled: number, missing: number, returned: number, returnReason: string | null, mayEnter: boolean, isRemindedToday: boolean, round: { id: string, formId: string, period: string, cutOffOn: string, dueOn: string, state: RoundState, reason: string | null, form: { id: string, code: string, titleVi: string, titleEn: string, frequency: FormFrequency, twoSteps: boolean, needsSource: boolean } }, agency: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> }, finalising: Array<{ next: ValueStatus, owed: OwedState, owedOn: string, days: number, series: { id: string, indicator: { id: string, nameVi: string, nameEn: string }, area: { id: string, level: AreaLevel, nameVi: string, nameEn: string, validFrom: string | null, validTo: string | null } } }> };

export type SheetPartsFragment = { mayAttach: boolean, steps: Array<SubmissionStep>, round: { id: string, formId: string, period: string, cutOffOn: string, dueOn: string, state: RoundState, reason: string | null, form: { id: string, code: string, titleVi: string, titleEn: string, frequency: FormFrequency, twoSteps: boolean, needsSource: boolean } }, agency: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> }, submission: { state: SubmissionState, version: number, status: ValueStatus | null, documentId: string | null, sourceRef: string | null, signedNumber: string | null, signedOn: string | null, signer: string | null, submittedAt: string | null, revision: number }, people: { submittedBy: string | null }, summary: { signed: { number: string | null, signedOn: string | null, signer: string | null, file: { name: string, size: number, addedAt: string, addedByName: string } | null } | null }, rows: Array<{ n: number, parentN: number | null, mayEnter: boolean, series: { id: string, nature: Nature, rankOf: number | null, indicator: { id: string, nameVi: string, nameEn: string, themeId: string, kind: IndicatorKind, direction: Direction | null, nature: Nature, decimals: number | null, min: number | null, max: number | null, frequency: Frequency, lifecycle: Lifecycle, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } }, area: { id: string, level: AreaLevel, nameVi: string, nameEn: string, validFrom: string | null, validTo: string | null } }, history: { periods: Array<string>, values: Array<number | null>, lows: Array<number | null>, highs: Array<number | null>, statuses: Array<ValueStatus> }, plan: { value: number, period: string } | null, current: { value: number | null, low: number | null, high: number | null, qualifier: Qualifier | null, status: ValueStatus } | null, entry: { seriesId: string, state: EntryState, value: number | null, low: number | null, high: number | null, qualifier: Qualifier | null, status: ValueStatus | null, rankOf: number | null, asTyped: string | null, missingReason: MissingReason | null, expectedOn: string | null, explanation: string | null, documentId: string | null, sourceRef: string | null, note: string | null, versionReason: VersionReason | null, returnReason: string | null, enteredAt: string, enteredByName: string, revision: number } | null }> };

export type SheetRowPartsFragment = { n: number, parentN: number | null, mayEnter: boolean, series: { id: string, nature: Nature, rankOf: number | null, indicator: { id: string, nameVi: string, nameEn: string, themeId: string, kind: IndicatorKind, direction: Direction | null, nature: Nature, decimals: number | null, min: number | null, max: number | null, frequency: Frequency, lifecycle: Lifecycle, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } }, area: { id: string, level: AreaLevel, nameVi: string, nameEn: string, validFrom: string | null, validTo: string | null } }, history: { periods: Array<string>, values: Array<number | null>, lows: Array<number | null>, highs: Array<number | null>, statuses: Array<ValueStatus> }, plan: { value: number, period: string } | null, current: { value: number | null, low: number | null, high: number | null, qualifier: Qualifier | null, status: ValueStatus } | null, entry: { seriesId: string, state: EntryState, value: number | null, low: number | null, high: number | null, qualifier: Qualifier | null, status: ValueStatus | null, rankOf: number | null, asTyped: string | null, missingReason: MissingReason | null, expectedOn: string | null, explanation: string | null, documentId: string | null, sourceRef: string | null, note: string | null, versionReason: VersionReason | null, returnReason: string | null, enteredAt: string, enteredByName: string, revision: number } | null };

export type RoundRowPartsFragment = { mayEnter: boolean, plan: { value: number, period: string } | null, current: { value: number | null, low: number | null, high: number | null, qualifier: Qualifier | null, status: ValueStatus } | null, entry: { seriesId: string, state: EntryState, value: number | null, low: number | null, high: number | null, qualifier: Qualifier | null, status: ValueStatus | null, rankOf: number | null, asTyped: string | null, missingReason: MissingReason | null, expectedOn: string | null, explanation: string | null, documentId: string | null, sourceRef: string | null, note: string | null, versionReason: VersionReason | null, returnReason: string | null, enteredAt: string, enteredByName: string, revision: number } | null };

export type EntryPartsFragment = { seriesId: string, state: EntryState, value: number | null, low: number | null, high: number | null, qualifier: Qualifier | null, status: ValueStatus | null, rankOf: number | null, asTyped: string | null, missingReason: MissingReason | null, expectedOn: string | null, explanation: string | null, documentId: string | null, sourceRef: string | null, note: string | null, versionReason: VersionReason | null, returnReason: string | null, enteredAt: string, enteredByName: string, revision: number };

export type OwedQueryVariables = Exact<{ [key: string]: never; }>;


export type OwedQuery = { owed: Array<{ state: SubmissionState, isBegun: boolean, version: number, owed: OwedState, owedOn: string, days: number, promisedOn: string | null, remindedAt: string | null, rows: number, filled: number, missing: number, returned: number, returnReason: string | null, mayEnter: boolean, isRemindedToday: boolean, round: { id: string, formId: string, period: string, cutOffOn: string, dueOn: string, state: RoundState, reason: string | null, form: { id: string, code: string, titleVi: string, titleEn: string, frequency: FormFrequency, twoSteps: boolean, needsSource: boolean } }, agency: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> }, finalising: Array<{ next: ValueStatus, owed: OwedState, owedOn: string, days: number, series: { id: string, indicator: { id: string, nameVi: string, nameEn: string }, area: { id: string, level: AreaLevel, nameVi: string, nameEn: string, validFrom: string | null, validTo: string | null } } }> }> };

export type SheetQueryVariables = Exact<{
  roundId: string | number;
  agencyId: string | number;
}>;


export type SheetQuery = { about: { today: string }, sheet: { mayAttach: boolean, steps: Array<SubmissionStep>, round: { id: string, formId: string, period: string, cutOffOn: string, dueOn: string, state: RoundState, reason: string | null, form: { id: string, code: string, titleVi: string, titleEn: string, frequency: FormFrequency, twoSteps: boolean, needsSource: boolean } }, agency: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> }, submission: { state: SubmissionState, version: number, status: ValueStatus | null, documentId: string | null, sourceRef: string | null, signedNumber: string | null, signedOn: string | null, signer: string | null, submittedAt: string | null, revision: number }, people: { submittedBy: string | null }, summary: { signed: { number: string | null, signedOn: string | null, signer: string | null, file: { name: string, size: number, addedAt: string, addedByName: string } | null } | null }, rows: Array<{ n: number, parentN: number | null, mayEnter: boolean, series: { id: string, nature: Nature, rankOf: number | null, indicator: { id: string, nameVi: string, nameEn: string, themeId: string, kind: IndicatorKind, direction: Direction | null, nature: Nature, decimals: number | null, min: number | null, max: number | null, frequency: Frequency, lifecycle: Lifecycle, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } }, area: { id: string, level: AreaLevel, nameVi: string, nameEn: string, validFrom: string | null, validTo: string | null } }, history: { periods: Array<string>, values: Array<number | null>, lows: Array<number | null>, highs: Array<number | null>, statuses: Array<ValueStatus> }, plan: { value: number, period: string } | null, current: { value: number | null, low: number | null, high: number | null, qualifier: Qualifier | null, status: ValueStatus } | null, entry: { seriesId: string, state: EntryState, value: number | null, low: number | null, high: number | null, qualifier: Qualifier | null, status: ValueStatus | null, rankOf: number | null, asTyped: string | null, missingReason: MissingReason | null, expectedOn: string | null, explanation: string | null, documentId: string | null, sourceRef: string | null, note: string | null, versionReason: VersionReason | null, returnReason: string | null, enteredAt: string, enteredByName: string, revision: number } | null }> } };

export type SheetsOfFormQueryVariables = Exact<{
  formId: string | number;
  agencyId: string | number;
}>;


export type SheetsOfFormQuery = { sheetsOfForm: Array<{ round: { id: string, period: string, state: RoundState }, submission: { state: SubmissionState, status: ValueStatus | null, sourceRef: string | null }, rows: Array<{ mayEnter: boolean, series: { id: string }, plan: { value: number, period: string } | null, current: { value: number | null, low: number | null, high: number | null, qualifier: Qualifier | null, status: ValueStatus } | null, entry: { seriesId: string, state: EntryState, value: number | null, low: number | null, high: number | null, qualifier: Qualifier | null, status: ValueStatus | null, rankOf: number | null, asTyped: string | null, missingReason: MissingReason | null, expectedOn: string | null, explanation: string | null, documentId: string | null, sourceRef: string | null, note: string | null, versionReason: VersionReason | null, returnReason: string | null, enteredAt: string, enteredByName: string, revision: number } | null }> }> };

export type PeriodSheetPartsFragment = { round: { id: string, period: string, state: RoundState }, submission: { state: SubmissionState, status: ValueStatus | null, sourceRef: string | null }, rows: Array<{ mayEnter: boolean, series: { id: string }, plan: { value: number, period: string } | null, current: { value: number | null, low: number | null, high: number | null, qualifier: Qualifier | null, status: ValueStatus } | null, entry: { seriesId: string, state: EntryState, value: number | null, low: number | null, high: number | null, qualifier: Qualifier | null, status: ValueStatus | null, rankOf: number | null, asTyped: string | null, missingReason: MissingReason | null, expectedOn: string | null, explanation: string | null, documentId: string | null, sourceRef: string | null, note: string | null, versionReason: VersionReason | null, returnReason: string | null, enteredAt: string, enteredByName: string, revision: number } | null }> };

export type SaveEntriesMutationVariables = Exact<{
  key: string | number;
  roundId: string | number;
  agencyId: string | number;
  cells: Array<EntryCell> | EntryCell;
}>;


export type SaveEntriesMutation = { saveEntries: { saved: Array<{ seriesId: string, revision: number }>, stale: Array<{ seriesId: string, state: EntryState, value: number | null, low: number | null, high: number | null, qualifier: Qualifier | null, status: ValueStatus | null, rankOf: number | null, asTyped: string | null, missingReason: MissingReason | null, expectedOn: string | null, explanation: string | null, documentId: string | null, sourceRef: string | null, note: string | null, versionReason: VersionReason | null, returnReason: string | null, enteredAt: string, enteredByName: string, revision: number }>, refused: Array<{ seriesId: string, reason: EntryRefusal }> } };

export type SaveSheetMutationVariables = Exact<{
  key: string | number;
  roundId: string | number;
  agencyId: string | number;
  basedOn: number;
  head: SheetHead;
}>;


export type SaveSheetMutation = { saveSheet: { submission: { revision: number } } };

export type SheetRevisionQueryVariables = Exact<{
  roundId: string | number;
  agencyId: string | number;
}>;


export type SheetRevisionQuery = { sheet: { submission: { revision: number } } };

export type SubmitSheetMutationVariables = Exact<{
  key: string | number;
  roundId: string | number;
  agencyId: string | number;
  basedOn: number;
}>;


export type SubmitSheetMutation = { submitSheet: { submission: { revision: number } } };

export type WithdrawSheetMutationVariables = Exact<{
  key: string | number;
  roundId: string | number;
  agencyId: string | number;
  basedOn: number;
}>;


export type WithdrawSheetMutation = { withdrawSheet: { submission: { revision: number } } };

export type GoalQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type GoalQuery = { goal: { asOf: string, goal: { asOf: string, status: Status, bySeries: Array<{ status: Status, marks: Array<Mark>, reasons: Array<Reason>, method: Method, targetN: number | null, seriesId: string | null, targetValue: number | null, due: string | null, stage: Stage, pointsUsed: number, since: string | null, required: number | null, requiredByLatest: number | null, pace: number | null, ratio: number | null, noise: number | null, phi: number | null, central: number | null, low80: number | null, high80: number | null, probability: number | null, chance: Chance | null, reachYear: number | null, gap: number | null, share: number | null, targetMovedOn: string | null, decidedBy: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, before: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, latest: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, fallenTo: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, outlook: { ends: Array<string>, central: Array<number>, low: Array<number> | null, high: Array<number> | null } | null }>, byTarget: Array<{ status: Status, marks: Array<Mark>, reasons: Array<Reason>, method: Method, targetN: number | null, seriesId: string | null, targetValue: number | null, due: string | null, stage: Stage, pointsUsed: number, since: string | null, required: number | null, requiredByLatest: number | null, pace: number | null, ratio: number | null, noise: number | null, phi: number | null, central: number | null, low80: number | null, high80: number | null, probability: number | null, chance: Chance | null, reachYear: number | null, gap: number | null, share: number | null, targetMovedOn: string | null, decidedBy: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, before: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, latest: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, fallenTo: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, outlook: { ends: Array<string>, central: Array<number>, low: Array<number> | null, high: Array<number> | null } | null }>, byFirstTarget: { status: Status, marks: Array<Mark>, reasons: Array<Reason>, method: Method, targetN: number | null, seriesId: string | null, targetValue: number | null, due: string | null, stage: Stage, pointsUsed: number, since: string | null, required: number | null, requiredByLatest: number | null, pace: number | null, ratio: number | null, noise: number | null, phi: number | null, central: number | null, low80: number | null, high80: number | null, probability: number | null, chance: Chance | null, reachYear: number | null, gap: number | null, share: number | null, targetMovedOn: string | null, decidedBy: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, before: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, latest: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, fallenTo: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, outlook: { ends: Array<string>, central: Array<number>, low: Array<number> | null, high: Array<number> | null } | null } | null, withoutEstimates: { status: Status, marks: Array<Mark>, reasons: Array<Reason>, method: Method, targetN: number | null, seriesId: string | null, targetValue: number | null, due: string | null, stage: Stage, pointsUsed: number, since: string | null, required: number | null, requiredByLatest: number | null, pace: number | null, ratio: number | null, noise: number | null, phi: number | null, central: number | null, low80: number | null, high80: number | null, probability: number | null, chance: Chance | null, reachYear: number | null, gap: number | null, share: number | null, targetMovedOn: string | null, decidedBy: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, before: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, latest: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, fallenTo: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, outlook: { ends: Array<string>, central: Array<number>, low: Array<number> | null, high: Array<number> | null } | null } | null, goal: { id: string, kind: GoalKind, themeId: string, titleVi: string, titleEn: string, clause: string | null, saidBy: string | null, statedOn: string, statedPrecision: DatePrecision, quoteVi: string | null, summaryVi: string, summaryEn: string, baselineValue: number | null, baselinePeriod: string | null, lifecycle: GoalLifecycle, endedOn: string | null, seriesRule: SeriesRule, relatedGoalId: string | null, relation: GoalRelation | null, proxyVi: string | null, proxyEn: string | null, noteVi: string | null, noteEn: string | null, seriesIds: Array<string>, document: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null }, indicator: { id: string, nameVi: string, nameEn: string, themeId: string, kind: IndicatorKind, direction: Direction | null, nature: Nature, decimals: number | null, min: number | null, max: number | null, frequency: Frequency, lifecycle: Lifecycle, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } }, area: { id: string, level: AreaLevel, nameVi: string, nameEn: string, validFrom: string | null, validTo: string | null }, lead: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null, supporting: Array<{ id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> }>, targets: Array<{ n: number, version: number, role: TargetRole, comparator: Comparator, value: number | null, valueHigh: number | null, about: boolean, aimDue: string | null, latestDue: string | null, duePrecision: DatePrecision | null, asStatedVi: string | null, knownOn: string | null, knownPrecision: DatePrecision | null, reasonVi: string | null, reasonEn: string | null, document: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null } | null, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } | null }>, earlierTargets: Array<{ n: number, version: number, role: TargetRole, comparator: Comparator, value: number | null, valueHigh: number | null, about: boolean, aimDue: string | null, latestDue: string | null, duePrecision: DatePrecision | null, asStatedVi: string | null, knownOn: string | null, knownPrecision: DatePrecision | null, reasonVi: string | null, reasonEn: string | null, document: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null } | null, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } | null }> }, deciding: { status: Status, marks: Array<Mark>, reasons: Array<Reason>, method: Method, targetN: number | null, seriesId: string | null, targetValue: number | null, due: string | null, stage: Stage, pointsUsed: number, since: string | null, required: number | null, requiredByLatest: number | null, pace: number | null, ratio: number | null, noise: number | null, phi: number | null, central: number | null, low80: number | null, high80: number | null, probability: number | null, chance: Chance | null, reachYear: number | null, gap: number | null, share: number | null, targetMovedOn: string | null, decidedBy: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, before: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, latest: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, fallenTo: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, outlook: { ends: Array<string>, central: Array<number>, low: Array<number> | null, high: Array<number> | null } | null } }, promises: Array<{ asOf: string, status: Status, goal: { id: string, kind: GoalKind, themeId: string, titleVi: string, titleEn: string, clause: string | null, saidBy: string | null, statedOn: string, statedPrecision: DatePrecision, quoteVi: string | null, summaryVi: string, summaryEn: string, baselineValue: number | null, baselinePeriod: string | null, lifecycle: GoalLifecycle, endedOn: string | null, seriesRule: SeriesRule, relatedGoalId: string | null, relation: GoalRelation | null, proxyVi: string | null, proxyEn: string | null, noteVi: string | null, noteEn: string | null, seriesIds: Array<string>, document: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null }, indicator: { id: string, nameVi: string, nameEn: string, themeId: string, kind: IndicatorKind, direction: Direction | null, nature: Nature, decimals: number | null, min: number | null, max: number | null, frequency: Frequency, lifecycle: Lifecycle, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } }, area: { id: string, level: AreaLevel, nameVi: string, nameEn: string, validFrom: string | null, validTo: string | null }, lead: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null, supporting: Array<{ id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> }>, targets: Array<{ n: number, version: number, role: TargetRole, comparator: Comparator, value: number | null, valueHigh: number | null, about: boolean, aimDue: string | null, latestDue: string | null, duePrecision: DatePrecision | null, asStatedVi: string | null, knownOn: string | null, knownPrecision: DatePrecision | null, reasonVi: string | null, reasonEn: string | null, document: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null } | null, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } | null }>, earlierTargets: Array<{ n: number, version: number, role: TargetRole, comparator: Comparator, value: number | null, valueHigh: number | null, about: boolean, aimDue: string | null, latestDue: string | null, duePrecision: DatePrecision | null, asStatedVi: string | null, knownOn: string | null, knownPrecision: DatePrecision | null, reasonVi: string | null, reasonEn: string | null, document: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null } | null, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } | null }> }, deciding: { status: Status, marks: Array<Mark>, reasons: Array<Reason>, method: Method, targetN: number | null, seriesId: string | null, targetValue: number | null, due: string | null, stage: Stage, pointsUsed: number, since: string | null, required: number | null, requiredByLatest: number | null, pace: number | null, ratio: number | null, noise: number | null, phi: number | null, central: number | null, low80: number | null, high80: number | null, probability: number | null, chance: Chance | null, reachYear: number | null, gap: number | null, share: number | null, targetMovedOn: string | null, decidedBy: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, before: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, latest: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, fallenTo: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, outlook: { ends: Array<string>, central: Array<number>, low: Array<number> | null, high: Array<number> | null } | null } }>, series: Array<{ id: string, breakdown: string | null, definitionVi: string, definitionEn: string, nature: Nature, frequency: Frequency, rankOf: number | null, governs: boolean, breaks: Array<{ period: string, reasonVi: string, reasonEn: string }>, indicator: { id: string, nameVi: string, nameEn: string, themeId: string, kind: IndicatorKind, direction: Direction | null, nature: Nature, decimals: number | null, min: number | null, max: number | null, frequency: Frequency, lifecycle: Lifecycle, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } }, area: { id: string, level: AreaLevel, nameVi: string, nameEn: string, validFrom: string | null, validTo: string | null }, producer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> }, current: { periods: Array<string>, ends: Array<string>, versions: Array<number>, values: Array<number | null>, lows: Array<number | null>, highs: Array<number | null>, qualifiers: Array<Qualifier | null>, statuses: Array<ValueStatus>, rankOfs: Array<number | null>, knownOns: Array<string>, knownPrecisions: Array<DatePrecision>, documentIds: Array<string | null>, sourceRefs: Array<string | null>, asPrinteds: Array<string | null>, notesVi: Array<string | null>, notesEn: Array<string | null>, recordedOns: Array<string>, versionReasons: Array<VersionReason | null>, recordedByNames: Array<string | null>, enteredByNames: Array<string | null>, approvedByNames: Array<string | null>, importedFroms: Array<string | null> }, versions: { periods: Array<string>, ends: Array<string>, versions: Array<number>, values: Array<number | null>, lows: Array<number | null>, highs: Array<number | null>, qualifiers: Array<Qualifier | null>, statuses: Array<ValueStatus>, rankOfs: Array<number | null>, knownOns: Array<string>, knownPrecisions: Array<DatePrecision>, documentIds: Array<string | null>, sourceRefs: Array<string | null>, asPrinteds: Array<string | null>, notesVi: Array<string | null>, notesEn: Array<string | null>, recordedOns: Array<string>, versionReasons: Array<VersionReason | null>, recordedByNames: Array<string | null>, enteredByNames: Array<string | null>, approvedByNames: Array<string | null>, importedFroms: Array<string | null> } }>, history: Array<{ on: string, status: Status, cause: Cause, period: string | null, seriesId: string | null, targetN: number | null, precision: DatePrecision }>, earlyWarning: { due: string, first: { on: string, precision: DatePrecision, status: Status, daysBefore: number }, offTrack: { on: string, precision: DatePrecision, status: Status, daysBefore: number } | null } | null, related: Array<{ asOf: string, status: Status, goal: { id: string, kind: GoalKind, themeId: string, titleVi: string, titleEn: string, clause: string | null, saidBy: string | null, statedOn: string, statedPrecision: DatePrecision, quoteVi: string | null, summaryVi: string, summaryEn: string, baselineValue: number | null, baselinePeriod: string | null, lifecycle: GoalLifecycle, endedOn: string | null, seriesRule: SeriesRule, relatedGoalId: string | null, relation: GoalRelation | null, proxyVi: string | null, proxyEn: string | null, noteVi: string | null, noteEn: string | null, seriesIds: Array<string>, document: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null }, indicator: { id: string, nameVi: string, nameEn: string, themeId: string, kind: IndicatorKind, direction: Direction | null, nature: Nature, decimals: number | null, min: number | null, max: number | null, frequency: Frequency, lifecycle: Lifecycle, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } }, area: { id: string, level: AreaLevel, nameVi: string, nameEn: string, validFrom: string | null, validTo: string | null }, lead: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null, supporting: Array<{ id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> }>, targets: Array<{ n: number, version: number, role: TargetRole, comparator: Comparator, value: number | null, valueHigh: number | null, about: boolean, aimDue: string | null, latestDue: string | null, duePrecision: DatePrecision | null, asStatedVi: string | null, knownOn: string | null, knownPrecision: DatePrecision | null, reasonVi: string | null, reasonEn: string | null, document: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null } | null, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } | null }>, earlierTargets: Array<{ n: number, version: number, role: TargetRole, comparator: Comparator, value: number | null, valueHigh: number | null, about: boolean, aimDue: string | null, latestDue: string | null, duePrecision: DatePrecision | null, asStatedVi: string | null, knownOn: string | null, knownPrecision: DatePrecision | null, reasonVi: string | null, reasonEn: string | null, document: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null } | null, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } | null }> }, deciding: { status: Status, marks: Array<Mark>, reasons: Array<Reason>, method: Method, targetN: number | null, seriesId: string | null, targetValue: number | null, due: string | null, stage: Stage, pointsUsed: number, since: string | null, required: number | null, requiredByLatest: number | null, pace: number | null, ratio: number | null, noise: number | null, phi: number | null, central: number | null, low80: number | null, high80: number | null, probability: number | null, chance: Chance | null, reachYear: number | null, gap: number | null, share: number | null, targetMovedOn: string | null, decidedBy: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, before: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, latest: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, fallenTo: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, outlook: { ends: Array<string>, central: Array<number>, low: Array<number> | null, high: Array<number> | null } | null } }>, otherAreas: Array<{ seriesId: string, area: { id: string, level: AreaLevel, nameVi: string, nameEn: string, validFrom: string | null, validTo: string | null }, newest: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } }>, documents: Array<{ id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null }> } | null };

export type ImportSeriesPartsFragment = { id: string, indicatorVi: string, indicatorEn: string, areaVi: string, areaEn: string, producerVi: string, producerEn: string, definitionVi: string, definitionEn: string, decimals: number | null };

export type ImportPartsFragment = { id: number, fileName: string, state: ImportState, revision: number, stagedAt: string, stagedBy: string, decidedAt: string | null, decidedBy: string | null, format: string, encoding: string | null, delimiter: string | null, layout: string | null, numbers: NumberStyle | null, title: Array<string>, header: Array<string>, sample: Array<Array<string>>, tableId: string | null, asksTable: boolean, asksMapping: boolean, mapping: unknown, mappingName: string | null, knownOn: string | null, status: ValueStatus | null, earlierId: number | null, unmatchedCount: number, tables: Array<{ id: string, name: string, header: Array<string> }>, asksNumbers: Array<{ column: number, header: string, line: number, asPrinted: string, vi: number | null, en: number | null, isMixed: boolean, seriesId: string | null, history: Array<{ period: string, value: number | null }> }>, document: { id: string, number: string | null, titleVi: string, titleEn: string } | null, counts: { series: number, observations: number, firstPeriod: string | null, lastPeriod: string | null, newRows: number, changed: number, same: number, rejected: number, blanks: number, unmatchedFigures: number } | null, unmatched: Array<{ text: string, keys: unknown, count: number, line: number, reason: string, candidates: Array<{ id: string, indicatorVi: string, indicatorEn: string, areaVi: string, areaEn: string, producerVi: string, producerEn: string, definitionVi: string, definitionEn: string, decimals: number | null }> }> };

export type ImportsQueryVariables = Exact<{
  offset: number;
  limit: number;
}>;


export type ImportsQuery = { imports: Array<{ id: number, fileName: string, state: ImportState, stagedAt: string, stagedBy: string, counts: { newRows: number, changed: number, same: number, rejected: number } | null }> };

export type ImportQueryVariables = Exact<{
  id: number;
}>;


export type ImportQuery = { import: { id: number, fileName: string, state: ImportState, revision: number, stagedAt: string, stagedBy: string, decidedAt: string | null, decidedBy: string | null, format: string, encoding: string | null, delimiter: string | null, layout: string | null, numbers: NumberStyle | null, title: Array<string>, header: Array<string>, sample: Array<Array<string>>, tableId: string | null, asksTable: boolean, asksMapping: boolean, mapping: unknown, mappingName: string | null, knownOn: string | null, status: ValueStatus | null, earlierId: number | null, unmatchedCount: number, tables: Array<{ id: string, name: string, header: Array<string> }>, asksNumbers: Array<{ column: number, header: string, line: number, asPrinted: string, vi: number | null, en: number | null, isMixed: boolean, seriesId: string | null, history: Array<{ period: string, value: number | null }> }>, document: { id: string, number: string | null, titleVi: string, titleEn: string } | null, counts: { series: number, observations: number, firstPeriod: string | null, lastPeriod: string | null, newRows: number, changed: number, same: number, rejected: number, blanks: number, unmatchedFigures: number } | null, unmatched: Array<{ text: string, keys: unknown, count: number, line: number, reason: string, candidates: Array<{ id: string, indicatorVi: string, indicatorEn: string, areaVi: string, areaEn: string, producerVi: string, producerEn: string, definitionVi: string, definitionEn: string, decimals: number | null }> }> } | null };

export type ImportRowsQueryVariables = Exact<{
  id: number;
  verdicts: Array<RowVerdict> | RowVerdict;
  offset: number;
  limit: number;
  revision: number;
}>;


export type ImportRowsQuery = { importRows: { total: number, items: Array<{ line: number, column: number, verdict: RowVerdict, period: string | null, value: number | null, low: number | null, high: number | null, status: ValueStatus | null, oldValue: number | null, oldLow: number | null, oldHigh: number | null, oldStatus: ValueStatus | null, code: string | null, printed: string | null, series: { id: string, indicatorVi: string, indicatorEn: string, areaVi: string, areaEn: string, producerVi: string, producerEn: string, definitionVi: string, definitionEn: string, decimals: number | null } | null }> } };

export type ImportSeriesQueryVariables = Exact<{
  search: string;
}>;


export type ImportSeriesQuery = { importSeries: Array<{ id: string, indicatorVi: string, indicatorEn: string, areaVi: string, areaEn: string, producerVi: string, producerEn: string, definitionVi: string, definitionEn: string, decimals: number | null }> };

export type ImportDocumentsQueryVariables = Exact<{
  search: string;
}>;


export type ImportDocumentsQuery = { documents: { items: Array<{ document: { id: string, number: string | null, titleVi: string, titleEn: string } }> } };

export type ImportMappingsQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportMappingsQuery = { importMappings: Array<{ id: number, name: string }> };

export type AnswerImportMutationVariables = Exact<{
  key: string | number;
  id: number;
  basedOn: number;
  answer: ImportAnswerInput;
}>;


export type AnswerImportMutation = { answerImport: { id: number, fileName: string, state: ImportState, revision: number, stagedAt: string, stagedBy: string, decidedAt: string | null, decidedBy: string | null, format: string, encoding: string | null, delimiter: string | null, layout: string | null, numbers: NumberStyle | null, title: Array<string>, header: Array<string>, sample: Array<Array<string>>, tableId: string | null, asksTable: boolean, asksMapping: boolean, mapping: unknown, mappingName: string | null, knownOn: string | null, status: ValueStatus | null, earlierId: number | null, unmatchedCount: number, tables: Array<{ id: string, name: string, header: Array<string> }>, asksNumbers: Array<{ column: number, header: string, line: number, asPrinted: string, vi: number | null, en: number | null, isMixed: boolean, seriesId: string | null, history: Array<{ period: string, value: number | null }> }>, document: { id: string, number: string | null, titleVi: string, titleEn: string } | null, counts: { series: number, observations: number, firstPeriod: string | null, lastPeriod: string | null, newRows: number, changed: number, same: number, rejected: number, blanks: number, unmatchedFigures: number } | null, unmatched: Array<{ text: string, keys: unknown, count: number, line: number, reason: string, candidates: Array<{ id: string, indicatorVi: string, indicatorEn: string, areaVi: string, areaEn: string, producerVi: string, producerEn: string, definitionVi: string, definitionEn: string, decimals: number | null }> }> } };

export type CommitImportMutationVariables = Exact<{
  key: string | number;
  id: number;
  basedOn: number;
}>;


export type CommitImportMutation = { commitImport: { outdated: number, import: { id: number, fileName: string, state: ImportState, revision: number, stagedAt: string, stagedBy: string, decidedAt: string | null, decidedBy: string | null, format: string, encoding: string | null, delimiter: string | null, layout: string | null, numbers: NumberStyle | null, title: Array<string>, header: Array<string>, sample: Array<Array<string>>, tableId: string | null, asksTable: boolean, asksMapping: boolean, mapping: unknown, mappingName: string | null, knownOn: string | null, status: ValueStatus | null, earlierId: number | null, unmatchedCount: number, tables: Array<{ id: string, name: string, header: Array<string> }>, asksNumbers: Array<{ column: number, header: string, line: number, asPrinted: string, vi: number | null, en: number | null, isMixed: boolean, seriesId: string | null, history: Array<{ period: string, value: number | null }> }>, document: { id: string, number: string | null, titleVi: string, titleEn: string } | null, counts: { series: number, observations: number, firstPeriod: string | null, lastPeriod: string | null, newRows: number, changed: number, same: number, rejected: number, blanks: number, unmatchedFigures: number } | null, unmatched: Array<{ text: string, keys: unknown, count: number, line: number, reason: string, candidates: Array<{ id: string, indicatorVi: string, indicatorEn: string, areaVi: string, areaEn: string, producerVi: string, producerEn: string, definitionVi: string, definitionEn: string, decimals: number | null }> }> } } };

export type DiscardImportMutationVariables = Exact<{
  key: string | number;
  id: number;
  basedOn: number;
}>;


export type DiscardImportMutation = { discardImport: { id: number, fileName: string, state: ImportState, revision: number, stagedAt: string, stagedBy: string, decidedAt: string | null, decidedBy: string | null, format: string, encoding: string | null, delimiter: string | null, layout: string | null, numbers: NumberStyle | null, title: Array<string>, header: Array<string>, sample: Array<Array<string>>, tableId: string | null, asksTable: boolean, asksMapping: boolean, mapping: unknown, mappingName: string | null, knownOn: string | null, status: ValueStatus | null, earlierId: number | null, unmatchedCount: number, tables: Array<{ id: string, name: string, header: Array<string> }>, asksNumbers: Array<{ column: number, header: string, line: number, asPrinted: string, vi: number | null, en: number | null, isMixed: boolean, seriesId: string | null, history: Array<{ period: string, value: number | null }> }>, document: { id: string, number: string | null, titleVi: string, titleEn: string } | null, counts: { series: number, observations: number, firstPeriod: string | null, lastPeriod: string | null, newRows: number, changed: number, same: number, rejected: number, blanks: number, unmatchedFigures: number } | null, unmatched: Array<{ text: string, keys: unknown, count: number, line: number, reason: string, candidates: Array<{ id: string, indicatorVi: string, indicatorEn: string, areaVi: string, areaEn: string, producerVi: string, producerEn: string, definitionVi: string, definitionEn: string, decimals: number | null }> }> } };

export type UndoImportMutationVariables = Exact<{
  key: string | number;
  id: number;
  basedOn: number;
}>;


export type UndoImportMutation = { undoImport: { id: number, fileName: string, state: ImportState, revision: number, stagedAt: string, stagedBy: string, decidedAt: string | null, decidedBy: string | null, format: string, encoding: string | null, delimiter: string | null, layout: string | null, numbers: NumberStyle | null, title: Array<string>, header: Array<string>, sample: Array<Array<string>>, tableId: string | null, asksTable: boolean, asksMapping: boolean, mapping: unknown, mappingName: string | null, knownOn: string | null, status: ValueStatus | null, earlierId: number | null, unmatchedCount: number, tables: Array<{ id: string, name: string, header: Array<string> }>, asksNumbers: Array<{ column: number, header: string, line: number, asPrinted: string, vi: number | null, en: number | null, isMixed: boolean, seriesId: string | null, history: Array<{ period: string, value: number | null }> }>, document: { id: string, number: string | null, titleVi: string, titleEn: string } | null, counts: { series: number, observations: number, firstPeriod: string | null, lastPeriod: string | null, newRows: number, changed: number, same: number, rejected: number, blanks: number, unmatchedFigures: number } | null, unmatched: Array<{ text: string, keys: unknown, count: number, line: number, reason: string, candidates: Array<{ id: string, indicatorVi: string, indicatorEn: string, areaVi: string, areaEn: string, producerVi: string, producerEn: string, definitionVi: string, definitionEn: string, decimals: number | null }> }> } };

export type SaveImportMappingMutationVariables = Exact<{
  key: string | number;
  id: number;
  name: string;
}>;


export type SaveImportMappingMutation = { saveImportMapping: number };

export type IndicatorQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type IndicatorQuery = { indicator: { asOf: string, indicator: { definitionVi: string, definitionEn: string, noteVi: string | null, noteEn: string | null, id: string, nameVi: string, nameEn: string, themeId: string, kind: IndicatorKind, direction: Direction | null, nature: Nature, decimals: number | null, min: number | null, max: number | null, frequency: Frequency, lifecycle: Lifecycle, custodian: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } }, replacedBy: { id: string, nameVi: string, nameEn: string } | null, replaces: Array<{ id: string, nameVi: string, nameEn: string }>, promises: Array<{ asOf: string, status: Status, bySeries: Array<{ status: Status, marks: Array<Mark>, reasons: Array<Reason>, method: Method, targetN: number | null, seriesId: string | null, targetValue: number | null, due: string | null, stage: Stage, pointsUsed: number, since: string | null, required: number | null, requiredByLatest: number | null, pace: number | null, ratio: number | null, noise: number | null, phi: number | null, central: number | null, low80: number | null, high80: number | null, probability: number | null, chance: Chance | null, reachYear: number | null, gap: number | null, share: number | null, targetMovedOn: string | null, decidedBy: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, before: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, latest: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, fallenTo: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, outlook: { ends: Array<string>, central: Array<number>, low: Array<number> | null, high: Array<number> | null } | null }>, goal: { id: string, kind: GoalKind, themeId: string, titleVi: string, titleEn: string, clause: string | null, saidBy: string | null, statedOn: string, statedPrecision: DatePrecision, quoteVi: string | null, summaryVi: string, summaryEn: string, baselineValue: number | null, baselinePeriod: string | null, lifecycle: GoalLifecycle, endedOn: string | null, seriesRule: SeriesRule, relatedGoalId: string | null, relation: GoalRelation | null, proxyVi: string | null, proxyEn: string | null, noteVi: string | null, noteEn: string | null, seriesIds: Array<string>, document: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null }, indicator: { id: string, nameVi: string, nameEn: string, themeId: string, kind: IndicatorKind, direction: Direction | null, nature: Nature, decimals: number | null, min: number | null, max: number | null, frequency: Frequency, lifecycle: Lifecycle, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } }, area: { id: string, level: AreaLevel, nameVi: string, nameEn: string, validFrom: string | null, validTo: string | null }, lead: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null, supporting: Array<{ id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> }>, targets: Array<{ n: number, version: number, role: TargetRole, comparator: Comparator, value: number | null, valueHigh: number | null, about: boolean, aimDue: string | null, latestDue: string | null, duePrecision: DatePrecision | null, asStatedVi: string | null, knownOn: string | null, knownPrecision: DatePrecision | null, reasonVi: string | null, reasonEn: string | null, document: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null } | null, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } | null }>, earlierTargets: Array<{ n: number, version: number, role: TargetRole, comparator: Comparator, value: number | null, valueHigh: number | null, about: boolean, aimDue: string | null, latestDue: string | null, duePrecision: DatePrecision | null, asStatedVi: string | null, knownOn: string | null, knownPrecision: DatePrecision | null, reasonVi: string | null, reasonEn: string | null, document: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null } | null, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } | null }> }, deciding: { status: Status, marks: Array<Mark>, reasons: Array<Reason>, method: Method, targetN: number | null, seriesId: string | null, targetValue: number | null, due: string | null, stage: Stage, pointsUsed: number, since: string | null, required: number | null, requiredByLatest: number | null, pace: number | null, ratio: number | null, noise: number | null, phi: number | null, central: number | null, low80: number | null, high80: number | null, probability: number | null, chance: Chance | null, reachYear: number | null, gap: number | null, share: number | null, targetMovedOn: string | null, decidedBy: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, before: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, latest: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, fallenTo: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, outlook: { ends: Array<string>, central: Array<number>, low: Array<number> | null, high: Array<number> | null } | null } }>, series: Array<{ id: string, breakdown: string | null, definitionVi: string, definitionEn: string, nature: Nature, frequency: Frequency, rankOf: number | null, governs: boolean, breaks: Array<{ period: string, reasonVi: string, reasonEn: string }>, indicator: { id: string, nameVi: string, nameEn: string, themeId: string, kind: IndicatorKind, direction: Direction | null, nature: Nature, decimals: number | null, min: number | null, max: number | null, frequency: Frequency, lifecycle: Lifecycle, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } }, area: { id: string, level: AreaLevel, nameVi: string, nameEn: string, validFrom: string | null, validTo: string | null }, producer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> }, current: { periods: Array<string>, ends: Array<string>, versions: Array<number>, values: Array<number | null>, lows: Array<number | null>, highs: Array<number | null>, qualifiers: Array<Qualifier | null>, statuses: Array<ValueStatus>, rankOfs: Array<number | null>, knownOns: Array<string>, knownPrecisions: Array<DatePrecision>, documentIds: Array<string | null>, sourceRefs: Array<string | null>, asPrinteds: Array<string | null>, notesVi: Array<string | null>, notesEn: Array<string | null>, recordedOns: Array<string>, versionReasons: Array<VersionReason | null>, recordedByNames: Array<string | null>, enteredByNames: Array<string | null>, approvedByNames: Array<string | null>, importedFroms: Array<string | null> }, versions: { periods: Array<string>, ends: Array<string>, versions: Array<number>, values: Array<number | null>, lows: Array<number | null>, highs: Array<number | null>, qualifiers: Array<Qualifier | null>, statuses: Array<ValueStatus>, rankOfs: Array<number | null>, knownOns: Array<string>, knownPrecisions: Array<DatePrecision>, documentIds: Array<string | null>, sourceRefs: Array<string | null>, asPrinteds: Array<string | null>, notesVi: Array<string | null>, notesEn: Array<string | null>, recordedOns: Array<string>, versionReasons: Array<VersionReason | null>, recordedByNames: Array<string | null>, enteredByNames: Array<string | null>, approvedByNames: Array<string | null>, importedFroms: Array<string | null> } }>, documents: Array<{ id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null }> } | null };

export type PromisersQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type PromisersQuery = { documents: { items: Array<{ goals: number, document: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null } }> } };

export type MethodChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type MethodChoicesQuery = { methodChoices: Array<{ method: Method, since: string, reason: string, by: string, chosenAt: string }> };

export type MethodEffectQueryVariables = Exact<{
  method: Method;
}>;


export type MethodEffectQuery = { methodEffect: { goals: number, turns: Array<{ before: Status, after: Status, goals: number }> } };

export type ChooseMethodMutationVariables = Exact<{
  key: string | number;
  input: MethodChoiceInput;
}>;


export type ChooseMethodMutation = { chooseMethod: string };

export type MethodInForceQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type MethodInForceQuery = { method: { method: Method, since: string | null, reason: string | null } };

export type OwnAssessmentsQueryVariables = Exact<{
  goalId: string | number;
  asOf?: string | null | undefined;
}>;


export type OwnAssessmentsQuery = { ownAssessments: Array<{ id: number, status: Status | null, ownWords: string | null, reason: string, statedOn: string, by: string, recordedAt: string, agency: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null }> };

export type OwnDifferencesQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type OwnDifferencesQuery = { ownAssessmentDifferences: Array<{ gap: number | null, own: { id: number, status: Status | null, ownWords: string | null, reason: string, statedOn: string, by: string, recordedAt: string, agency: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null }, goal: { status: Status, deciding: { marks: Array<Mark> }, goal: { id: string, titleVi: string, titleEn: string, area: { id: string, level: AreaLevel, nameVi: string, nameEn: string, validFrom: string | null, validTo: string | null }, document: { number: string | null, titleVi: string, titleEn: string } } } }> };

export type SayOwnAssessmentMutationVariables = Exact<{
  key: string | number;
  input: OwnAssessmentInput;
}>;


export type SayOwnAssessmentMutation = { sayOwnAssessment: number };

export type CommentsQueryVariables = Exact<{
  subject: CommentSubjectInput;
}>;


export type CommentsQuery = { comments: Array<{ id: number, body: string | null, by: string, at: string, isOwn: boolean }> };

export type AddCommentMutationVariables = Exact<{
  key: string | number;
  subject: CommentSubjectInput;
  body: string;
}>;


export type AddCommentMutation = { addComment: number };

export type WithdrawCommentMutationVariables = Exact<{
  key: string | number;
  id: number;
}>;


export type WithdrawCommentMutation = { withdrawComment: number };

export type ReconciliationQueryVariables = Exact<{
  filter?: ReconcileFilter | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ReconciliationQuery = { themes: Array<{ id: string, order: number, nameVi: string, nameEn: string }>, reconciliation: { asOf: string, total: number, themes: Array<string>, promises: Array<{ id: string, kind: PromiseDifferenceKind, due: string | null, size: number | null, share: number | null, indicator: { id: string, nameVi: string, nameEn: string, themeId: string, kind: IndicatorKind, direction: Direction | null, nature: Nature, decimals: number | null, min: number | null, max: number | null, frequency: Frequency, lifecycle: Lifecycle, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } }, area: { id: string, level: AreaLevel, nameVi: string, nameEn: string, validFrom: string | null, validTo: string | null }, stated: Array<{ promise: { asOf: string, status: Status, goal: { id: string, kind: GoalKind, themeId: string, titleVi: string, titleEn: string, clause: string | null, saidBy: string | null, statedOn: string, statedPrecision: DatePrecision, quoteVi: string | null, summaryVi: string, summaryEn: string, baselineValue: number | null, baselinePeriod: string | null, lifecycle: GoalLifecycle, endedOn: string | null, seriesRule: SeriesRule, relatedGoalId: string | null, relation: GoalRelation | null, proxyVi: string | null, proxyEn: string | null, noteVi: string | null, noteEn: string | null, seriesIds: Array<string>, document: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null }, indicator: { id: string, nameVi: string, nameEn: string, themeId: string, kind: IndicatorKind, direction: Direction | null, nature: Nature, decimals: number | null, min: number | null, max: number | null, frequency: Frequency, lifecycle: Lifecycle, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } }, area: { id: string, level: AreaLevel, nameVi: string, nameEn: string, validFrom: string | null, validTo: string | null }, lead: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null, supporting: Array<{ id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> }>, targets: Array<{ n: number, version: number, role: TargetRole, comparator: Comparator, value: number | null, valueHigh: number | null, about: boolean, aimDue: string | null, latestDue: string | null, duePrecision: DatePrecision | null, asStatedVi: string | null, knownOn: string | null, knownPrecision: DatePrecision | null, reasonVi: string | null, reasonEn: string | null, document: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null } | null, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } | null }>, earlierTargets: Array<{ n: number, version: number, role: TargetRole, comparator: Comparator, value: number | null, valueHigh: number | null, about: boolean, aimDue: string | null, latestDue: string | null, duePrecision: DatePrecision | null, asStatedVi: string | null, knownOn: string | null, knownPrecision: DatePrecision | null, reasonVi: string | null, reasonEn: string | null, document: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null } | null, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } | null }> }, deciding: { status: Status, marks: Array<Mark>, reasons: Array<Reason>, method: Method, targetN: number | null, seriesId: string | null, targetValue: number | null, due: string | null, stage: Stage, pointsUsed: number, since: string | null, required: number | null, requiredByLatest: number | null, pace: number | null, ratio: number | null, noise: number | null, phi: number | null, central: number | null, low80: number | null, high80: number | null, probability: number | null, chance: Chance | null, reachYear: number | null, gap: number | null, share: number | null, targetMovedOn: string | null, decidedBy: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, before: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, latest: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, fallenTo: { period: string, end: string, value: number, status: ValueStatus, qualifier: Qualifier | null, rankOf: number | null, knownOn: string } | null, outlook: { ends: Array<string>, central: Array<number>, low: Array<number> | null, high: Array<number> | null } | null } }, target: { n: number, role: TargetRole, comparator: Comparator, value: number | null, valueHigh: number | null, about: boolean, aimDue: string | null, latestDue: string | null, duePrecision: DatePrecision | null, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } | null } | null, assessment: { status: Status, marks: Array<Mark> } }> }>, values: Array<{ id: string, indicator: { id: string, nameVi: string, nameEn: string, themeId: string, kind: IndicatorKind, direction: Direction | null, nature: Nature, decimals: number | null, min: number | null, max: number | null, frequency: Frequency, lifecycle: Lifecycle, unit: { code: string, kind: UnitKind, scale: number, symbolVi: string, symbolEn: string, nameVi: string, nameEn: string } }, area: { id: string, level: AreaLevel, nameVi: string, nameEn: string, validFrom: string | null, validTo: string | null }, series: Array<{ id: string, definitionVi: string, definitionEn: string, producer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } }>, periods: Array<{ end: string, size: number, share: number | null, values: Array<{ seriesId: string, figure: { period: string, version: number, value: number | null, low: number | null, high: number | null, qualifier: Qualifier | null, status: ValueStatus, rankOf: number | null, knownOn: string, knownPrecision: DatePrecision, document: { id: string, kind: DocumentKind, number: string | null, titleVi: string, titleEn: string, signer: string | null, dated: string | null, datedPrecision: DatePrecision, lifecycle: DocumentLifecycle, replacedById: string | null, reference: string | null, issuer: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> } | null } | null } }> }>, goals: Array<{ goal: { id: string, titleVi: string, titleEn: string, document: { number: string | null, titleVi: string, titleEn: string } }, bySeries: Array<{ seriesId: string | null, status: Status }> }> }> } };

export type RecordFormQueryVariables = Exact<{
  noun: RecordNoun;
}>;


export type RecordFormQuery = { recordForm: Array<{ name: string, kind: RecordFieldKind, required: boolean, isKey: boolean, choices: Array<string>, refersTo: RecordNoun | null }> };

export type RecordQueryVariables = Exact<{
  noun: RecordNoun;
  id: string | number;
}>;


export type RecordQuery = { record: { noun: RecordNoun, id: string, titleVi: string, titleEn: string, revision: number, gaps: Array<RecordGap>, targets: number, fields: Array<{ name: string, values: Array<string> }> } | null };

export type RecordListQueryVariables = Exact<{
  noun: RecordNoun;
  search?: string | null | undefined;
  gap?: RecordGap | null | undefined;
}>;


export type RecordListQuery = { recordList: { noun: RecordNoun, total: number, gaps: Array<{ gap: RecordGap, count: number }>, items: Array<{ id: string, titleVi: string, titleEn: string, gaps: Array<RecordGap> }> } };

export type RecordHistoryQueryVariables = Exact<{
  noun: RecordNoun;
  id: string | number;
}>;


export type RecordHistoryQuery = { recordHistory: Array<{ id: string, at: string, by: string, behalfOf: string | null, reason: string | null, isFirst: boolean, noun: RecordNoun, changes: Array<{ name: string, old: Array<string>, new: Array<string> }> }> };

export type SaveRecordMutationVariables = Exact<{
  key: string | number;
  input: SaveRecordInput;
}>;


export type SaveRecordMutation = { saveRecord: { noun: RecordNoun, id: string } };

export type AmendTargetMutationVariables = Exact<{
  key: string | number;
  input: AmendTargetInput;
}>;


export type AmendTargetMutation = { amendTarget: { noun: RecordNoun, id: string } };

export type GoverningQueryVariables = Exact<{
  indicatorId: string | number;
}>;


export type GoverningQuery = { governingReasons: Array<{ seriesId: string, governs: boolean, at: string, by: string, reason: string | null }> };

export type RoundSheetsQueryVariables = Exact<{
  roundId?: string | number | null | undefined;
}>;


export type RoundSheetsQuery = { sheets: Array<{ remindedAt: string | null, revision: number, state: SubmissionState, isBegun: boolean, version: number, owed: OwedState, owedOn: string, days: number, promisedOn: string | null, rows: number, filled: number, missing: number, returned: number, returnReason: string | null, mayEnter: boolean, isRemindedToday: boolean, signed: { number: string | null, signedOn: string | null, signer: string | null, file: { name: string, size: number, addedAt: string, addedByName: string } | null } | null, round: { revision: number, id: string, formId: string, period: string, cutOffOn: string, dueOn: string, state: RoundState, reason: string | null, form: { id: string, code: string, titleVi: string, titleEn: string, frequency: FormFrequency, twoSteps: boolean, needsSource: boolean } }, agency: { id: string, nameVi: string, nameEn: string, shortVi: string, shortEn: string, validTo: string | null, successorIds: Array<string> }, finalising: Array<{ next: ValueStatus, owed: OwedState, owedOn: string, days: number, series: { id: string, indicator: { id: string, nameVi: string, nameEn: string }, area: { id: string, level: AreaLevel, nameVi: string, nameEn: string, validFrom: string | null, validTo: string | null } } }> }> };

export type RemindUnitsMutationVariables = Exact<{
  key: string | number;
  sheets: Array<RemindedSheet> | RemindedSheet;
  again?: boolean | null | undefined;
}>;


export type RemindUnitsMutation = { remindUnits: { sheets: number, before: number, notOwed: number, nobody: number, mailed: number, mailedBefore: number, hasMail: boolean } };

export type LockRoundMutationVariables = Exact<{
  key: string | number;
  roundId: string | number;
  basedOn: number;
  reason?: string | null | undefined;
}>;


export type LockRoundMutation = { lockRound: { id: string, state: RoundState, reason: string | null, revision: number } };

export type ReopenRoundMutationVariables = Exact<{
  key: string | number;
  roundId: string | number;
  basedOn: number;
  reason: string;
}>;


export type ReopenRoundMutation = { reopenRound: { id: string, state: RoundState, reason: string | null, revision: number } };

export type ReceiveSheetMutationVariables = Exact<{
  key: string | number;
  roundId: string | number;
  agencyId: string | number;
  basedOn: number;
}>;


export type ReceiveSheetMutation = { receiveSheet: { submission: { state: SubmissionState, revision: number } } };

export type EarlierRoundsQueryVariables = Exact<{ [key: string]: never; }>;


export type EarlierRoundsQuery = { earlierRounds: Array<{ periods: Array<string>, form: { id: string, code: string, titleVi: string, titleEn: string } }> };

export type OpenEarlierRoundMutationVariables = Exact<{
  key: string | number;
  formId: string | number;
  period: string;
  dueOn: string;
}>;


export type OpenEarlierRoundMutation = { openEarlierRound: { id: string, period: string, dueOn: string } };

export type AboutQueryVariables = Exact<{ [key: string]: never; }>;


export type AboutQuery = { about: { today: string, version: string, goals: number, documents: number, observations: number, firstDate: string, lastKnownOn: string } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const DangerCallPartsFragmentDoc = new TypedDocumentString(`
    fragment DangerCallParts on DangerCall {
  on
  precision
  status
  daysBefore
}
    `, {"fragmentName":"DangerCallParts"}) as unknown as TypedDocumentString<DangerCallPartsFragment, unknown>;
export const AgencyPartsFragmentDoc = new TypedDocumentString(`
    fragment AgencyParts on Agency {
  id
  nameVi
  nameEn
  shortVi
  shortEn
  validTo
  successorIds
}
    `, {"fragmentName":"AgencyParts"}) as unknown as TypedDocumentString<AgencyPartsFragment, unknown>;
export const DocumentPartsFragmentDoc = new TypedDocumentString(`
    fragment DocumentParts on Document {
  id
  kind
  number
  titleVi
  titleEn
  signer
  dated
  datedPrecision
  lifecycle
  replacedById
  reference
  issuer {
    ...AgencyParts
  }
}
    fragment AgencyParts on Agency {
  id
  nameVi
  nameEn
  shortVi
  shortEn
  validTo
  successorIds
}`, {"fragmentName":"DocumentParts"}) as unknown as TypedDocumentString<DocumentPartsFragment, unknown>;
export const UnitPartsFragmentDoc = new TypedDocumentString(`
    fragment UnitParts on Unit {
  code
  kind
  scale
  symbolVi
  symbolEn
  nameVi
  nameEn
}
    `, {"fragmentName":"UnitParts"}) as unknown as TypedDocumentString<UnitPartsFragment, unknown>;
export const IndicatorPartsFragmentDoc = new TypedDocumentString(`
    fragment IndicatorParts on Indicator {
  id
  nameVi
  nameEn
  themeId
  kind
  direction
  nature
  decimals
  min
  max
  frequency
  lifecycle
  unit {
    ...UnitParts
  }
}
    fragment UnitParts on Unit {
  code
  kind
  scale
  symbolVi
  symbolEn
  nameVi
  nameEn
}`, {"fragmentName":"IndicatorParts"}) as unknown as TypedDocumentString<IndicatorPartsFragment, unknown>;
export const AreaPartsFragmentDoc = new TypedDocumentString(`
    fragment AreaParts on Area {
  id
  level
  nameVi
  nameEn
  validFrom
  validTo
}
    `, {"fragmentName":"AreaParts"}) as unknown as TypedDocumentString<AreaPartsFragment, unknown>;
export const TargetPartsFragmentDoc = new TypedDocumentString(`
    fragment TargetParts on Target {
  n
  version
  role
  comparator
  value
  valueHigh
  about
  aimDue
  latestDue
  duePrecision
  asStatedVi
  knownOn
  knownPrecision
  reasonVi
  reasonEn
  document {
    ...DocumentParts
  }
  unit {
    ...UnitParts
  }
}
    fragment UnitParts on Unit {
  code
  kind
  scale
  symbolVi
  symbolEn
  nameVi
  nameEn
}
fragment AgencyParts on Agency {
  id
  nameVi
  nameEn
  shortVi
  shortEn
  validTo
  successorIds
}
fragment DocumentParts on Document {
  id
  kind
  number
  titleVi
  titleEn
  signer
  dated
  datedPrecision
  lifecycle
  replacedById
  reference
  issuer {
    ...AgencyParts
  }
}`, {"fragmentName":"TargetParts"}) as unknown as TypedDocumentString<TargetPartsFragment, unknown>;
export const GoalPartsFragmentDoc = new TypedDocumentString(`
    fragment GoalParts on Goal {
  id
  kind
  themeId
  titleVi
  titleEn
  clause
  saidBy
  statedOn
  statedPrecision
  quoteVi
  summaryVi
  summaryEn
  baselineValue
  baselinePeriod
  lifecycle
  endedOn
  seriesRule
  relatedGoalId
  relation
  proxyVi
  proxyEn
  noteVi
  noteEn
  document {
    ...DocumentParts
  }
  indicator {
    ...IndicatorParts
  }
  area {
    ...AreaParts
  }
  lead {
    ...AgencyParts
  }
  supporting {
    ...AgencyParts
  }
  targets {
    ...TargetParts
  }
  earlierTargets {
    ...TargetParts
  }
  seriesIds
}
    fragment UnitParts on Unit {
  code
  kind
  scale
  symbolVi
  symbolEn
  nameVi
  nameEn
}
fragment IndicatorParts on Indicator {
  id
  nameVi
  nameEn
  themeId
  kind
  direction
  nature
  decimals
  min
  max
  frequency
  lifecycle
  unit {
    ...UnitParts
  }
}
fragment AreaParts on Area {
  id
  level
  nameVi
  nameEn
  validFrom
  validTo
}
fragment AgencyParts on Agency {
  id
  nameVi
  nameEn
  shortVi
  shortEn
  validTo
  successorIds
}
fragment DocumentParts on Document {
  id
  kind
  number
  titleVi
  titleEn
  signer
  dated
  datedPrecision
  lifecycle
  replacedById
  reference
  issuer {
    ...AgencyParts
  }
}
fragment TargetParts on Target {
  n
  version
  role
  comparator
  value
  valueHigh
  about
  aimDue
  latestDue
  duePrecision
  asStatedVi
  knownOn
  knownPrecision
  reasonVi
  reasonEn
  document {
    ...DocumentParts
  }
  unit {
    ...UnitParts
  }
}`, {"fragmentName":"GoalParts"}) as unknown as TypedDocumentString<GoalPartsFragment, unknown>;
export const PointPartsFragmentDoc = new TypedDocumentString(`
    fragment PointParts on Point {
  period
  end
  value
  status
  qualifier
  rankOf
  knownOn
}
    `, {"fragmentName":"PointParts"}) as unknown as TypedDocumentString<PointPartsFragment, unknown>;
export const AssessmentPartsFragmentDoc = new TypedDocumentString(`
    fragment AssessmentParts on Assessment {
  status
  marks
  reasons
  method
  targetN
  seriesId
  targetValue
  due
  stage
  decidedBy {
    ...PointParts
  }
  before {
    ...PointParts
  }
  latest {
    ...PointParts
  }
  fallenTo {
    ...PointParts
  }
  pointsUsed
  since
  required
  requiredByLatest
  pace
  ratio
  noise
  phi
  central
  low80
  high80
  probability
  chance
  reachYear
  gap
  share
  outlook {
    ends
    central
    low
    high
  }
  targetMovedOn
}
    fragment PointParts on Point {
  period
  end
  value
  status
  qualifier
  rankOf
  knownOn
}`, {"fragmentName":"AssessmentParts"}) as unknown as TypedDocumentString<AssessmentPartsFragment, unknown>;
export const AssessedGoalPartsFragmentDoc = new TypedDocumentString(`
    fragment AssessedGoalParts on AssessedGoal {
  goal {
    ...GoalParts
  }
  asOf
  status
  deciding {
    ...AssessmentParts
  }
}
    fragment UnitParts on Unit {
  code
  kind
  scale
  symbolVi
  symbolEn
  nameVi
  nameEn
}
fragment IndicatorParts on Indicator {
  id
  nameVi
  nameEn
  themeId
  kind
  direction
  nature
  decimals
  min
  max
  frequency
  lifecycle
  unit {
    ...UnitParts
  }
}
fragment AreaParts on Area {
  id
  level
  nameVi
  nameEn
  validFrom
  validTo
}
fragment AgencyParts on Agency {
  id
  nameVi
  nameEn
  shortVi
  shortEn
  validTo
  successorIds
}
fragment DocumentParts on Document {
  id
  kind
  number
  titleVi
  titleEn
  signer
  dated
  datedPrecision
  lifecycle
  replacedById
  reference
  issuer {
    ...AgencyParts
  }
}
fragment TargetParts on Target {
  n
  version
  role
  comparator
  value
  valueHigh
  about
  aimDue
  latestDue
  duePrecision
  asStatedVi
  knownOn
  knownPrecision
  reasonVi
  reasonEn
  document {
    ...DocumentParts
  }
  unit {
    ...UnitParts
  }
}
fragment GoalParts on Goal {
  id
  kind
  themeId
  titleVi
  titleEn
  clause
  saidBy
  statedOn
  statedPrecision
  quoteVi
  summaryVi
  summaryEn
  baselineValue
  baselinePeriod
  lifecycle
  endedOn
  seriesRule
  relatedGoalId
  relation
  proxyVi
  proxyEn
  noteVi
  noteEn
  document {
    ...DocumentParts
  }
  indicator {
    ...IndicatorParts
  }
  area {
    ...AreaParts
  }
  lead {
    ...AgencyParts
  }
  supporting {
    ...AgencyParts
  }
  targets {
    ...TargetParts
  }
  earlierTargets {
    ...TargetParts
  }
  seriesIds
}
fragment PointParts on Point {
  period
  end
  value
  status
  qualifier
  rankOf
  knownOn
}
fragment AssessmentParts on Assessment {
  status
  marks
  reasons
  method
  targetN
  seriesId
  targetValue
  due
  stage
  decidedBy {
    ...PointParts
  }
  before {
    ...PointParts
  }
  latest {
    ...PointParts
  }
  fallenTo {
    ...PointParts
  }
  pointsUsed
  since
  required
  requiredByLatest
  pace
  ratio
  noise
  phi
  central
  low80
  high80
  probability
  chance
  reachYear
  gap
  share
  outlook {
    ends
    central
    low
    high
  }
  targetMovedOn
}`, {"fragmentName":"AssessedGoalParts"}) as unknown as TypedDocumentString<AssessedGoalPartsFragment, unknown>;
export const FigurePartsFragmentDoc = new TypedDocumentString(`
    fragment FigureParts on Figure {
  period
  version
  value
  low
  high
  qualifier
  status
  rankOf
  knownOn
  knownPrecision
  document {
    ...DocumentParts
  }
}
    fragment AgencyParts on Agency {
  id
  nameVi
  nameEn
  shortVi
  shortEn
  validTo
  successorIds
}
fragment DocumentParts on Document {
  id
  kind
  number
  titleVi
  titleEn
  signer
  dated
  datedPrecision
  lifecycle
  replacedById
  reference
  issuer {
    ...AgencyParts
  }
}`, {"fragmentName":"FigureParts"}) as unknown as TypedDocumentString<FigurePartsFragment, unknown>;
export const ObservationsPartsFragmentDoc = new TypedDocumentString(`
    fragment ObservationsParts on Observations {
  periods
  ends
  versions
  values
  lows
  highs
  qualifiers
  statuses
  rankOfs
  knownOns
  knownPrecisions
  documentIds
  sourceRefs
  asPrinteds
  notesVi
  notesEn
  recordedOns
  versionReasons
  recordedByNames
  enteredByNames
  approvedByNames
  importedFroms
}
    `, {"fragmentName":"ObservationsParts"}) as unknown as TypedDocumentString<ObservationsPartsFragment, unknown>;
export const SeriesPartsFragmentDoc = new TypedDocumentString(`
    fragment SeriesParts on Series {
  id
  breakdown
  definitionVi
  definitionEn
  nature
  frequency
  rankOf
  governs
  breaks {
    period
    reasonVi
    reasonEn
  }
  indicator {
    ...IndicatorParts
  }
  area {
    ...AreaParts
  }
  producer {
    ...AgencyParts
  }
  current {
    ...ObservationsParts
  }
  versions {
    ...ObservationsParts
  }
}
    fragment UnitParts on Unit {
  code
  kind
  scale
  symbolVi
  symbolEn
  nameVi
  nameEn
}
fragment IndicatorParts on Indicator {
  id
  nameVi
  nameEn
  themeId
  kind
  direction
  nature
  decimals
  min
  max
  frequency
  lifecycle
  unit {
    ...UnitParts
  }
}
fragment AreaParts on Area {
  id
  level
  nameVi
  nameEn
  validFrom
  validTo
}
fragment AgencyParts on Agency {
  id
  nameVi
  nameEn
  shortVi
  shortEn
  validTo
  successorIds
}
fragment ObservationsParts on Observations {
  periods
  ends
  versions
  values
  lows
  highs
  qualifiers
  statuses
  rankOfs
  knownOns
  knownPrecisions
  documentIds
  sourceRefs
  asPrinteds
  notesVi
  notesEn
  recordedOns
  versionReasons
  recordedByNames
  enteredByNames
  approvedByNames
  importedFroms
}`, {"fragmentName":"SeriesParts"}) as unknown as TypedDocumentString<SeriesPartsFragment, unknown>;
export const OwnAssessmentPartsFragmentDoc = new TypedDocumentString(`
    fragment OwnAssessmentParts on OwnAssessment {
  id
  status
  ownWords
  reason
  statedOn
  by
  recordedAt
  agency {
    ...AgencyParts
  }
}
    fragment AgencyParts on Agency {
  id
  nameVi
  nameEn
  shortVi
  shortEn
  validTo
  successorIds
}`, {"fragmentName":"OwnAssessmentParts"}) as unknown as TypedDocumentString<OwnAssessmentPartsFragment, unknown>;
export const DelegationPartsFragmentDoc = new TypedDocumentString(`
    fragment DelegationParts on Delegation {
  id
  fromPersonId
  fromPersonName
  toPersonId
  toPersonName
  role
  agencyId
  areaId
  indicatorId
  validFrom
  validTo
  reason
  revision
}
    `, {"fragmentName":"DelegationParts"}) as unknown as TypedDocumentString<DelegationPartsFragment, unknown>;
export const AccountPartsFragmentDoc = new TypedDocumentString(`
    fragment AccountParts on PersonAccount {
  person {
    id
    name
    email
    agencyId
    language
    disabledOn
    revision
  }
  grants {
    id
    role
    agencyId
    areaId
    indicatorId
    validFrom
    validTo
    revision
  }
  delegations {
    ...DelegationParts
  }
  keys {
    id
    name
    personId
    role
    agencyId
    areaId
    indicatorId
    createdOn
    expiresOn
    revokedOn
    lastUsedOn
    revision
  }
  hasPassword
  twoFactor
  signedInOn
}
    fragment DelegationParts on Delegation {
  id
  fromPersonId
  fromPersonName
  toPersonId
  toPersonName
  role
  agencyId
  areaId
  indicatorId
  validFrom
  validTo
  reason
  revision
}`, {"fragmentName":"AccountParts"}) as unknown as TypedDocumentString<AccountPartsFragment, unknown>;
export const RoundPartsFragmentDoc = new TypedDocumentString(`
    fragment RoundParts on Round {
  id
  formId
  period
  cutOffOn
  dueOn
  state
  reason
  form {
    id
    code
    titleVi
    titleEn
    frequency
    twoSteps
    needsSource
  }
}
    `, {"fragmentName":"RoundParts"}) as unknown as TypedDocumentString<RoundPartsFragment, unknown>;
export const SignedPartsFragmentDoc = new TypedDocumentString(`
    fragment SignedParts on SignedDocument {
  number
  signedOn
  signer
  file {
    name
    size
    addedAt
    addedByName
  }
}
    `, {"fragmentName":"SignedParts"}) as unknown as TypedDocumentString<SignedPartsFragment, unknown>;
export const PendingFigurePartsFragmentDoc = new TypedDocumentString(`
    fragment PendingFigureParts on Figure {
  period
  value
  low
  high
  qualifier
  status
  rankOf
}
    `, {"fragmentName":"PendingFigureParts"}) as unknown as TypedDocumentString<PendingFigurePartsFragment, unknown>;
export const PendingPartsFragmentDoc = new TypedDocumentString(`
    fragment PendingParts on PendingEntry {
  entry {
    id
    roundId
    agencyId
    seriesId
    value
    low
    high
    qualifier
    rankOf
    asTyped
    missingReason
    expectedOn
    explanation
    note
    versionReason
    enteredByName
    enteredAt
    revision
  }
  round {
    ...RoundParts
  }
  agency {
    ...AgencyParts
  }
  series {
    id
    nature
    rankOf
    indicator {
      ...IndicatorParts
    }
    area {
      ...AreaParts
    }
    breaks {
      period
    }
    current {
      periods
      values
      lows
      highs
      statuses
    }
  }
  status
  document {
    ...DocumentParts
  }
  sourceRef
  signed {
    ...SignedParts
  }
  current {
    ...PendingFigureParts
  }
  previous {
    ...PendingFigureParts
  }
  effects {
    goal {
      id
      titleVi
      titleEn
    }
    before
    after
  }
  refusal
}
    fragment UnitParts on Unit {
  code
  kind
  scale
  symbolVi
  symbolEn
  nameVi
  nameEn
}
fragment IndicatorParts on Indicator {
  id
  nameVi
  nameEn
  themeId
  kind
  direction
  nature
  decimals
  min
  max
  frequency
  lifecycle
  unit {
    ...UnitParts
  }
}
fragment AreaParts on Area {
  id
  level
  nameVi
  nameEn
  validFrom
  validTo
}
fragment AgencyParts on Agency {
  id
  nameVi
  nameEn
  shortVi
  shortEn
  validTo
  successorIds
}
fragment DocumentParts on Document {
  id
  kind
  number
  titleVi
  titleEn
  signer
  dated
  datedPrecision
  lifecycle
  replacedById
  reference
  issuer {
    ...AgencyParts
  }
}
fragment SignedParts on SignedDocument {
  number
  signedOn
  signer
  file {
    name
    size
    addedAt
    addedByName
  }
}
fragment PendingFigureParts on Figure {
  period
  value
  low
  high
  qualifier
  status
  rankOf
}
fragment RoundParts on Round {
  id
  formId
  period
  cutOffOn
  dueOn
  state
  reason
  form {
    id
    code
    titleVi
    titleEn
    frequency
    twoSteps
    needsSource
  }
}`, {"fragmentName":"PendingParts"}) as unknown as TypedDocumentString<PendingPartsFragment, unknown>;
export const DecisionPartsFragmentDoc = new TypedDocumentString(`
    fragment DecisionParts on Decisions {
  done {
    id
    state
    revision
  }
  stale {
    id
    revision
    enteredByName
  }
  refused {
    seriesId
    reason
  }
}
    `, {"fragmentName":"DecisionParts"}) as unknown as TypedDocumentString<DecisionPartsFragment, unknown>;
export const SheetSummaryPartsFragmentDoc = new TypedDocumentString(`
    fragment SheetSummaryParts on SheetSummary {
  round {
    ...RoundParts
  }
  agency {
    ...AgencyParts
  }
  state
  isBegun
  version
  owed
  owedOn
  days
  promisedOn
  remindedAt
  rows
  filled
  missing
  returned
  returnReason
  mayEnter
  isRemindedToday
  finalising {
    series {
      id
      indicator {
        id
        nameVi
        nameEn
      }
      area {
        ...AreaParts
      }
    }
    next
    owed
    owedOn
    days
  }
}
    fragment AreaParts on Area {
  id
  level
  nameVi
  nameEn
  validFrom
  validTo
}
fragment AgencyParts on Agency {
  id
  nameVi
  nameEn
  shortVi
  shortEn
  validTo
  successorIds
}
fragment RoundParts on Round {
  id
  formId
  period
  cutOffOn
  dueOn
  state
  reason
  form {
    id
    code
    titleVi
    titleEn
    frequency
    twoSteps
    needsSource
  }
}`, {"fragmentName":"SheetSummaryParts"}) as unknown as TypedDocumentString<SheetSummaryPartsFragment, unknown>;
export const EntryPartsFragmentDoc = new TypedDocumentString(`
    fragment EntryParts on Entry {
  seriesId
  state
  value
  low
  high
  qualifier
  status
  rankOf
  asTyped
  missingReason
  expectedOn
  explanation
  documentId
  sourceRef
  note
  versionReason
  returnReason
  enteredAt
  enteredByName
  revision
}
    `, {"fragmentName":"EntryParts"}) as unknown as TypedDocumentString<EntryPartsFragment, unknown>;
export const RoundRowPartsFragmentDoc = new TypedDocumentString(`
    fragment RoundRowParts on SheetRow {
  mayEnter
  plan {
    value
    period
  }
  current {
    value
    low
    high
    qualifier
    status
  }
  entry {
    ...EntryParts
  }
}
    fragment EntryParts on Entry {
  seriesId
  state
  value
  low
  high
  qualifier
  status
  rankOf
  asTyped
  missingReason
  expectedOn
  explanation
  documentId
  sourceRef
  note
  versionReason
  returnReason
  enteredAt
  enteredByName
  revision
}`, {"fragmentName":"RoundRowParts"}) as unknown as TypedDocumentString<RoundRowPartsFragment, unknown>;
export const SheetRowPartsFragmentDoc = new TypedDocumentString(`
    fragment SheetRowParts on SheetRow {
  n
  parentN
  series {
    id
    nature
    rankOf
    indicator {
      ...IndicatorParts
    }
    area {
      ...AreaParts
    }
  }
  history {
    periods
    values
    lows
    highs
    statuses
  }
  ...RoundRowParts
}
    fragment UnitParts on Unit {
  code
  kind
  scale
  symbolVi
  symbolEn
  nameVi
  nameEn
}
fragment IndicatorParts on Indicator {
  id
  nameVi
  nameEn
  themeId
  kind
  direction
  nature
  decimals
  min
  max
  frequency
  lifecycle
  unit {
    ...UnitParts
  }
}
fragment AreaParts on Area {
  id
  level
  nameVi
  nameEn
  validFrom
  validTo
}
fragment RoundRowParts on SheetRow {
  mayEnter
  plan {
    value
    period
  }
  current {
    value
    low
    high
    qualifier
    status
  }
  entry {
    ...EntryParts
  }
}
fragment EntryParts on Entry {
  seriesId
  state
  value
  low
  high
  qualifier
  status
  rankOf
  asTyped
  missingReason
  expectedOn
  explanation
  documentId
  sourceRef
  note
  versionReason
  returnReason
  enteredAt
  enteredByName
  revision
}`, {"fragmentName":"SheetRowParts"}) as unknown as TypedDocumentString<SheetRowPartsFragment, unknown>;
export const SheetPartsFragmentDoc = new TypedDocumentString(`
    fragment SheetParts on Sheet {
  round {
    ...RoundParts
  }
  agency {
    ...AgencyParts
  }
  submission {
    state
    version
    status
    documentId
    sourceRef
    signedNumber
    signedOn
    signer
    submittedAt
    revision
  }
  people {
    submittedBy
  }
  summary {
    signed {
      ...SignedParts
    }
  }
  mayAttach
  steps
  rows {
    ...SheetRowParts
  }
}
    fragment UnitParts on Unit {
  code
  kind
  scale
  symbolVi
  symbolEn
  nameVi
  nameEn
}
fragment IndicatorParts on Indicator {
  id
  nameVi
  nameEn
  themeId
  kind
  direction
  nature
  decimals
  min
  max
  frequency
  lifecycle
  unit {
    ...UnitParts
  }
}
fragment AreaParts on Area {
  id
  level
  nameVi
  nameEn
  validFrom
  validTo
}
fragment AgencyParts on Agency {
  id
  nameVi
  nameEn
  shortVi
  shortEn
  validTo
  successorIds
}
fragment SignedParts on SignedDocument {
  number
  signedOn
  signer
  file {
    name
    size
    addedAt
    addedByName
  }
}
fragment RoundParts on Round {
  id
  formId
  period
  cutOffOn
  dueOn
  state
  reason
  form {
    id
    code
    titleVi
    titleEn
    frequency
    twoSteps
    needsSource
  }
}
fragment SheetRowParts on SheetRow {
  n
  parentN
  series {
    id
    nature
    rankOf
    indicator {
      ...IndicatorParts
    }
    area {
      ...AreaParts
    }
  }
  history {
    periods
    values
    lows
    highs
    statuses
  }
  ...RoundRowParts
}
fragment RoundRowParts on SheetRow {
  mayEnter
  plan {
    value
    period
  }
  current {
    value
    low
    high
    qualifier
    status
  }
  entry {
    ...EntryParts
  }
}
fragment EntryParts on Entry {
  seriesId
  state
  value
  low
  high
  qualifier
  status
  rankOf
  asTyped
  missingReason
  expectedOn
  explanation
  documentId
  sourceRef
  note
  versionReason
  returnReason
  enteredAt
  enteredByName
  revision
}`, {"fragmentName":"SheetParts"}) as unknown as TypedDocumentString<SheetPartsFragment, unknown>;
export const PeriodSheetPartsFragmentDoc = new TypedDocumentString(`
    fragment PeriodSheetParts on Sheet {
  round {
    id
    period
    state
  }
  submission {
    state
    status
    sourceRef
  }
  rows {
    series {
      id
    }
    ...RoundRowParts
  }
}
    fragment RoundRowParts on SheetRow {
  mayEnter
  plan {
    value
    period
  }
  current {
    value
    low
    high
    qualifier
    status
  }
  entry {
    ...EntryParts
  }
}
fragment EntryParts on Entry {
  seriesId
  state
  value
  low
  high
  qualifier
  status
  rankOf
  asTyped
  missingReason
  expectedOn
  explanation
  documentId
  sourceRef
  note
  versionReason
  returnReason
  enteredAt
  enteredByName
  revision
}`, {"fragmentName":"PeriodSheetParts"}) as unknown as TypedDocumentString<PeriodSheetPartsFragment, unknown>;
export const ImportSeriesPartsFragmentDoc = new TypedDocumentString(`
    fragment ImportSeriesParts on ImportSeries {
  id
  indicatorVi
  indicatorEn
  areaVi
  areaEn
  producerVi
  producerEn
  definitionVi
  definitionEn
  decimals
}
    `, {"fragmentName":"ImportSeriesParts"}) as unknown as TypedDocumentString<ImportSeriesPartsFragment, unknown>;
export const ImportPartsFragmentDoc = new TypedDocumentString(`
    fragment ImportParts on ImportPage {
  id
  fileName
  state
  revision
  stagedAt
  stagedBy
  decidedAt
  decidedBy
  format
  encoding
  delimiter
  layout
  numbers
  title
  header
  sample
  tables {
    id
    name
    header
  }
  tableId
  asksTable
  asksMapping
  asksNumbers {
    column
    header
    line
    asPrinted
    vi
    en
    isMixed
    seriesId
    history {
      period
      value
    }
  }
  mapping
  mappingName
  knownOn
  status
  document {
    id
    number
    titleVi
    titleEn
  }
  earlierId
  counts {
    series
    observations
    firstPeriod
    lastPeriod
    newRows
    changed
    same
    rejected
    blanks
    unmatchedFigures
  }
  unmatchedCount
  unmatched {
    text
    keys
    count
    line
    reason
    candidates {
      ...ImportSeriesParts
    }
  }
}
    fragment ImportSeriesParts on ImportSeries {
  id
  indicatorVi
  indicatorEn
  areaVi
  areaEn
  producerVi
  producerEn
  definitionVi
  definitionEn
  decimals
}`, {"fragmentName":"ImportParts"}) as unknown as TypedDocumentString<ImportPartsFragment, unknown>;
export const IndicatorNamesDocument = new TypedDocumentString(`
    query IndicatorNames {
  indicators {
    id
    nameVi
    nameEn
  }
}
    `) as unknown as TypedDocumentString<IndicatorNamesQuery, IndicatorNamesQueryVariables>;
export const NamesDocument = new TypedDocumentString(`
    query Names($asOf: Date) {
  about {
    today
  }
  agencies(asOf: $asOf) {
    ...AgencyParts
  }
  areas(asOf: $asOf) {
    ...AreaParts
  }
}
    fragment AreaParts on Area {
  id
  level
  nameVi
  nameEn
  validFrom
  validTo
}
fragment AgencyParts on Agency {
  id
  nameVi
  nameEn
  shortVi
  shortEn
  validTo
  successorIds
}`) as unknown as TypedDocumentString<NamesQuery, NamesQueryVariables>;
export const SessionDocument = new TypedDocumentString(`
    query Session {
  session {
    person {
      id
      name
      email
      agencyId
    }
    grants {
      role
      agencyId
      areaId
      indicatorId
      from
      to
      delegatedBy
      delegatedByName
    }
    today
    mustChangePassword
    twoFactor
    publicReading
    signIn {
      tryOut {
        id
        name
        role
      }
      singleSignOn
      resetByMail
    }
  }
}
    `) as unknown as TypedDocumentString<SessionQuery, SessionQueryVariables>;
export const ToDecideDocument = new TypedDocumentString(`
    query ToDecide {
  toDecide {
    sheets
  }
}
    `) as unknown as TypedDocumentString<ToDecideQuery, ToDecideQueryVariables>;
export const OpenSessionsDocument = new TypedDocumentString(`
    query OpenSessions {
  openSessions {
    id
    startedAt
    address
    device
    isThis
  }
}
    `) as unknown as TypedDocumentString<OpenSessionsQuery, OpenSessionsQueryVariables>;
export const EndSessionsDocument = new TypedDocumentString(`
    mutation EndSessions($key: ID!, $id: ID) {
  endSessions(key: $key, id: $id)
}
    `) as unknown as TypedDocumentString<EndSessionsMutation, EndSessionsMutationVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People {
  people {
    ...AccountParts
  }
}
    fragment DelegationParts on Delegation {
  id
  fromPersonId
  fromPersonName
  toPersonId
  toPersonName
  role
  agencyId
  areaId
  indicatorId
  validFrom
  validTo
  reason
  revision
}
fragment AccountParts on PersonAccount {
  person {
    id
    name
    email
    agencyId
    language
    disabledOn
    revision
  }
  grants {
    id
    role
    agencyId
    areaId
    indicatorId
    validFrom
    validTo
    revision
  }
  delegations {
    ...DelegationParts
  }
  keys {
    id
    name
    personId
    role
    agencyId
    areaId
    indicatorId
    createdOn
    expiresOn
    revokedOn
    lastUsedOn
    revision
  }
  hasPassword
  twoFactor
  signedInOn
}`) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const PersonDocument = new TypedDocumentString(`
    query Person($id: ID!) {
  person(id: $id) {
    ...AccountParts
  }
}
    fragment DelegationParts on Delegation {
  id
  fromPersonId
  fromPersonName
  toPersonId
  toPersonName
  role
  agencyId
  areaId
  indicatorId
  validFrom
  validTo
  reason
  revision
}
fragment AccountParts on PersonAccount {
  person {
    id
    name
    email
    agencyId
    language
    disabledOn
    revision
  }
  grants {
    id
    role
    agencyId
    areaId
    indicatorId
    validFrom
    validTo
    revision
  }
  delegations {
    ...DelegationParts
  }
  keys {
    id
    name
    personId
    role
    agencyId
    areaId
    indicatorId
    createdOn
    expiresOn
    revokedOn
    lastUsedOn
    revision
  }
  hasPassword
  twoFactor
  signedInOn
}`) as unknown as TypedDocumentString<PersonQuery, PersonQueryVariables>;
export const ColleaguesDocument = new TypedDocumentString(`
    query Colleagues {
  colleagues {
    id
    name
    agencyId
  }
}
    `) as unknown as TypedDocumentString<ColleaguesQuery, ColleaguesQueryVariables>;
export const DelegationsDocument = new TypedDocumentString(`
    query Delegations {
  delegations {
    ...DelegationParts
  }
}
    fragment DelegationParts on Delegation {
  id
  fromPersonId
  fromPersonName
  toPersonId
  toPersonName
  role
  agencyId
  areaId
  indicatorId
  validFrom
  validTo
  reason
  revision
}`) as unknown as TypedDocumentString<DelegationsQuery, DelegationsQueryVariables>;
export const InvitePersonDocument = new TypedDocumentString(`
    mutation InvitePerson($key: ID!, $input: PersonInput!) {
  invitePerson(key: $key, input: $input) {
    mailed
    link
    person {
      id
      email
    }
  }
}
    `) as unknown as TypedDocumentString<InvitePersonMutation, InvitePersonMutationVariables>;
export const RenewPasswordLinkDocument = new TypedDocumentString(`
    mutation RenewPasswordLink($key: ID!, $personId: ID!) {
  renewPasswordLink(key: $key, personId: $personId) {
    mailed
    link
    person {
      id
      email
    }
  }
}
    `) as unknown as TypedDocumentString<RenewPasswordLinkMutation, RenewPasswordLinkMutationVariables>;
export const ChangePersonDocument = new TypedDocumentString(`
    mutation ChangePerson($key: ID!, $id: ID!, $basedOn: Int!, $input: PersonInput!) {
  changePerson(key: $key, id: $id, basedOn: $basedOn, input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangePersonMutation, ChangePersonMutationVariables>;
export const DisablePersonDocument = new TypedDocumentString(`
    mutation DisablePerson($key: ID!, $id: ID!, $basedOn: Int!, $from: Date) {
  disablePerson(key: $key, id: $id, basedOn: $basedOn, from: $from) {
    id
  }
}
    `) as unknown as TypedDocumentString<DisablePersonMutation, DisablePersonMutationVariables>;
export const GiveRoleDocument = new TypedDocumentString(`
    mutation GiveRole($key: ID!, $personId: ID!, $input: RoleGrantInput!) {
  giveRole(key: $key, personId: $personId, input: $input) {
    person {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<GiveRoleMutation, GiveRoleMutationVariables>;
export const EndRoleDocument = new TypedDocumentString(`
    mutation EndRole($key: ID!, $personId: ID!, $id: Int!, $end: EndInput!) {
  endRole(key: $key, personId: $personId, id: $id, end: $end) {
    person {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<EndRoleMutation, EndRoleMutationVariables>;
export const HandOverDocument = new TypedDocumentString(`
    mutation HandOver($key: ID!, $fromPersonId: ID!, $toPersonId: ID!, $day: Date!) {
  handOver(
    key: $key
    fromPersonId: $fromPersonId
    toPersonId: $toPersonId
    day: $day
  ) {
    person {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<HandOverMutation, HandOverMutationVariables>;
export const DelegateDocument = new TypedDocumentString(`
    mutation Delegate($key: ID!, $input: DelegationInput!) {
  delegate(key: $key, input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<DelegateMutation, DelegateMutationVariables>;
export const EndDelegationDocument = new TypedDocumentString(`
    mutation EndDelegation($key: ID!, $id: Int!, $end: EndInput!) {
  endDelegation(key: $key, id: $id, end: $end) {
    id
  }
}
    `) as unknown as TypedDocumentString<EndDelegationMutation, EndDelegationMutationVariables>;
export const MakeApiKeyDocument = new TypedDocumentString(`
    mutation MakeApiKey($key: ID!, $input: ApiKeyInput!) {
  makeApiKey(key: $key, input: $input) {
    secret
    apiKey {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MakeApiKeyMutation, MakeApiKeyMutationVariables>;
export const RevokeApiKeyDocument = new TypedDocumentString(`
    mutation RevokeApiKey($key: ID!, $id: ID!, $basedOn: Int!) {
  revokeApiKey(key: $key, id: $id, basedOn: $basedOn) {
    id
  }
}
    `) as unknown as TypedDocumentString<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
export const PendingDocument = new TypedDocumentString(`
    query Pending {
  about {
    today
  }
  pendingEntries {
    ...PendingParts
  }
}
    fragment UnitParts on Unit {
  code
  kind
  scale
  symbolVi
  symbolEn
  nameVi
  nameEn
}
fragment IndicatorParts on Indicator {
  id
  nameVi
  nameEn
  themeId
  kind
  direction
  nature
  decimals
  min
  max
  frequency
  lifecycle
  unit {
    ...UnitParts
  }
}
fragment AreaParts on Area {
  id
  level
  nameVi
  nameEn
  validFrom
  validTo
}
fragment AgencyParts on Agency {
  id
  nameVi
  nameEn
  shortVi
  shortEn
  validTo
  successorIds
}
fragment DocumentParts on Document {
  id
  kind
  number
  titleVi
  titleEn
  signer
  dated
  datedPrecision
  lifecycle
  replacedById
  reference
  issuer {
    ...AgencyParts
  }
}
fragment SignedParts on SignedDocument {
  number
  signedOn
  signer
  file {
    name
    size
    addedAt
    addedByName
  }
}
fragment PendingParts on PendingEntry {
  entry {
    id
    roundId
    agencyId
    seriesId
    value
    low
    high
    qualifier
    rankOf
    asTyped
    missingReason
    expectedOn
    explanation
    note
    versionReason
    enteredByName
    enteredAt
    revision
  }
  round {
    ...RoundParts
  }
  agency {
    ...AgencyParts
  }
  series {
    id
    nature
    rankOf
    indicator {
      ...IndicatorParts
    }
    area {
      ...AreaParts
    }
    breaks {
      period
    }
    current {
      periods
      values
      lows
      highs
      statuses
    }
  }
  status
  document {
    ...DocumentParts
  }
  sourceRef
  signed {
    ...SignedParts
  }
  current {
    ...PendingFigureParts
  }
  previous {
    ...PendingFigureParts
  }
  effects {
    goal {
      id
      titleVi
      titleEn
    }
    before
    after
  }
  refusal
}
fragment PendingFigureParts on Figure {
  period
  value
  low
  high
  qualifier
  status
  rankOf
}
fragment RoundParts on Round {
  id
  formId
  period
  cutOffOn
  dueOn
  state
  reason
  form {
    id
    code
    titleVi
    titleEn
    frequency
    twoSteps
    needsSource
  }
}`) as unknown as TypedDocumentString<PendingQuery, PendingQueryVariables>;
export const ApproveEntriesDocument = new TypedDocumentString(`
    mutation ApproveEntries($key: ID!, $cells: [DecidedCell!]!) {
  approveEntries(key: $key, cells: $cells) {
    ...DecisionParts
  }
}
    fragment DecisionParts on Decisions {
  done {
    id
    state
    revision
  }
  stale {
    id
    revision
    enteredByName
  }
  refused {
    seriesId
    reason
  }
}`) as unknown as TypedDocumentString<ApproveEntriesMutation, ApproveEntriesMutationVariables>;
export const ReturnEntriesDocument = new TypedDocumentString(`
    mutation ReturnEntries($key: ID!, $cells: [DecidedCell!]!) {
  returnEntries(key: $key, cells: $cells) {
    ...DecisionParts
  }
}
    fragment DecisionParts on Decisions {
  done {
    id
    state
    revision
  }
  stale {
    id
    revision
    enteredByName
  }
  refused {
    seriesId
    reason
  }
}`) as unknown as TypedDocumentString<ReturnEntriesMutation, ReturnEntriesMutationVariables>;
export const AuditLogDocument = new TypedDocumentString(`
    query AuditLog($filter: AuditFilter, $before: ID) {
  auditLog(filter: $filter, before: $before, limit: 50) {
    before
    names {
      noun
      id
      vi
      en
    }
    entries {
      id
      at
      actor
      actorName
      origin
      behalfOfName
      action
      reason
      kind
      subject
      subjectName
      subjectNameEn
      about {
        field
        value
        refersTo
      }
      changes {
        field
        old
        new
        refersTo
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AuditLogQuery, AuditLogQueryVariables>;
export const AuditChoicesDocument = new TypedDocumentString(`
    query AuditChoices {
  auditChoices {
    kinds
    actors {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<AuditChoicesQuery, AuditChoicesQueryVariables>;
export const BoardDocument = new TypedDocumentString(`
    query Board($filter: BoardFilter, $order: BoardOrder, $asOf: Date) {
  board(filter: $filter, order: $order, asOf: $asOf) {
    asOf
    total
    counts {
      status
      goals
      due
    }
    facets {
      themes {
        id
        goals
      }
      agencies {
        id
        goals
      }
      documents {
        id
        goals
      }
      areas {
        id
        goals
      }
      dueYears {
        id
        goals
      }
      kinds {
        id
        goals
      }
    }
    rows {
      id
      group
      themeId
      first
      freshness
      plan
      sparkEnds
      sparkValues
      indicator {
        ...IndicatorParts
      }
      area {
        ...AreaParts
      }
      measure {
        ...IndicatorParts
      }
      newest {
        ...PointParts
      }
      samePeriodLastYear {
        ...PointParts
      }
      headline {
        ...AssessedGoalParts
      }
      promises {
        ...AssessedGoalParts
      }
    }
  }
}
    fragment UnitParts on Unit {
  code
  kind
  scale
  symbolVi
  symbolEn
  nameVi
  nameEn
}
fragment IndicatorParts on Indicator {
  id
  nameVi
  nameEn
  themeId
  kind
  direction
  nature
  decimals
  min
  max
  frequency
  lifecycle
  unit {
    ...UnitParts
  }
}
fragment AreaParts on Area {
  id
  level
  nameVi
  nameEn
  validFrom
  validTo
}
fragment AgencyParts on Agency {
  id
  nameVi
  nameEn
  shortVi
  shortEn
  validTo
  successorIds
}
fragment DocumentParts on Document {
  id
  kind
  number
  titleVi
  titleEn
  signer
  dated
  datedPrecision
  lifecycle
  replacedById
  reference
  issuer {
    ...AgencyParts
  }
}
fragment TargetParts on Target {
  n
  version
  role
  comparator
  value
  valueHigh
  about
  aimDue
  latestDue
  duePrecision
  asStatedVi
  knownOn
  knownPrecision
  reasonVi
  reasonEn
  document {
    ...DocumentParts
  }
  unit {
    ...UnitParts
  }
}
fragment GoalParts on Goal {
  id
  kind
  themeId
  titleVi
  titleEn
  clause
  saidBy
  statedOn
  statedPrecision
  quoteVi
  summaryVi
  summaryEn
  baselineValue
  baselinePeriod
  lifecycle
  endedOn
  seriesRule
  relatedGoalId
  relation
  proxyVi
  proxyEn
  noteVi
  noteEn
  document {
    ...DocumentParts
  }
  indicator {
    ...IndicatorParts
  }
  area {
    ...AreaParts
  }
  lead {
    ...AgencyParts
  }
  supporting {
    ...AgencyParts
  }
  targets {
    ...TargetParts
  }
  earlierTargets {
    ...TargetParts
  }
  seriesIds
}
fragment PointParts on Point {
  period
  end
  value
  status
  qualifier
  rankOf
  knownOn
}
fragment AssessmentParts on Assessment {
  status
  marks
  reasons
  method
  targetN
  seriesId
  targetValue
  due
  stage
  decidedBy {
    ...PointParts
  }
  before {
    ...PointParts
  }
  latest {
    ...PointParts
  }
  fallenTo {
    ...PointParts
  }
  pointsUsed
  since
  required
  requiredByLatest
  pace
  ratio
  noise
  phi
  central
  low80
  high80
  probability
  chance
  reachYear
  gap
  share
  outlook {
    ends
    central
    low
    high
  }
  targetMovedOn
}
fragment AssessedGoalParts on AssessedGoal {
  goal {
    ...GoalParts
  }
  asOf
  status
  deciding {
    ...AssessmentParts
  }
}`) as unknown as TypedDocumentString<BoardQuery, BoardQueryVariables>;
export const BoardNamesDocument = new TypedDocumentString(`
    query BoardNames($asOf: Date) {
  themes {
    id
    order
    nameVi
    nameEn
  }
  documents(asOf: $asOf, limit: 500) {
    items {
      goals
      document {
        id
        number
        titleVi
        titleEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BoardNamesQuery, BoardNamesQueryVariables>;
export const ChangesDocument = new TypedDocumentString(`
    query Changes($filter: BoardFilter, $since: Date, $asOf: Date) {
  changes(filter: $filter, since: $since, asOf: $asOf) {
    since
    asOf
    lastChangeOn
    verdicts {
      before
      turn
      cause
      on
      onPrecision
      period
      seriesId
      measure {
        ...IndicatorParts
      }
      steps {
        on
        status
        cause
      }
      goal {
        ...AssessedGoalParts
      }
    }
    stated {
      ...AssessedGoalParts
    }
    figures {
      seriesId
      indicator {
        ...IndicatorParts
      }
      area {
        ...AreaParts
      }
      producer {
        ...AgencyParts
      }
      before {
        ...FigureParts
      }
      after {
        ...FigureParts
      }
      goals {
        goal {
          id
          titleVi
          titleEn
        }
      }
    }
    documents {
      document {
        ...DocumentParts
      }
      replaces {
        ...DocumentParts
      }
    }
  }
}
    fragment UnitParts on Unit {
  code
  kind
  scale
  symbolVi
  symbolEn
  nameVi
  nameEn
}
fragment IndicatorParts on Indicator {
  id
  nameVi
  nameEn
  themeId
  kind
  direction
  nature
  decimals
  min
  max
  frequency
  lifecycle
  unit {
    ...UnitParts
  }
}
fragment AreaParts on Area {
  id
  level
  nameVi
  nameEn
  validFrom
  validTo
}
fragment AgencyParts on Agency {
  id
  nameVi
  nameEn
  shortVi
  shortEn
  validTo
  successorIds
}
fragment DocumentParts on Document {
  id
  kind
  number
  titleVi
  titleEn
  signer
  dated
  datedPrecision
  lifecycle
  replacedById
  reference
  issuer {
    ...AgencyParts
  }
}
fragment TargetParts on Target {
  n
  version
  role
  comparator
  value
  valueHigh
  about
  aimDue
  latestDue
  duePrecision
  asStatedVi
  knownOn
  knownPrecision
  reasonVi
  reasonEn
  document {
    ...DocumentParts
  }
  unit {
    ...UnitParts
  }
}
fragment GoalParts on Goal {
  id
  kind
  themeId
  titleVi
  titleEn
  clause
  saidBy
  statedOn
  statedPrecision
  quoteVi
  summaryVi
  summaryEn
  baselineValue
  baselinePeriod
  lifecycle
  endedOn
  seriesRule
  relatedGoalId
  relation
  proxyVi
  proxyEn
  noteVi
  noteEn
  document {
    ...DocumentParts
  }
  indicator {
    ...IndicatorParts
  }
  area {
    ...AreaParts
  }
  lead {
    ...AgencyParts
  }
  supporting {
    ...AgencyParts
  }
  targets {
    ...TargetParts
  }
  earlierTargets {
    ...TargetParts
  }
  seriesIds
}
fragment PointParts on Point {
  period
  end
  value
  status
  qualifier
  rankOf
  knownOn
}
fragment AssessmentParts on Assessment {
  status
  marks
  reasons
  method
  targetN
  seriesId
  targetValue
  due
  stage
  decidedBy {
    ...PointParts
  }
  before {
    ...PointParts
  }
  latest {
    ...PointParts
  }
  fallenTo {
    ...PointParts
  }
  pointsUsed
  since
  required
  requiredByLatest
  pace
  ratio
  noise
  phi
  central
  low80
  high80
  probability
  chance
  reachYear
  gap
  share
  outlook {
    ends
    central
    low
    high
  }
  targetMovedOn
}
fragment AssessedGoalParts on AssessedGoal {
  goal {
    ...GoalParts
  }
  asOf
  status
  deciding {
    ...AssessmentParts
  }
}
fragment FigureParts on Figure {
  period
  version
  value
  low
  high
  qualifier
  status
  rankOf
  knownOn
  knownPrecision
  document {
    ...DocumentParts
  }
}`) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const DocumentsDocument = new TypedDocumentString(`
    query Documents($filter: DocumentFilter, $asOf: Date) {
  documents(filter: $filter, limit: 500, asOf: $asOf) {
    total
    items {
      goals
      statements
      figures
      document {
        ...DocumentParts
      }
    }
  }
}
    fragment AgencyParts on Agency {
  id
  nameVi
  nameEn
  shortVi
  shortEn
  validTo
  successorIds
}
fragment DocumentParts on Document {
  id
  kind
  number
  titleVi
  titleEn
  signer
  dated
  datedPrecision
  lifecycle
  replacedById
  reference
  issuer {
    ...AgencyParts
  }
}`) as unknown as TypedDocumentString<DocumentsQuery, DocumentsQueryVariables>;
export const DocumentDocument = new TypedDocumentString(`
    query Document($id: ID!, $asOf: Date) {
  document(id: $id, asOf: $asOf) {
    asOf
    document {
      ...DocumentParts
      noteVi
      noteEn
    }
    goals {
      ...AssessedGoalParts
    }
    amended {
      ...AssessedGoalParts
    }
    statements {
      id
      kind
      date
      datePrecision
      summaryVi
      summaryEn
      quoteVi
      seriesId
      period
      relatedGoalIds
      parties {
        ...AgencyParts
      }
    }
    files {
      id
      name
      mediaType
      size
    }
    replacedBy {
      ...DocumentParts
    }
    replaces {
      ...DocumentParts
    }
    figures {
      seriesId
      period
      value
      low
      high
      qualifier
      status
      indicator {
        ...IndicatorParts
      }
      area {
        ...AreaParts
      }
    }
  }
}
    fragment UnitParts on Unit {
  code
  kind
  scale
  symbolVi
  symbolEn
  nameVi
  nameEn
}
fragment IndicatorParts on Indicator {
  id
  nameVi
  nameEn
  themeId
  kind
  direction
  nature
  decimals
  min
  max
  frequency
  lifecycle
  unit {
    ...UnitParts
  }
}
fragment AreaParts on Area {
  id
  level
  nameVi
  nameEn
  validFrom
  validTo
}
fragment AgencyParts on Agency {
  id
  nameVi
  nameEn
  shortVi
  shortEn
  validTo
  successorIds
}
fragment DocumentParts on Document {
  id
  kind
  number
  titleVi
  titleEn
  signer
  dated
  datedPrecision
  lifecycle
  replacedById
  reference
  issuer {
    ...AgencyParts
  }
}
fragment TargetParts on Target {
  n
  version
  role
  comparator
  value
  valueHigh
  about
  aimDue
  latestDue
  duePrecision
  asStatedVi
  knownOn
  knownPrecision
  reasonVi
  reasonEn
  document {
    ...DocumentParts
  }
  unit {
    ...UnitParts
  }
}
fragment GoalParts on Goal {
  id
  kind
  themeId
  titleVi
  titleEn
  clause
  saidBy
  statedOn
  statedPrecision
  quoteVi
  summaryVi
  summaryEn
  baselineValue
  baselinePeriod
  lifecycle
  endedOn
  seriesRule
  relatedGoalId
  relation
  proxyVi
  proxyEn
  noteVi
  noteEn
  document {
    ...DocumentParts
  }
  indicator {
    ...IndicatorParts
  }
  area {
    ...AreaParts
  }
  lead {
    ...AgencyParts
  }
  supporting {
    ...AgencyParts
  }
  targets {
    ...TargetParts
  }
  earlierTargets {
    ...TargetParts
  }
  seriesIds
}
fragment PointParts on Point {
  period
  end
  value
  status
  qualifier
  rankOf
  knownOn
}
fragment AssessmentParts on Assessment {
  status
  marks
  reasons
  method
  targetN
  seriesId
  targetValue
  due
  stage
  decidedBy {
    ...PointParts
  }
  before {
    ...PointParts
  }
  latest {
    ...PointParts
  }
  fallenTo {
    ...PointParts
  }
  pointsUsed
  since
  required
  requiredByLatest
  pace
  ratio
  noise
  phi
  central
  low80
  high80
  probability
  chance
  reachYear
  gap
  share
  outlook {
    ends
    central
    low
    high
  }
  targetMovedOn
}
fragment AssessedGoalParts on AssessedGoal {
  goal {
    ...GoalParts
  }
  asOf
  status
  deciding {
    ...AssessmentParts
  }
}`) as unknown as TypedDocumentString<DocumentQuery, DocumentQueryVariables>;
export const WithdrawFileDocument = new TypedDocumentString(`
    mutation WithdrawFile($key: ID!, $id: Int!, $reason: String!) {
  withdrawFile(key: $key, id: $id, reason: $reason)
}
    `) as unknown as TypedDocumentString<WithdrawFileMutation, WithdrawFileMutationVariables>;
export const OwedDocument = new TypedDocumentString(`
    query Owed {
  owed {
    ...SheetSummaryParts
  }
}
    fragment AreaParts on Area {
  id
  level
  nameVi
  nameEn
  validFrom
  validTo
}
fragment AgencyParts on Agency {
  id
  nameVi
  nameEn
  shortVi
  shortEn
  validTo
  successorIds
}
fragment RoundParts on Round {
  id
  formId
  period
  cutOffOn
  dueOn
  state
  reason
  form {
    id
    code
    titleVi
    titleEn
    frequency
    twoSteps
    needsSource
  }
}
fragment SheetSummaryParts on SheetSummary {
  round {
    ...RoundParts
  }
  agency {
    ...AgencyParts
  }
  state
  isBegun
  version
  owed
  owedOn
  days
  promisedOn
  remindedAt
  rows
  filled
  missing
  returned
  returnReason
  mayEnter
  isRemindedToday
  finalising {
    series {
      id
      indicator {
        id
        nameVi
        nameEn
      }
      area {
        ...AreaParts
      }
    }
    next
    owed
    owedOn
    days
  }
}`) as unknown as TypedDocumentString<OwedQuery, OwedQueryVariables>;
export const SheetDocument = new TypedDocumentString(`
    query Sheet($roundId: ID!, $agencyId: ID!) {
  about {
    today
  }
  sheet(roundId: $roundId, agencyId: $agencyId) {
    ...SheetParts
  }
}
    fragment UnitParts on Unit {
  code
  kind
  scale
  symbolVi
  symbolEn
  nameVi
  nameEn
}
fragment IndicatorParts on Indicator {
  id
  nameVi
  nameEn
  themeId
  kind
  direction
  nature
  decimals
  min
  max
  frequency
  lifecycle
  unit {
    ...UnitParts
  }
}
fragment AreaParts on Area {
  id
  level
  nameVi
  nameEn
  validFrom
  validTo
}
fragment AgencyParts on Agency {
  id
  nameVi
  nameEn
  shortVi
  shortEn
  validTo
  successorIds
}
fragment SignedParts on SignedDocument {
  number
  signedOn
  signer
  file {
    name
    size
    addedAt
    addedByName
  }
}
fragment RoundParts on Round {
  id
  formId
  period
  cutOffOn
  dueOn
  state
  reason
  form {
    id
    code
    titleVi
    titleEn
    frequency
    twoSteps
    needsSource
  }
}
fragment SheetParts on Sheet {
  round {
    ...RoundParts
  }
  agency {
    ...AgencyParts
  }
  submission {
    state
    version
    status
    documentId
    sourceRef
    signedNumber
    signedOn
    signer
    submittedAt
    revision
  }
  people {
    submittedBy
  }
  summary {
    signed {
      ...SignedParts
    }
  }
  mayAttach
  steps
  rows {
    ...SheetRowParts
  }
}
fragment SheetRowParts on SheetRow {
  n
  parentN
  series {
    id
    nature
    rankOf
    indicator {
      ...IndicatorParts
    }
    area {
      ...AreaParts
    }
  }
  history {
    periods
    values
    lows
    highs
    statuses
  }
  ...RoundRowParts
}
fragment RoundRowParts on SheetRow {
  mayEnter
  plan {
    value
    period
  }
  current {
    value
    low
    high
    qualifier
    status
  }
  entry {
    ...EntryParts
  }
}
fragment EntryParts on Entry {
  seriesId
  state
  value
  low
  high
  qualifier
  status
  rankOf
  asTyped
  missingReason
  expectedOn
  explanation
  documentId
  sourceRef
  note
  versionReason
  returnReason
  enteredAt
  enteredByName
  revision
}`) as unknown as TypedDocumentString<SheetQuery, SheetQueryVariables>;
export const SheetsOfFormDocument = new TypedDocumentString(`
    query SheetsOfForm($formId: ID!, $agencyId: ID!) {
  sheetsOfForm(formId: $formId, agencyId: $agencyId) {
    ...PeriodSheetParts
  }
}
    fragment RoundRowParts on SheetRow {
  mayEnter
  plan {
    value
    period
  }
  current {
    value
    low
    high
    qualifier
    status
  }
  entry {
    ...EntryParts
  }
}
fragment EntryParts on Entry {
  seriesId
  state
  value
  low
  high
  qualifier
  status
  rankOf
  asTyped
  missingReason
  expectedOn
  explanation
  documentId
  sourceRef
  note
  versionReason
  returnReason
  enteredAt
  enteredByName
  revision
}
fragment PeriodSheetParts on Sheet {
  round {
    id
    period
    state
  }
  submission {
    state
    status
    sourceRef
  }
  rows {
    series {
      id
    }
    ...RoundRowParts
  }
}`) as unknown as TypedDocumentString<SheetsOfFormQuery, SheetsOfFormQueryVariables>;
export const SaveEntriesDocument = new TypedDocumentString(`
    mutation SaveEntries($key: ID!, $roundId: ID!, $agencyId: ID!, $cells: [EntryCell!]!) {
  saveEntries(key: $key, roundId: $roundId, agencyId: $agencyId, cells: $cells) {
    saved {
      seriesId
      revision
    }
    stale {
      ...EntryParts
    }
    refused {
      seriesId
      reason
    }
  }
}
    fragment EntryParts on Entry {
  seriesId
  state
  value
  low
  high
  qualifier
  status
  rankOf
  asTyped
  missingReason
  expectedOn
  explanation
  documentId
  sourceRef
  note
  versionReason
  returnReason
  enteredAt
  enteredByName
  revision
}`) as unknown as TypedDocumentString<SaveEntriesMutation, SaveEntriesMutationVariables>;
export const SaveSheetDocument = new TypedDocumentString(`
    mutation SaveSheet($key: ID!, $roundId: ID!, $agencyId: ID!, $basedOn: Int!, $head: SheetHead!) {
  saveSheet(
    key: $key
    roundId: $roundId
    agencyId: $agencyId
    basedOn: $basedOn
    head: $head
  ) {
    submission {
      revision
    }
  }
}
    `) as unknown as TypedDocumentString<SaveSheetMutation, SaveSheetMutationVariables>;
export const SheetRevisionDocument = new TypedDocumentString(`
    query SheetRevision($roundId: ID!, $agencyId: ID!) {
  sheet(roundId: $roundId, agencyId: $agencyId) {
    submission {
      revision
    }
  }
}
    `) as unknown as TypedDocumentString<SheetRevisionQuery, SheetRevisionQueryVariables>;
export const SubmitSheetDocument = new TypedDocumentString(`
    mutation SubmitSheet($key: ID!, $roundId: ID!, $agencyId: ID!, $basedOn: Int!) {
  submitSheet(
    key: $key
    roundId: $roundId
    agencyId: $agencyId
    basedOn: $basedOn
  ) {
    submission {
      revision
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitSheetMutation, SubmitSheetMutationVariables>;
export const WithdrawSheetDocument = new TypedDocumentString(`
    mutation WithdrawSheet($key: ID!, $roundId: ID!, $agencyId: ID!, $basedOn: Int!) {
  withdrawSheet(
    key: $key
    roundId: $roundId
    agencyId: $agencyId
    basedOn: $basedOn
  ) {
    submission {
      revision
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawSheetMutation, WithdrawSheetMutationVariables>;
export const GoalDocument = new TypedDocumentString(`
    query Goal($id: ID!, $asOf: Date) {
  goal(id: $id, asOf: $asOf) {
    asOf
    goal {
      ...AssessedGoalParts
      bySeries {
        ...AssessmentParts
      }
      byTarget {
        ...AssessmentParts
      }
      byFirstTarget {
        ...AssessmentParts
      }
      withoutEstimates {
        ...AssessmentParts
      }
    }
    promises {
      ...AssessedGoalParts
    }
    series {
      ...SeriesParts
    }
    history {
      on
      status
      cause
      period
      seriesId
      targetN
      precision
    }
    earlyWarning {
      due
      first {
        ...DangerCallParts
      }
      offTrack {
        ...DangerCallParts
      }
    }
    related {
      ...AssessedGoalParts
    }
    otherAreas {
      seriesId
      area {
        ...AreaParts
      }
      newest {
        ...PointParts
      }
    }
    documents {
      ...DocumentParts
    }
  }
}
    fragment UnitParts on Unit {
  code
  kind
  scale
  symbolVi
  symbolEn
  nameVi
  nameEn
}
fragment IndicatorParts on Indicator {
  id
  nameVi
  nameEn
  themeId
  kind
  direction
  nature
  decimals
  min
  max
  frequency
  lifecycle
  unit {
    ...UnitParts
  }
}
fragment AreaParts on Area {
  id
  level
  nameVi
  nameEn
  validFrom
  validTo
}
fragment AgencyParts on Agency {
  id
  nameVi
  nameEn
  shortVi
  shortEn
  validTo
  successorIds
}
fragment DocumentParts on Document {
  id
  kind
  number
  titleVi
  titleEn
  signer
  dated
  datedPrecision
  lifecycle
  replacedById
  reference
  issuer {
    ...AgencyParts
  }
}
fragment TargetParts on Target {
  n
  version
  role
  comparator
  value
  valueHigh
  about
  aimDue
  latestDue
  duePrecision
  asStatedVi
  knownOn
  knownPrecision
  reasonVi
  reasonEn
  document {
    ...DocumentParts
  }
  unit {
    ...UnitParts
  }
}
fragment GoalParts on Goal {
  id
  kind
  themeId
  titleVi
  titleEn
  clause
  saidBy
  statedOn
  statedPrecision
  quoteVi
  summaryVi
  summaryEn
  baselineValue
  baselinePeriod
  lifecycle
  endedOn
  seriesRule
  relatedGoalId
  relation
  proxyVi
  proxyEn
  noteVi
  noteEn
  document {
    ...DocumentParts
  }
  indicator {
    ...IndicatorParts
  }
  area {
    ...AreaParts
  }
  lead {
    ...AgencyParts
  }
  supporting {
    ...AgencyParts
  }
  targets {
    ...TargetParts
  }
  earlierTargets {
    ...TargetParts
  }
  seriesIds
}
fragment PointParts on Point {
  period
  end
  value
  status
  qualifier
  rankOf
  knownOn
}
fragment AssessmentParts on Assessment {
  status
  marks
  reasons
  method
  targetN
  seriesId
  targetValue
  due
  stage
  decidedBy {
    ...PointParts
  }
  before {
    ...PointParts
  }
  latest {
    ...PointParts
  }
  fallenTo {
    ...PointParts
  }
  pointsUsed
  since
  required
  requiredByLatest
  pace
  ratio
  noise
  phi
  central
  low80
  high80
  probability
  chance
  reachYear
  gap
  share
  outlook {
    ends
    central
    low
    high
  }
  targetMovedOn
}
fragment DangerCallParts on DangerCall {
  on
  precision
  status
  daysBefore
}
fragment AssessedGoalParts on AssessedGoal {
  goal {
    ...GoalParts
  }
  asOf
  status
  deciding {
    ...AssessmentParts
  }
}
fragment ObservationsParts on Observations {
  periods
  ends
  versions
  values
  lows
  highs
  qualifiers
  statuses
  rankOfs
  knownOns
  knownPrecisions
  documentIds
  sourceRefs
  asPrinteds
  notesVi
  notesEn
  recordedOns
  versionReasons
  recordedByNames
  enteredByNames
  approvedByNames
  importedFroms
}
fragment SeriesParts on Series {
  id
  breakdown
  definitionVi
  definitionEn
  nature
  frequency
  rankOf
  governs
  breaks {
    period
    reasonVi
    reasonEn
  }
  indicator {
    ...IndicatorParts
  }
  area {
    ...AreaParts
  }
  producer {
    ...AgencyParts
  }
  current {
    ...ObservationsParts
  }
  versions {
    ...ObservationsParts
  }
}`) as unknown as TypedDocumentString<GoalQuery, GoalQueryVariables>;
export const ImportsDocument = new TypedDocumentString(`
    query Imports($offset: Int!, $limit: Int!) {
  imports(offset: $offset, limit: $limit) {
    id
    fileName
    state
    stagedAt
    stagedBy
    counts {
      newRows
      changed
      same
      rejected
    }
  }
}
    `) as unknown as TypedDocumentString<ImportsQuery, ImportsQueryVariables>;
export const ImportDocument = new TypedDocumentString(`
    query Import($id: Int!) {
  import(id: $id) {
    ...ImportParts
  }
}
    fragment ImportSeriesParts on ImportSeries {
  id
  indicatorVi
  indicatorEn
  areaVi
  areaEn
  producerVi
  producerEn
  definitionVi
  definitionEn
  decimals
}
fragment ImportParts on ImportPage {
  id
  fileName
  state
  revision
  stagedAt
  stagedBy
  decidedAt
  decidedBy
  format
  encoding
  delimiter
  layout
  numbers
  title
  header
  sample
  tables {
    id
    name
    header
  }
  tableId
  asksTable
  asksMapping
  asksNumbers {
    column
    header
    line
    asPrinted
    vi
    en
    isMixed
    seriesId
    history {
      period
      value
    }
  }
  mapping
  mappingName
  knownOn
  status
  document {
    id
    number
    titleVi
    titleEn
  }
  earlierId
  counts {
    series
    observations
    firstPeriod
    lastPeriod
    newRows
    changed
    same
    rejected
    blanks
    unmatchedFigures
  }
  unmatchedCount
  unmatched {
    text
    keys
    count
    line
    reason
    candidates {
      ...ImportSeriesParts
    }
  }
}`) as unknown as TypedDocumentString<ImportQuery, ImportQueryVariables>;
export const ImportRowsDocument = new TypedDocumentString(`
    query ImportRows($id: Int!, $verdicts: [RowVerdict!]!, $offset: Int!, $limit: Int!, $revision: Int!) {
  importRows(
    id: $id
    verdicts: $verdicts
    offset: $offset
    limit: $limit
    revision: $revision
  ) {
    total
    items {
      line
      column
      verdict
      period
      value
      low
      high
      status
      oldValue
      oldLow
      oldHigh
      oldStatus
      code
      printed
      series {
        ...ImportSeriesParts
      }
    }
  }
}
    fragment ImportSeriesParts on ImportSeries {
  id
  indicatorVi
  indicatorEn
  areaVi
  areaEn
  producerVi
  producerEn
  definitionVi
  definitionEn
  decimals
}`) as unknown as TypedDocumentString<ImportRowsQuery, ImportRowsQueryVariables>;
export const ImportSeriesDocument = new TypedDocumentString(`
    query ImportSeries($search: String!) {
  importSeries(search: $search) {
    ...ImportSeriesParts
  }
}
    fragment ImportSeriesParts on ImportSeries {
  id
  indicatorVi
  indicatorEn
  areaVi
  areaEn
  producerVi
  producerEn
  definitionVi
  definitionEn
  decimals
}`) as unknown as TypedDocumentString<ImportSeriesQuery, ImportSeriesQueryVariables>;
export const ImportDocumentsDocument = new TypedDocumentString(`
    query ImportDocuments($search: String!) {
  documents(filter: {search: $search}, limit: 20) {
    items {
      document {
        id
        number
        titleVi
        titleEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ImportDocumentsQuery, ImportDocumentsQueryVariables>;
export const ImportMappingsDocument = new TypedDocumentString(`
    query ImportMappings {
  importMappings {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<ImportMappingsQuery, ImportMappingsQueryVariables>;
export const AnswerImportDocument = new TypedDocumentString(`
    mutation AnswerImport($key: ID!, $id: Int!, $basedOn: Int!, $answer: ImportAnswerInput!) {
  answerImport(key: $key, id: $id, basedOn: $basedOn, answer: $answer) {
    ...ImportParts
  }
}
    fragment ImportSeriesParts on ImportSeries {
  id
  indicatorVi
  indicatorEn
  areaVi
  areaEn
  producerVi
  producerEn
  definitionVi
  definitionEn
  decimals
}
fragment ImportParts on ImportPage {
  id
  fileName
  state
  revision
  stagedAt
  stagedBy
  decidedAt
  decidedBy
  format
  encoding
  delimiter
  layout
  numbers
  title
  header
  sample
  tables {
    id
    name
    header
  }
  tableId
  asksTable
  asksMapping
  asksNumbers {
    column
    header
    line
    asPrinted
    vi
    en
    isMixed
    seriesId
    history {
      period
      value
    }
  }
  mapping
  mappingName
  knownOn
  status
  document {
    id
    number
    titleVi
    titleEn
  }
  earlierId
  counts {
    series
    observations
    firstPeriod
    lastPeriod
    newRows
    changed
    same
    rejected
    blanks
    unmatchedFigures
  }
  unmatchedCount
  unmatched {
    text
    keys
    count
    line
    reason
    candidates {
      ...ImportSeriesParts
    }
  }
}`) as unknown as TypedDocumentString<AnswerImportMutation, AnswerImportMutationVariables>;
export const CommitImportDocument = new TypedDocumentString(`
    mutation CommitImport($key: ID!, $id: Int!, $basedOn: Int!) {
  commitImport(key: $key, id: $id, basedOn: $basedOn) {
    outdated
    import {
      ...ImportParts
    }
  }
}
    fragment ImportSeriesParts on ImportSeries {
  id
  indicatorVi
  indicatorEn
  areaVi
  areaEn
  producerVi
  producerEn
  definitionVi
  definitionEn
  decimals
}
fragment ImportParts on ImportPage {
  id
  fileName
  state
  revision
  stagedAt
  stagedBy
  decidedAt
  decidedBy
  format
  encoding
  delimiter
  layout
  numbers
  title
  header
  sample
  tables {
    id
    name
    header
  }
  tableId
  asksTable
  asksMapping
  asksNumbers {
    column
    header
    line
    asPrinted
    vi
    en
    isMixed
    seriesId
    history {
      period
      value
    }
  }
  mapping
  mappingName
  knownOn
  status
  document {
    id
    number
    titleVi
    titleEn
  }
  earlierId
  counts {
    series
    observations
    firstPeriod
    lastPeriod
    newRows
    changed
    same
    rejected
    blanks
    unmatchedFigures
  }
  unmatchedCount
  unmatched {
    text
    keys
    count
    line
    reason
    candidates {
      ...ImportSeriesParts
    }
  }
}`) as unknown as TypedDocumentString<CommitImportMutation, CommitImportMutationVariables>;
export const DiscardImportDocument = new TypedDocumentString(`
    mutation DiscardImport($key: ID!, $id: Int!, $basedOn: Int!) {
  discardImport(key: $key, id: $id, basedOn: $basedOn) {
    ...ImportParts
  }
}
    fragment ImportSeriesParts on ImportSeries {
  id
  indicatorVi
  indicatorEn
  areaVi
  areaEn
  producerVi
  producerEn
  definitionVi
  definitionEn
  decimals
}
fragment ImportParts on ImportPage {
  id
  fileName
  state
  revision
  stagedAt
  stagedBy
  decidedAt
  decidedBy
  format
  encoding
  delimiter
  layout
  numbers
  title
  header
  sample
  tables {
    id
    name
    header
  }
  tableId
  asksTable
  asksMapping
  asksNumbers {
    column
    header
    line
    asPrinted
    vi
    en
    isMixed
    seriesId
    history {
      period
      value
    }
  }
  mapping
  mappingName
  knownOn
  status
  document {
    id
    number
    titleVi
    titleEn
  }
  earlierId
  counts {
    series
    observations
    firstPeriod
    lastPeriod
    newRows
    changed
    same
    rejected
    blanks
    unmatchedFigures
  }
  unmatchedCount
  unmatched {
    text
    keys
    count
    line
    reason
    candidates {
      ...ImportSeriesParts
    }
  }
}`) as unknown as TypedDocumentString<DiscardImportMutation, DiscardImportMutationVariables>;
export const UndoImportDocument = new TypedDocumentString(`
    mutation UndoImport($key: ID!, $id: Int!, $basedOn: Int!) {
  undoImport(key: $key, id: $id, basedOn: $basedOn) {
    ...ImportParts
  }
}
    fragment ImportSeriesParts on ImportSeries {
  id
  indicatorVi
  indicatorEn
  areaVi
  areaEn
  producerVi
  producerEn
  definitionVi
  definitionEn
  decimals
}
fragment ImportParts on ImportPage {
  id
  fileName
  state
  revision
  stagedAt
  stagedBy
  decidedAt
  decidedBy
  format
  encoding
  delimiter
  layout
  numbers
  title
  header
  sample
  tables {
    id
    name
    header
  }
  tableId
  asksTable
  asksMapping
  asksNumbers {
    column
    header
    line
    asPrinted
    vi
    en
    isMixed
    seriesId
    history {
      period
      value
    }
  }
  mapping
  mappingName
  knownOn
  status
  document {
    id
    number
    titleVi
    titleEn
  }
  earlierId
  counts {
    series
    observations
    firstPeriod
    lastPeriod
    newRows
    changed
    same
    rejected
    blanks
    unmatchedFigures
  }
  unmatchedCount
  unmatched {
    text
    keys
    count
    line
    reason
    candidates {
      ...ImportSeriesParts
    }
  }
}`) as unknown as TypedDocumentString<UndoImportMutation, UndoImportMutationVariables>;
export const SaveImportMappingDocument = new TypedDocumentString(`
    mutation SaveImportMapping($key: ID!, $id: Int!, $name: String!) {
  saveImportMapping(key: $key, id: $id, name: $name)
}
    `) as unknown as TypedDocumentString<SaveImportMappingMutation, SaveImportMappingMutationVariables>;
export const IndicatorDocument = new TypedDocumentString(`
    query Indicator($id: ID!, $asOf: Date) {
  indicator(id: $id, asOf: $asOf) {
    asOf
    indicator {
      ...IndicatorParts
      definitionVi
      definitionEn
      noteVi
      noteEn
      custodian {
        ...AgencyParts
      }
    }
    replacedBy {
      id
      nameVi
      nameEn
    }
    replaces {
      id
      nameVi
      nameEn
    }
    promises {
      ...AssessedGoalParts
      bySeries {
        ...AssessmentParts
      }
    }
    series {
      ...SeriesParts
    }
    documents {
      ...DocumentParts
    }
  }
}
    fragment UnitParts on Unit {
  code
  kind
  scale
  symbolVi
  symbolEn
  nameVi
  nameEn
}
fragment IndicatorParts on Indicator {
  id
  nameVi
  nameEn
  themeId
  kind
  direction
  nature
  decimals
  min
  max
  frequency
  lifecycle
  unit {
    ...UnitParts
  }
}
fragment AreaParts on Area {
  id
  level
  nameVi
  nameEn
  validFrom
  validTo
}
fragment AgencyParts on Agency {
  id
  nameVi
  nameEn
  shortVi
  shortEn
  validTo
  successorIds
}
fragment DocumentParts on Document {
  id
  kind
  number
  titleVi
  titleEn
  signer
  dated
  datedPrecision
  lifecycle
  replacedById
  reference
  issuer {
    ...AgencyParts
  }
}
fragment TargetParts on Target {
  n
  version
  role
  comparator
  value
  valueHigh
  about
  aimDue
  latestDue
  duePrecision
  asStatedVi
  knownOn
  knownPrecision
  reasonVi
  reasonEn
  document {
    ...DocumentParts
  }
  unit {
    ...UnitParts
  }
}
fragment GoalParts on Goal {
  id
  kind
  themeId
  titleVi
  titleEn
  clause
  saidBy
  statedOn
  statedPrecision
  quoteVi
  summaryVi
  summaryEn
  baselineValue
  baselinePeriod
  lifecycle
  endedOn
  seriesRule
  relatedGoalId
  relation
  proxyVi
  proxyEn
  noteVi
  noteEn
  document {
    ...DocumentParts
  }
  indicator {
    ...IndicatorParts
  }
  area {
    ...AreaParts
  }
  lead {
    ...AgencyParts
  }
  supporting {
    ...AgencyParts
  }
  targets {
    ...TargetParts
  }
  earlierTargets {
    ...TargetParts
  }
  seriesIds
}
fragment PointParts on Point {
  period
  end
  value
  status
  qualifier
  rankOf
  knownOn
}
fragment AssessmentParts on Assessment {
  status
  marks
  reasons
  method
  targetN
  seriesId
  targetValue
  due
  stage
  decidedBy {
    ...PointParts
  }
  before {
    ...PointParts
  }
  latest {
    ...PointParts
  }
  fallenTo {
    ...PointParts
  }
  pointsUsed
  since
  required
  requiredByLatest
  pace
  ratio
  noise
  phi
  central
  low80
  high80
  probability
  chance
  reachYear
  gap
  share
  outlook {
    ends
    central
    low
    high
  }
  targetMovedOn
}
fragment AssessedGoalParts on AssessedGoal {
  goal {
    ...GoalParts
  }
  asOf
  status
  deciding {
    ...AssessmentParts
  }
}
fragment ObservationsParts on Observations {
  periods
  ends
  versions
  values
  lows
  highs
  qualifiers
  statuses
  rankOfs
  knownOns
  knownPrecisions
  documentIds
  sourceRefs
  asPrinteds
  notesVi
  notesEn
  recordedOns
  versionReasons
  recordedByNames
  enteredByNames
  approvedByNames
  importedFroms
}
fragment SeriesParts on Series {
  id
  breakdown
  definitionVi
  definitionEn
  nature
  frequency
  rankOf
  governs
  breaks {
    period
    reasonVi
    reasonEn
  }
  indicator {
    ...IndicatorParts
  }
  area {
    ...AreaParts
  }
  producer {
    ...AgencyParts
  }
  current {
    ...ObservationsParts
  }
  versions {
    ...ObservationsParts
  }
}`) as unknown as TypedDocumentString<IndicatorQuery, IndicatorQueryVariables>;
export const PromisersDocument = new TypedDocumentString(`
    query Promisers($asOf: Date) {
  documents(limit: 500, asOf: $asOf) {
    items {
      goals
      document {
        ...DocumentParts
      }
    }
  }
}
    fragment AgencyParts on Agency {
  id
  nameVi
  nameEn
  shortVi
  shortEn
  validTo
  successorIds
}
fragment DocumentParts on Document {
  id
  kind
  number
  titleVi
  titleEn
  signer
  dated
  datedPrecision
  lifecycle
  replacedById
  reference
  issuer {
    ...AgencyParts
  }
}`) as unknown as TypedDocumentString<PromisersQuery, PromisersQueryVariables>;
export const MethodChoicesDocument = new TypedDocumentString(`
    query MethodChoices {
  methodChoices {
    method
    since
    reason
    by
    chosenAt
  }
}
    `) as unknown as TypedDocumentString<MethodChoicesQuery, MethodChoicesQueryVariables>;
export const MethodEffectDocument = new TypedDocumentString(`
    query MethodEffect($method: Method!) {
  methodEffect(method: $method) {
    goals
    turns {
      before
      after
      goals
    }
  }
}
    `) as unknown as TypedDocumentString<MethodEffectQuery, MethodEffectQueryVariables>;
export const ChooseMethodDocument = new TypedDocumentString(`
    mutation ChooseMethod($key: ID!, $input: MethodChoiceInput!) {
  chooseMethod(key: $key, input: $input)
}
    `) as unknown as TypedDocumentString<ChooseMethodMutation, ChooseMethodMutationVariables>;
export const MethodInForceDocument = new TypedDocumentString(`
    query MethodInForce($asOf: Date) {
  method(asOf: $asOf) {
    method
    since
    reason
  }
}
    `) as unknown as TypedDocumentString<MethodInForceQuery, MethodInForceQueryVariables>;
export const OwnAssessmentsDocument = new TypedDocumentString(`
    query OwnAssessments($goalId: ID!, $asOf: Date) {
  ownAssessments(goalId: $goalId, asOf: $asOf) {
    ...OwnAssessmentParts
  }
}
    fragment AgencyParts on Agency {
  id
  nameVi
  nameEn
  shortVi
  shortEn
  validTo
  successorIds
}
fragment OwnAssessmentParts on OwnAssessment {
  id
  status
  ownWords
  reason
  statedOn
  by
  recordedAt
  agency {
    ...AgencyParts
  }
}`) as unknown as TypedDocumentString<OwnAssessmentsQuery, OwnAssessmentsQueryVariables>;
export const OwnDifferencesDocument = new TypedDocumentString(`
    query OwnDifferences($asOf: Date) {
  ownAssessmentDifferences(asOf: $asOf) {
    gap
    own {
      ...OwnAssessmentParts
    }
    goal {
      status
      deciding {
        marks
      }
      goal {
        id
        titleVi
        titleEn
        area {
          ...AreaParts
        }
        document {
          number
          titleVi
          titleEn
        }
      }
    }
  }
}
    fragment AreaParts on Area {
  id
  level
  nameVi
  nameEn
  validFrom
  validTo
}
fragment AgencyParts on Agency {
  id
  nameVi
  nameEn
  shortVi
  shortEn
  validTo
  successorIds
}
fragment OwnAssessmentParts on OwnAssessment {
  id
  status
  ownWords
  reason
  statedOn
  by
  recordedAt
  agency {
    ...AgencyParts
  }
}`) as unknown as TypedDocumentString<OwnDifferencesQuery, OwnDifferencesQueryVariables>;
export const SayOwnAssessmentDocument = new TypedDocumentString(`
    mutation SayOwnAssessment($key: ID!, $input: OwnAssessmentInput!) {
  sayOwnAssessment(key: $key, input: $input)
}
    `) as unknown as TypedDocumentString<SayOwnAssessmentMutation, SayOwnAssessmentMutationVariables>;
export const CommentsDocument = new TypedDocumentString(`
    query Comments($subject: CommentSubjectInput!) {
  comments(subject: $subject) {
    id
    body
    by
    at
    isOwn
  }
}
    `) as unknown as TypedDocumentString<CommentsQuery, CommentsQueryVariables>;
export const AddCommentDocument = new TypedDocumentString(`
    mutation AddComment($key: ID!, $subject: CommentSubjectInput!, $body: String!) {
  addComment(key: $key, subject: $subject, body: $body)
}
    `) as unknown as TypedDocumentString<AddCommentMutation, AddCommentMutationVariables>;
export const WithdrawCommentDocument = new TypedDocumentString(`
    mutation WithdrawComment($key: ID!, $id: Int!) {
  withdrawComment(key: $key, id: $id)
}
    `) as unknown as TypedDocumentString<WithdrawCommentMutation, WithdrawCommentMutationVariables>;
export const ReconciliationDocument = new TypedDocumentString(`
    query Reconciliation($filter: ReconcileFilter, $asOf: Date) {
  themes {
    id
    order
    nameVi
    nameEn
  }
  reconciliation(filter: $filter, asOf: $asOf) {
    asOf
    total
    themes
    promises {
      id
      kind
      due
      size
      share
      indicator {
        ...IndicatorParts
      }
      area {
        ...AreaParts
      }
      stated {
        promise {
          ...AssessedGoalParts
        }
        target {
          n
          role
          comparator
          value
          valueHigh
          about
          aimDue
          latestDue
          duePrecision
          unit {
            ...UnitParts
          }
        }
        assessment {
          status
          marks
        }
      }
    }
    values {
      id
      indicator {
        ...IndicatorParts
      }
      area {
        ...AreaParts
      }
      series {
        id
        definitionVi
        definitionEn
        producer {
          ...AgencyParts
        }
      }
      periods {
        end
        size
        share
        values {
          seriesId
          figure {
            ...FigureParts
          }
        }
      }
      goals {
        goal {
          id
          titleVi
          titleEn
          document {
            number
            titleVi
            titleEn
          }
        }
        bySeries {
          seriesId
          status
        }
      }
    }
  }
}
    fragment UnitParts on Unit {
  code
  kind
  scale
  symbolVi
  symbolEn
  nameVi
  nameEn
}
fragment IndicatorParts on Indicator {
  id
  nameVi
  nameEn
  themeId
  kind
  direction
  nature
  decimals
  min
  max
  frequency
  lifecycle
  unit {
    ...UnitParts
  }
}
fragment AreaParts on Area {
  id
  level
  nameVi
  nameEn
  validFrom
  validTo
}
fragment AgencyParts on Agency {
  id
  nameVi
  nameEn
  shortVi
  shortEn
  validTo
  successorIds
}
fragment DocumentParts on Document {
  id
  kind
  number
  titleVi
  titleEn
  signer
  dated
  datedPrecision
  lifecycle
  replacedById
  reference
  issuer {
    ...AgencyParts
  }
}
fragment TargetParts on Target {
  n
  version
  role
  comparator
  value
  valueHigh
  about
  aimDue
  latestDue
  duePrecision
  asStatedVi
  knownOn
  knownPrecision
  reasonVi
  reasonEn
  document {
    ...DocumentParts
  }
  unit {
    ...UnitParts
  }
}
fragment GoalParts on Goal {
  id
  kind
  themeId
  titleVi
  titleEn
  clause
  saidBy
  statedOn
  statedPrecision
  quoteVi
  summaryVi
  summaryEn
  baselineValue
  baselinePeriod
  lifecycle
  endedOn
  seriesRule
  relatedGoalId
  relation
  proxyVi
  proxyEn
  noteVi
  noteEn
  document {
    ...DocumentParts
  }
  indicator {
    ...IndicatorParts
  }
  area {
    ...AreaParts
  }
  lead {
    ...AgencyParts
  }
  supporting {
    ...AgencyParts
  }
  targets {
    ...TargetParts
  }
  earlierTargets {
    ...TargetParts
  }
  seriesIds
}
fragment PointParts on Point {
  period
  end
  value
  status
  qualifier
  rankOf
  knownOn
}
fragment AssessmentParts on Assessment {
  status
  marks
  reasons
  method
  targetN
  seriesId
  targetValue
  due
  stage
  decidedBy {
    ...PointParts
  }
  before {
    ...PointParts
  }
  latest {
    ...PointParts
  }
  fallenTo {
    ...PointParts
  }
  pointsUsed
  since
  required
  requiredByLatest
  pace
  ratio
  noise
  phi
  central
  low80
  high80
  probability
  chance
  reachYear
  gap
  share
  outlook {
    ends
    central
    low
    high
  }
  targetMovedOn
}
fragment AssessedGoalParts on AssessedGoal {
  goal {
    ...GoalParts
  }
  asOf
  status
  deciding {
    ...AssessmentParts
  }
}
fragment FigureParts on Figure {
  period
  version
  value
  low
  high
  qualifier
  status
  rankOf
  knownOn
  knownPrecision
  document {
    ...DocumentParts
  }
}`) as unknown as TypedDocumentString<ReconciliationQuery, ReconciliationQueryVariables>;
export const RecordFormDocument = new TypedDocumentString(`
    query RecordForm($noun: RecordNoun!) {
  recordForm(noun: $noun) {
    name
    kind
    required
    isKey
    choices
    refersTo
  }
}
    `) as unknown as TypedDocumentString<RecordFormQuery, RecordFormQueryVariables>;
export const RecordDocument = new TypedDocumentString(`
    query Record($noun: RecordNoun!, $id: ID!) {
  record(noun: $noun, id: $id) {
    noun
    id
    titleVi
    titleEn
    revision
    fields {
      name
      values
    }
    gaps
    targets
  }
}
    `) as unknown as TypedDocumentString<RecordQuery, RecordQueryVariables>;
export const RecordListDocument = new TypedDocumentString(`
    query RecordList($noun: RecordNoun!, $search: String, $gap: RecordGap) {
  recordList(noun: $noun, search: $search, gap: $gap) {
    noun
    total
    gaps {
      gap
      count
    }
    items {
      id
      titleVi
      titleEn
      gaps
    }
  }
}
    `) as unknown as TypedDocumentString<RecordListQuery, RecordListQueryVariables>;
export const RecordHistoryDocument = new TypedDocumentString(`
    query RecordHistory($noun: RecordNoun!, $id: ID!) {
  recordHistory(noun: $noun, id: $id) {
    id
    at
    by
    behalfOf
    reason
    isFirst
    noun
    changes {
      name
      old
      new
    }
  }
}
    `) as unknown as TypedDocumentString<RecordHistoryQuery, RecordHistoryQueryVariables>;
export const SaveRecordDocument = new TypedDocumentString(`
    mutation SaveRecord($key: ID!, $input: SaveRecordInput!) {
  saveRecord(key: $key, input: $input) {
    noun
    id
  }
}
    `) as unknown as TypedDocumentString<SaveRecordMutation, SaveRecordMutationVariables>;
export const AmendTargetDocument = new TypedDocumentString(`
    mutation AmendTarget($key: ID!, $input: AmendTargetInput!) {
  amendTarget(key: $key, input: $input) {
    noun
    id
  }
}
    `) as unknown as TypedDocumentString<AmendTargetMutation, AmendTargetMutationVariables>;
export const GoverningDocument = new TypedDocumentString(`
    query Governing($indicatorId: ID!) {
  governingReasons(indicatorId: $indicatorId) {
    seriesId
    governs
    at
    by
    reason
  }
}
    `) as unknown as TypedDocumentString<GoverningQuery, GoverningQueryVariables>;
export const RoundSheetsDocument = new TypedDocumentString(`
    query RoundSheets($roundId: ID) {
  sheets(roundId: $roundId) {
    ...SheetSummaryParts
    remindedAt
    revision
    signed {
      ...SignedParts
    }
    round {
      revision
    }
  }
}
    fragment AreaParts on Area {
  id
  level
  nameVi
  nameEn
  validFrom
  validTo
}
fragment AgencyParts on Agency {
  id
  nameVi
  nameEn
  shortVi
  shortEn
  validTo
  successorIds
}
fragment SignedParts on SignedDocument {
  number
  signedOn
  signer
  file {
    name
    size
    addedAt
    addedByName
  }
}
fragment RoundParts on Round {
  id
  formId
  period
  cutOffOn
  dueOn
  state
  reason
  form {
    id
    code
    titleVi
    titleEn
    frequency
    twoSteps
    needsSource
  }
}
fragment SheetSummaryParts on SheetSummary {
  round {
    ...RoundParts
  }
  agency {
    ...AgencyParts
  }
  state
  isBegun
  version
  owed
  owedOn
  days
  promisedOn
  remindedAt
  rows
  filled
  missing
  returned
  returnReason
  mayEnter
  isRemindedToday
  finalising {
    series {
      id
      indicator {
        id
        nameVi
        nameEn
      }
      area {
        ...AreaParts
      }
    }
    next
    owed
    owedOn
    days
  }
}`) as unknown as TypedDocumentString<RoundSheetsQuery, RoundSheetsQueryVariables>;
export const RemindUnitsDocument = new TypedDocumentString(`
    mutation RemindUnits($key: ID!, $sheets: [RemindedSheet!]!, $again: Boolean) {
  remindUnits(key: $key, sheets: $sheets, again: $again) {
    sheets
    before
    notOwed
    nobody
    mailed
    mailedBefore
    hasMail
  }
}
    `) as unknown as TypedDocumentString<RemindUnitsMutation, RemindUnitsMutationVariables>;
export const LockRoundDocument = new TypedDocumentString(`
    mutation LockRound($key: ID!, $roundId: ID!, $basedOn: Int!, $reason: String) {
  lockRound(key: $key, roundId: $roundId, basedOn: $basedOn, reason: $reason) {
    id
    state
    reason
    revision
  }
}
    `) as unknown as TypedDocumentString<LockRoundMutation, LockRoundMutationVariables>;
export const ReopenRoundDocument = new TypedDocumentString(`
    mutation ReopenRound($key: ID!, $roundId: ID!, $basedOn: Int!, $reason: String!) {
  reopenRound(key: $key, roundId: $roundId, basedOn: $basedOn, reason: $reason) {
    id
    state
    reason
    revision
  }
}
    `) as unknown as TypedDocumentString<ReopenRoundMutation, ReopenRoundMutationVariables>;
export const ReceiveSheetDocument = new TypedDocumentString(`
    mutation ReceiveSheet($key: ID!, $roundId: ID!, $agencyId: ID!, $basedOn: Int!) {
  receiveSheet(
    key: $key
    roundId: $roundId
    agencyId: $agencyId
    basedOn: $basedOn
  ) {
    submission {
      state
      revision
    }
  }
}
    `) as unknown as TypedDocumentString<ReceiveSheetMutation, ReceiveSheetMutationVariables>;
export const EarlierRoundsDocument = new TypedDocumentString(`
    query EarlierRounds {
  earlierRounds {
    form {
      id
      code
      titleVi
      titleEn
    }
    periods
  }
}
    `) as unknown as TypedDocumentString<EarlierRoundsQuery, EarlierRoundsQueryVariables>;
export const OpenEarlierRoundDocument = new TypedDocumentString(`
    mutation OpenEarlierRound($key: ID!, $formId: ID!, $period: String!, $dueOn: Date!) {
  openEarlierRound(key: $key, formId: $formId, period: $period, dueOn: $dueOn) {
    id
    period
    dueOn
  }
}
    `) as unknown as TypedDocumentString<OpenEarlierRoundMutation, OpenEarlierRoundMutationVariables>;
export const AboutDocument = new TypedDocumentString(`
    query About {
  about {
    today
    version
    goals
    documents
    observations
    firstDate
    lastKnownOn
  }
}
    `) as unknown as TypedDocumentString<AboutQuery, AboutQueryVariables>;