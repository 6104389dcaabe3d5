import { Inject, Injectable } from '@nestjs/common';
import { owedState, type OwedState } from '@waymark/domain';
import { entryWording, type Mail } from '@waymark/wording/entry';
import { ActorService } from '../account/actor.service.js';
import { PendingService } from '../approval/pending.service.js';
import { Clock } from '../clock.js';
import { SheetService } from '../sheet/sheet.service.js';

/** Somebody who may get a mail. */
export interface Reader {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: 'vi' | 'en';
}

/** What a mail asks for; what is promised for later, done or not due soon is left in peace. */
const PRESSING: readonly OwedState[] = ['OVERDUE', 'RETURNED', 'DUE', 'DUE_SOON'];

/** What somebody's mail of a day says. */
@Injectable()
export class DigestContent {
  constructor(
    @Inject(ActorService) private readonly actors: ActorService,
    @Inject(SheetService) private readonly sheets: SheetService,
    @Inject(PendingService) private readonly pendings: PendingService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Null where nothing waits for them. */
  async of({ id, name, language }: Reader, address: string): Promise<Mail | null> {
    const grants = await this.actors.grantsOf(id);
    const actor = { id, personId: id, name, origin: 'digest', grants };
    const today = this.clock.today();
    const owed = (await this.sheets.owed(actor)).filter((one) => PRESSING.includes(one.owed));
    const pending = (await this.pendings.list(actor)).filter(({ refusal }) => refusal === null);
    const sheets = new Set(pending.map(({ round, agency }) => `${round.id}/${agency.id}`));
    return entryWording(language).digest({
      name,
      owed: owed.map(({ round, agency, state, promisedOn }) => ({
        titleVi: round.form.titleVi,
        titleEn: round.form.titleEn,
        period: round.period,
        dueOn: round.dueOn,
        owed: owedState({ dueOn: round.dueOn, state, promisedOn }, today),
        unit: language === 'vi' ? agency.shortVi : agency.shortEn,
      })),
      toApprove: sheets.size,
      toReceive: 0,
      address: `${address}/entry`,
    });
  }
}
