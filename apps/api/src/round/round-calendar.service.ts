import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { addDays, addMonths, cutOffOn, dueOn, roundPeriods, type FormCalendar } from '@waymark/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock, type Ticking } from '../clock.js';

/** How many days before its cut-off a round opens. */
const OPEN_DAYS = 15;
/** A new form begins with what was due so many days ago at most, and with its newest period in any case. */
const FIRST_DAYS = 31;

interface CalendarForm extends FormCalendar {
  readonly id: string;
  /** The newest round that there is. */
  readonly newest: string | null;
}

/** Makes the rounds of each form when their time has come: at the start, and each day after midnight. */
@Injectable()
export class RoundCalendarService implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('Rounds');
  private daily: Ticking | null = null;

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    // Without a database only the contract is written down.
    if (!this.dataSource.isInitialized) return;
    await this.open();
    this.daily = this.clock.every('5 0 * * *', () => {
      this.open().catch((error: unknown) => this.logger.error(error));
    });
  }

  onModuleDestroy(): void {
    this.daily?.stop();
  }

  /**
   * Opens the rounds of all forms in force whose time has come. Two servers at once make each round once. Gives their number.
   */
  async open(): Promise<number> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query(`SELECT set_config('waymark.actor', 'calendar', true)`);
      return openDueRounds(manager, this.clock.today());
    });
  }
}

/**
 * Opens the rounds whose time has come, of one form or of all that are in force; gives their number. An earlier round that
 * was opened since is due late, but the newest is still the one with the last cut-off.
 */
export async function openDueRounds(
  manager: EntityManager,
  today: string,
  formId: string | null = null,
): Promise<number> {
  const forms: CalendarForm[] = await manager.query(
    `SELECT f.id, f.frequency, f.cut_off_days AS "cutOffDays", f.due_days AS "dueDays",
            (SELECT r.period FROM round r WHERE r.form_id = f.id ORDER BY r.cut_off_on DESC LIMIT 1) AS newest
       FROM form f WHERE f.lifecycle = 'IN_FORCE' AND ($1::text IS NULL OR f.id = $1)`,
    [formId],
  );
  let made = 0;
  for (const form of forms)
    for (const period of periodsToOpen(form, today)) made += await openRound(manager, form, period);
  return made;
}

/** The periods of a form that have no round yet and whose round opens by a day. */
export function periodsToOpen(form: CalendarForm, today: string): string[] {
  const from = addMonths(today, -36);
  const until = addDays(today, Math.max(0, OPEN_DAYS - form.cutOffDays));
  const open = roundPeriods(form, from, until).filter(
    (period) => addDays(cutOffOn(form, period)!, -OPEN_DAYS) <= today,
  );
  const due = (period: string) => dueOn(form, period)!;
  const { newest } = form;
  if (newest !== null) return open.filter((period) => due(period) > due(newest));
  const recent = addDays(today, -FIRST_DAYS);
  return open.filter((period, index) => index === open.length - 1 || due(period) >= recent);
}

/** Makes a round where there is none, due by the calendar unless a day is given; 1 where it was made. */
export async function openRound(
  manager: EntityManager,
  form: Omit<CalendarForm, 'newest'>,
  period: string,
  due = dueOn(form, period),
): Promise<number> {
  const cutOff = cutOffOn(form, period)!;
  const made: unknown[] = await manager.query(
    `INSERT INTO round (id, form_id, period, opens_on, cut_off_on, due_on) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT DO NOTHING RETURNING id`,
    [`${form.id}.${period}`, form.id, period, addDays(cutOff, -OPEN_DAYS), cutOff, due],
  );
  return made.length;
}
