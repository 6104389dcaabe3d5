import { assessGoal, judgeByMethods } from '@waymark/domain';
import { wording } from '@waymark/wording';
import { medianTimes } from '../bench/median-time.js';
import { SAMPLE_DAY, type SampleGoal, sampleGoals } from '../bench/sample-goals.js';
import type { Sentence } from '../start-error.js';
import type { Command } from './command.js';

const GOALS = 1_000;
const POINTS = 40;
const ROUNDS = 25;

/** One way to judge, and the most that it may take for all the goals. */
interface Contender {
  readonly code: string;
  readonly name: Sentence;
  readonly limitMs: number;
  readonly judge: (sample: SampleGoal) => unknown;
}

const CONTENDERS: readonly Contender[] = [
  {
    code: 'default',
    name: { vi: 'Phương pháp mặc định', en: 'The default method' },
    limitMs: 50,
    judge: ({ goal, observations }) => assessGoal(goal, observations, { asOf: SAMPLE_DAY }),
  },
  {
    code: 'all-methods',
    name: { vi: 'Tất cả các phương pháp', en: 'All methods' },
    limitMs: 500,
    judge: ({ goal, observations }) =>
      goal.targets.flatMap((target) =>
        goal.series.map((series) =>
          judgeByMethods(goal, target, series, observations.get(series.id) ?? [], { asOf: SAMPLE_DAY }),
        ),
      ),
  },
];

/** What one way to judge took. */
interface Result {
  readonly code: string;
  readonly name: Sentence;
  readonly ms: number;
  readonly goalsPerSecond: number;
  readonly limitMs: number;
  readonly shareOfLimit: number;
  readonly timesBareLoop: number;
}

export const benchJudgeCommand: Command = {
  name: 'bench judge',
  usage: 'bench judge [--json]',
  help: {
    vi: `Đo thời gian đánh giá ${GOALS} mục tiêu mẫu; báo lỗi nếu vượt giới hạn`,
    en: `time the judging of ${GOALS} sample goals; fail where it is over its limit`,
  },
  atLeast: 0,
  atMost: 0,
  options: { json: { type: 'boolean' } },
  async run({ values, tell }) {
    const samples = sampleGoals(GOALS, POINTS);
    const [bareMs = Number.NaN, ...times] = medianTimes(
      [
        () => readAll(samples),
        ...CONTENDERS.map(
          ({ judge }) =>
            () =>
              samples.forEach(judge),
        ),
      ],
      ROUNDS,
    );
    const results = CONTENDERS.map(({ code, name, limitMs }, index): Result => {
      const ms = times[index] ?? Number.NaN;
      return {
        code,
        name,
        ms,
        goalsPerSecond: (GOALS / ms) * 1_000,
        limitMs,
        shareOfLimit: ms / limitMs,
        timesBareLoop: ms / bareMs,
      };
    });
    if (values['json']) {
      console.log(JSON.stringify({ goals: GOALS, points: POINTS, rounds: ROUNDS, bareMs, results }, null, 2));
    } else {
      sentences(bareMs, results).forEach(tell);
    }
    return results.every(({ shareOfLimit }) => shareOfLimit <= 1) ? 0 : 1;
  },
};

/** The bare loop: looks at each value once, which is the least that any judging has to do. */
function readAll(samples: readonly SampleGoal[]): number {
  let sum = 0;
  for (const { observations } of samples) {
    for (const rows of observations.values()) for (const { value } of rows) sum += value ?? 0;
  }
  return sum;
}

function sentences(bareMs: number, results: readonly Result[]): Sentence[] {
  const { number: vi } = wording('vi');
  const { number: en } = wording('en');
  return [
    {
      vi: `${vi(GOALS)} mục tiêu, mỗi mục tiêu ${POINTS} số liệu; thời gian bộ xử lý, trung vị của ${ROUNDS} lượt. Chỉ đọc qua số liệu: ${vi(bareMs, 3)} ms.`,
      en: `${en(GOALS)} goals of ${POINTS} values each; processor time, the median of ${ROUNDS} rounds. Only reading the values: ${en(bareMs, 3)} ms.`,
    },
    ...results.map(({ name, ms, goalsPerSecond, limitMs, shareOfLimit, timesBareLoop }) => ({
      vi: `${name.vi}: ${vi(ms, 1)} ms (${vi(goalsPerSecond, 0)} mục tiêu/giây), gấp ${vi(timesBareLoop, 0)} lần chỉ đọc qua; bằng ${vi(shareOfLimit * 100, 0)}% giới hạn ${limitMs} ms.`,
      en: `${name.en}: ${en(ms, 1)} ms (${en(goalsPerSecond, 0)} goals per second), ${en(timesBareLoop, 0)} times only reading; ${en(shareOfLimit * 100, 0)} % of the limit of ${limitMs} ms.`,
    })),
  ];
}
