import { Inject, Injectable } from '@nestjs/common';
import { isPressing, weekday } from '@waymark/domain';
import { entryWording, type DigestFacts, type Mail } from '@waymark/wording/entry';
import { ActorService } from '../account/actor.service.js';
import { Clock } from '../clock.js';
import { Config } from '../config.js';
import type { SheetSummary } from '../sheet/sheet.type.js';
import { WaitingService } from './waiting.service.js';

/** Somebody who may get a mail. */
export interface Reader {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: 'vi' | 'en';
}

const MONDAY = 1;

/** What somebody's mail of a day says. */
@Injectable()
export class DigestContent {
  constructor(
    @Inject(ActorService) private readonly actors: ActorService,
    @Inject(WaitingService) private readonly waiting: WaitingService,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Config) private readonly config: Config,
  ) {}

  /**
   * Null where nothing waits for them. Figures that are not final yet stay so for months: they are told in a mail that
   * leaves anyway, and make one of their own on Mondays.
   */
  async of({ id, name, language }: Reader): Promise<Mail | null> {
    const grants = await this.actors.grantsOf(id);
    if (grants.length === 0) return null;
    const actor = { id, personId: id, name, origin: 'digest', grants };
    const { toEnter, toApprove, toReceive } = await this.waiting.of(actor);
    const owed = toEnter.filter((one) => isPressing(one.owed));
    const finalising = toEnter.flatMap((one) => estimatesOf(one, language));
    const isQuiet = owed.length + toApprove + toReceive === 0 && weekday(this.clock.today()) !== MONDAY;
    return entryWording(language).digest({
      ...{ name, toApprove, toReceive },
      owed: owed.map((one) => ({
        ...headOf(one, language),
        dueOn: one.round.dueOn,
        owed: { state: one.owed, on: one.owedOn, days: one.days },
        isReminded: one.remindedAt !== null,
      })),
      finalising: isQuiet ? [] : finalising,
      address: this.config.signIn.url,
    });
  }
}

function headOf({ round, agency }: SheetSummary, language: Reader['language']) {
  return {
    titleVi: round.form.titleVi,
    titleEn: round.form.titleEn,
    period: round.period,
    unit: language === 'vi' ? agency.shortVi : agency.shortEn,
  };
}

/** The figures of a sheet that are due to become final, or nothing. */
function estimatesOf(sheet: SheetSummary, language: Reader['language']): DigestFacts['finalising'] {
  const pressing = sheet.finalising.filter(({ owed }) => isPressing(owed));
  const [first] = pressing;
  if (!first) return [];
  const { next, owed: state, owedOn: on, days } = first;
  return [{ ...headOf(sheet, language), count: pressing.length, owed: { next, state, on, days } }];
}
