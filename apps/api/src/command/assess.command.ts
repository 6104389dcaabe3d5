import { NestFactory } from '@nestjs/core';
import { isDate } from '@waymark/domain';
import { wording } from '@waymark/wording';
import { AppModule } from '../app.module.js';
import type { AssessedGoal } from '../assessment/assessed-goal.type.js';
import { Clock } from '../clock.js';
import { prepareDatabase } from '../database/prepare-database.js';
import { SnapshotService } from '../snapshot/snapshot.service.js';
import { type Sentence, StartError } from '../start-error.js';
import { type Command, withDatabase } from './command.js';

export const assessCommand: Command = {
  name: 'assess',
  usage: 'assess GOAL [--as-of YYYY-MM-DD] [--json]',
  help: {
    vi: 'In đánh giá của một mục tiêu, hôm nay hoặc tại một ngày đã qua',
    en: 'print the judgement of a goal, today or as of a past day',
  },
  atLeast: 1,
  atMost: 1,
  options: { 'as-of': { type: 'string' }, json: { type: 'boolean' } },
  async run(invocation) {
    const { config, values, positionals } = invocation;
    const asOf = values['as-of'];
    if (asOf !== undefined && !(typeof asOf === 'string' && isDate(asOf))) {
      throw new StartError({
        vi: `--as-of phải có dạng YYYY-MM-DD, không phải "${String(asOf)}".`,
        en: `--as-of must look like YYYY-MM-DD, not "${String(asOf)}".`,
      });
    }
    return withDatabase(invocation, async (dataSource) => {
      await prepareDatabase(dataSource, config);
      const module = AppModule.register(dataSource, config, Clock.of(config));
      const app = await NestFactory.createApplicationContext(module, { logger: ['error'] });
      const id = positionals[0] ?? '';
      const snapshot = await app.get(SnapshotService, { strict: false }).at(asOf);
      const assessed = snapshot.goalsById.get(id);
      await app.close();
      if (!assessed) {
        throw new StartError({
          vi: `Không có mục tiêu ${id} tính đến ${snapshot.asOf}.`,
          en: `There is no goal ${id} as of ${snapshot.asOf}.`,
        });
      }
      if (values['json']) console.log(JSON.stringify(assessed, null, 2));
      else sentences(assessed).forEach(invocation.tell);
      return 0;
    });
  },
};

/** The verdict, how far it is and whether it is in time, and what a reader must know beside. */
function sentences({ goal, deciding }: AssessedGoal): Sentence[] {
  const [vi, en] = (['vi', 'en'] as const).map((locale) => {
    const { title, verdict, howFar, inTime, notes } = wording(locale);
    return [
      title(goal),
      verdict(goal, deciding),
      howFar(goal, deciding),
      inTime(goal, deciding),
      ...notes(goal, deciding),
    ];
  });
  return (vi ?? [])
    .map((text, index) => ({ vi: text, en: en?.[index] ?? '' }))
    .filter((line) => line.vi !== '');
}
