import { yearOf } from '../calendar.js';
import type { Reason, Status } from '../vocabulary.js';
import { digitalDecadePath } from './digital-decade.js';
import { escapAnticipated, escapCurrentStatus, escapGeometric, escapLogit } from './escap.js';
import { eurostatWithoutTarget, eurostatWithTarget } from './eurostat.js';
import type { MethodFacts } from './method-facts.js';
import {
  notComputable,
  type Finding,
  type Method,
  type MethodClass,
  type MethodVariant,
  type MethodVerdict,
  type Way,
} from './method.js';
import { oecdDistance } from './oecd.js';
import { psaPace } from './psa.js';
import { sdsnTrend } from './sdsn.js';
import { canadianProgress, canadianProgressWithoutTarget } from './statistics-canada.js';
import { timeDistance } from './time-distance.js';
import { unProgress, unProgressWithoutTarget } from './un-statistics.js';
import { whoRates } from './who.js';
import { worldBankPath, worldBankRecast } from './world-bank.js';

/**
 * Which of our open classes a class of another body corresponds to: its best is on track, what still comes nearer is
 * at risk, what stands still or falls back is off track. The correspondence is ours.
 */
export const OUR_CLASS: Readonly<Record<MethodClass, Status>> = {
  ACHIEVED: 'ACHIEVED',
  ON_TRACK: 'ON_TRACK',
  AT_RISK: 'AT_RISK',
  OFF_TRACK: 'OFF_TRACK',
  SIGNIFICANT_PROGRESS: 'ON_TRACK',
  MODERATE_PROGRESS: 'AT_RISK',
  INSUFFICIENT_PROGRESS: 'OFF_TRACK',
  MOVEMENT_AWAY: 'OFF_TRACK',
  MODERATE_MOVEMENT_AWAY: 'OFF_TRACK',
  SIGNIFICANT_MOVEMENT_AWAY: 'OFF_TRACK',
  TARGET_ACHIEVED: 'ACHIEVED',
  SUBSTANTIAL_PROGRESS: 'ON_TRACK',
  ACCELERATION_NEEDED: 'AT_RISK',
  LIMITED_PROGRESS: 'OFF_TRACK',
  DETERIORATION: 'OFF_TRACK',
  MET_OR_ON_COURSE: 'ON_TRACK',
  REASONABLE_PROGRESS: 'AT_RISK',
  STAGNATION_OR_REGRESSION: 'OFF_TRACK',
  STATUS_ON_TRACK: 'ON_TRACK',
  STATUS_SLOW: 'AT_RISK',
  STATUS_REGRESSION: 'OFF_TRACK',
  MAINTAIN: 'ON_TRACK',
  ACCELERATE: 'AT_RISK',
  REVERSE: 'OFF_TRACK',
  ARROW_ON_TRACK: 'ON_TRACK',
  ARROW_MAINTAINING: 'ON_TRACK',
  ARROW_MODERATELY_IMPROVING: 'AT_RISK',
  ARROW_STAGNATING: 'OFF_TRACK',
  ARROW_DECREASING: 'OFF_TRACK',
  LIKELY: 'ON_TRACK',
  POSSIBLE: 'AT_RISK',
  UNLIKELY: 'OFF_TRACK',
  VERY_UNLIKELY: 'OFF_TRACK',
  HIGH: 'ON_TRACK',
  MEDIUM: 'AT_RISK',
  LOW: 'OFF_TRACK',
};

/** A method other than the default. */
export type OfficialMethod = Exclude<Method, 'WAYMARK'>;

type Form = readonly [MethodVariant | null, (facts: MethodFacts, way: Way) => Finding];

function peerValues({ peers, latest }: MethodFacts): number[] {
  const year = yearOf(latest.end);
  return [latest.value, ...peers.filter(({ end }) => yearOf(end) === year).map(({ value }) => value)];
}

const RECAST_CEILING = 100;

/** The form in which a method judges, the one for the method in force first. */
function formsOf(method: OfficialMethod, { isPercent, ceiling, direction }: MethodFacts): readonly Form[] {
  switch (method) {
    case 'EUROSTAT':
      return [['WITH_TARGET', (_, way) => eurostatWithTarget(way)]];
    case 'STATISTICS_CANADA':
      return [['WITH_TARGET', (_, way) => canadianProgress(way)]];
    case 'UN_STATISTICS':
      return [['WITH_TARGET', (_, way) => unProgress({ ...way, isPercent })]];
    case 'ESCAP': {
      const logit: Form | null =
        ceiling === null
          ? null
          : [
              'ANTICIPATED_LOGIT',
              ({ points }, way) => escapAnticipated(way, escapLogit(points, way.deadline, ceiling)),
            ];
      const geometric: Form = [
        'ANTICIPATED_GEOMETRIC',
        ({ points }, way) => escapAnticipated(way, escapGeometric(points, way.deadline)),
      ];
      const current: Form = ['CURRENT_STATUS', (_, way) => escapCurrentStatus(way)];
      return [...(logit ? [logit] : []), geometric, current];
    }
    case 'SDSN':
      return [[null, (_, way) => sdsnTrend(way)]];
    case 'WORLD_BANK':
      return isPercent && ceiling === RECAST_CEILING && direction === 1
        ? [['RECAST', (_, way) => worldBankRecast(way)]]
        : [['DIRECT', (_, way) => worldBankPath(way)]];
    case 'PSA':
      return [[null, (_, way) => psaPace(way)]];
    case 'OECD':
      return [
        [
          null,
          (facts, { latest, target }) => oecdDistance(latest.value, target, direction, peerValues(facts)),
        ],
      ];
    case 'DIGITAL_DECADE': {
      const line: Form = ['LINE', (_, way) => digitalDecadePath(way)];
      return ceiling === null ? [line] : [line, ['LOGISTIC', (_, way) => digitalDecadePath(way, ceiling)]];
    }
    case 'WHO':
      return [[null, ({ points }, way) => whoRates(points, way.target, way.deadline)]];
    case 'TIME_DISTANCE':
      return [[null, (_, way) => timeDistance(way)]];
  }
}

/** A method without a target value: three bodies have a rule for it. */
function withoutTarget(method: OfficialMethod, facts: MethodFacts): Finding {
  switch (method) {
    case 'EUROSTAT':
      return eurostatWithoutTarget(facts);
    case 'STATISTICS_CANADA':
      return canadianProgressWithoutTarget(facts, facts.limit);
    case 'UN_STATISTICS':
      return unProgressWithoutTarget(facts);
    default:
      return notComputable('NO_TARGET_VALUE');
  }
}

function refused(method: OfficialMethod, reason: Reason): MethodVerdict {
  return { ...notComputable(reason), method, variant: null, ours: null };
}

/** What one body says, in each of its forms; the first is the one that counts where its method is in force. */
export function judgeByMethod(
  method: OfficialMethod,
  facts: MethodFacts | Reason,
): readonly [MethodVerdict, ...MethodVerdict[]] {
  if (typeof facts === 'string') return [refused(method, facts)];
  const { target, deadline } = facts;
  if (target === null) {
    const finding = withoutTarget(method, facts);
    const variant = finding.reason === 'NO_TARGET_VALUE' ? null : 'WITHOUT_TARGET';
    return [{ ...finding, method, variant, ours: null }];
  }
  if (deadline === null) return [refused(method, 'NO_DEADLINE')];
  const { base, latest, direction } = facts;
  const way: Way = { base, latest, target, deadline, direction };
  const [first, ...rest] = formsOf(method, facts).map(([variant, judge]): MethodVerdict => {
    const finding = judge(facts, way);
    return { ...finding, method, variant, ours: finding.outcome && OUR_CLASS[finding.outcome] };
  });
  return first ? [first, ...rest] : [refused(method, 'NOT_FINITE')];
}
