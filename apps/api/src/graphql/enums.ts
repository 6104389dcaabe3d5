import {
  ACTIONS,
  AREA_LEVELS,
  CAUSES,
  CHANCES,
  CHECK_SEVERITIES,
  CLASSING_METHODS,
  COMPARATORS,
  DATE_PRECISIONS,
  DIRECTIONS,
  DOCUMENT_KINDS,
  DOCUMENT_LIFECYCLES,
  ENTRY_STATES,
  FORM_FREQUENCIES,
  FREQUENCIES,
  FRESHNESSES,
  GOAL_KINDS,
  GOAL_LIFECYCLES,
  LIFECYCLES,
  GOAL_RELATIONS,
  IMPORT_STATES,
  INDICATOR_KINDS,
  MARKS,
  MISSING_REASONS,
  NATURES,
  NUMBER_STYLES,
  OWED_STATES,
  QUALIFIERS,
  REASONS,
  ROLES,
  ROW_VERDICTS,
  ROUND_STATES,
  SERIES_RULES,
  STATEMENT_KINDS,
  STATUSES,
  STEP_REFUSALS,
  SUBMISSION_STATES,
  SUBMISSION_STEPS,
  TARGET_ROLES,
  UNIT_KINDS,
  VALUE_STATUSES,
  VERDICT_TURNS,
  VERSION_REASONS,
  type Assessment,
} from '@waymark/domain';
import { registerEnumType } from '@nestjs/graphql';
import { ENTRY_REFUSALS } from '../entry/entry-refusal.js';
import { SHEET_CHECK_CODES } from '../sheet/check-code.js';

const STAGES = ['SINGLE', 'AIM', 'LATEST'] as const satisfies readonly Assessment['stage'][];

/** Registers a vocabulary as a GraphQL enum; Nest wants an object, the domain has a list of the words. */
function register<Word extends string>(
  name: string,
  words: readonly Word[],
  description: string,
): Readonly<Record<Word, Word>> {
  const object = Object.fromEntries(words.map((word) => [word, word])) as Record<Word, Word>;
  registerEnumType(object, { name, description });
  return object;
}

export const ActionEnum = register('Action', ACTIONS, 'What somebody may be allowed to do.');
export const AreaLevelEnum = register(
  'AreaLevel',
  AREA_LEVELS,
  'World, country, province or a group of areas.',
);
export const CauseEnum = register('Cause', CAUSES, 'What changed a verdict from one day to the next.');
export const ChanceEnum = register('Chance', CHANCES, 'The chance of reaching the target, in steps.');
export const ComparatorEnum = register('Comparator', COMPARATORS, 'How a value is held against the target.');
export const DatePrecisionEnum = register(
  'DatePrecision',
  DATE_PRECISIONS,
  'How exactly a date is known; a coarser date stands at the last day of its month or year.',
);
export const DirectionEnum = register(
  'Direction',
  DIRECTIONS,
  'Which way is better: up, down, a yes or no to reach, or a band.',
);
export const DocumentKindEnum = register(
  'DocumentKind',
  DOCUMENT_KINDS,
  'What kind of text or source a document is.',
);
export const DocumentLifecycleEnum = register(
  'DocumentLifecycle',
  DOCUMENT_LIFECYCLES,
  'Whether a document is in force; NONE for what never was an act.',
);
export const FrequencyEnum = register('Frequency', FREQUENCIES, 'How often values are published.');
export const FreshnessEnum = register(
  'Freshness',
  FRESHNESSES,
  'Whether the newest value is as new as could be expected.',
);
export const GoalKindEnum = register(
  'GoalKind',
  GOAL_KINDS,
  'A goal with a value, or a milestone that is done or not.',
);
export const GoalLifecycleEnum = register(
  'GoalLifecycle',
  GOAL_LIFECYCLES,
  'Whether a promise is in force, replaced, discontinued, a draft, or was already done when it was stated.',
);
export const LifecycleEnum = register(
  'Lifecycle',
  LIFECYCLES,
  'Whether an indicator or a form is in force, replaced, discontinued, or a draft.',
);
export const GoalRelationEnum = register(
  'GoalRelation',
  GOAL_RELATIONS,
  'How a promise stands to an earlier one.',
);
export const IndicatorKindEnum = register(
  'IndicatorKind',
  INDICATOR_KINDS,
  'What kind of thing is measured.',
);
export const MarkEnum = register('Mark', MARKS, 'What a reader must know beside the verdict.');
export const MethodEnum = register(
  'Method',
  CLASSING_METHODS,
  'The methods that sort goals into classes: the default, and those of official bodies.',
);
export const NatureEnum = register(
  'Nature',
  NATURES,
  'How a value relates to its period; NONE for what is not a number.',
);
export const QualifierEnum = register('Qualifier', QUALIFIERS, 'How the source qualifies a printed value.');
export const ReasonEnum = register('Reason', REASONS, 'Why a goal cannot be judged.');
export const RoleEnum = register('Role', ROLES, 'What a person is here; each role holds within a scope.');
export const SeriesRuleEnum = register(
  'SeriesRule',
  SERIES_RULES,
  'How several measuring series make one verdict: the first that can be judged, or the worst of all.',
);
export const StageEnum = register('Stage', STAGES, 'Which of the deadlines of a promise is judged against.');
export const StatementKindEnum = register(
  'StatementKind',
  STATEMENT_KINDS,
  'What a document states beside its goals.',
);
export const StatusEnum = register('Status', STATUSES, 'The verdicts.');
export const TargetRoleEnum = register(
  'TargetRole',
  TARGET_ROLES,
  'Final, interim, the plan of a period, or a vision.',
);
export const UnitKindEnum = register('UnitKind', UNIT_KINDS, 'Units of one kind convert by their scale.');
export const ValueStatusEnum = register('ValueStatus', VALUE_STATUSES, 'Estimate, preliminary, final.');

export const VerdictTurnEnum = register(
  'VerdictTurn',
  VERDICT_TURNS,
  'Which way a verdict went; OTHER where one of the two says nothing of whether the promise is kept.',
);

export const EntryStateEnum = register(
  'EntryState',
  ENTRY_STATES,
  'How far one figure of a sheet is; only an approved one counts.',
);
export const FormFrequencyEnum = register('FormFrequency', FORM_FREQUENCIES, 'How often a form is owed.');
export const MissingReasonEnum = register('MissingReason', MISSING_REASONS, 'Why there is no value.');
export const RoundStateEnum = register(
  'RoundState',
  ROUND_STATES,
  'Whether units can fill a round in: open, locked, or opened again.',
);
export const SubmissionStateEnum = register(
  'SubmissionState',
  SUBMISSION_STATES,
  'How far a unit has come with its sheet.',
);
export const VersionReasonEnum = register(
  'VersionReason',
  VERSION_REASONS,
  'Why a later version of a value differs from the one before.',
);
export const OwedStateEnum = register('OwedState', OWED_STATES, 'How what is owed stands on a day.');
export const SubmissionStepEnum = register(
  'SubmissionStep',
  SUBMISSION_STEPS,
  'What can be done with a sheet that units send in.',
);
export const EntryRefusalEnum = register('EntryRefusal', ENTRY_REFUSALS, 'Why a figure is not written.');
export const CheckCodeEnum = register(
  'CheckCode',
  SHEET_CHECK_CODES,
  'What is wrong with a figure of a sheet, or unusual about it.',
);
export const CheckSeverityEnum = register(
  'CheckSeverity',
  CHECK_SEVERITIES,
  'Whether a check must be mended, explained, or only tells.',
);

export const ImportStateEnum = register(
  'ImportState',
  IMPORT_STATES,
  'What becomes of a file that brings figures in.',
);
export const NumberStyleEnum = register('NumberStyle', NUMBER_STYLES, 'VI: 1.234,5. EN: 1,234.5.');
export const RowVerdictEnum = register(
  'RowVerdict',
  ROW_VERDICTS,
  'What a figure of a file is beside what is stored.',
);
export const StepRefusalEnum = register('StepRefusal', STEP_REFUSALS, 'Why a step is not taken.');
