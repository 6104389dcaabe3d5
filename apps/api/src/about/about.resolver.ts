import { Allow } from '../access/allow.decorator.js';
import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Clock } from '../clock.js';
import { version } from '../version.js';
import { About } from './about.type.js';

@Resolver(() => About)
export class AboutResolver {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Allow('READ')
  @Query(() => About, { description: 'What this installation holds, and its clock.' })
  async about(): Promise<About> {
    const today = this.clock.today();
    const [row]: Omit<About, 'today' | 'version'>[] = await this.dataSource.query(
      `select (select count(*)::int from goal) as goals,
              (select count(*)::int from document) as documents,
              (select count(*)::int from observation where known_on <= $1) as observations,
              coalesce((select min(stated_on) from goal), $1::date)::text as "firstDate",
              coalesce((select max(known_on) from observation where known_on <= $1), $1::date)::text as "lastKnownOn"`,
      [today],
    );
    return { ...row!, today, version };
  }
}
