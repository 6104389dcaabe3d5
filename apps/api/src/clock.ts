import { Cron } from 'croner';
import type { Config } from './config.js';

/** What a clock does again and again. */
export interface Ticking {
  stop(): void;
}

/** The one place that knows what day it is: the day ends at 24:00 in the configured time zone. */
export class Clock {
  private readonly now: () => Date;
  private readonly isSetByHand: boolean;
  // Each is dear to make and cheap to use.
  private readonly days: Intl.DateTimeFormat;
  private readonly times: Intl.DateTimeFormat;
  private readonly walls: Intl.DateTimeFormat;

  /** @param now says the moment where it is not to be that of the machine */
  constructor(
    private readonly timeZone: string,
    now?: () => Date,
  ) {
    this.now = now ?? (() => new Date());
    this.isSetByHand = now !== undefined;
    this.days = new Intl.DateTimeFormat('en-CA', { timeZone });
    this.times = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
    this.walls = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  }

  /** The clock of a configuration: that of the machine, or one that is some days before or after it. */
  static of({ timeZone, today }: Pick<Config, 'timeZone' | 'today'>): Clock {
    const ofMachine = new Clock(timeZone);
    if (today === null) return ofMachine;
    const aheadMs = Date.parse(today) - Date.parse(ofMachine.today());
    return new Clock(timeZone, () => new Date(Date.now() + aheadMs));
  }

  /** Does something by a pattern of cron, until it is stopped. A clock that is set by hand does not tick by itself. */
  every(pattern: string, work: () => void): Ticking | null {
    return this.isSetByHand ? null : new Cron(pattern, { timezone: this.timeZone, unref: true }, work);
  }

  /** Today as `YYYY-MM-DD`. */
  today(): string {
    return this.dayOf(this.now());
  }

  /** This moment. */
  moment(): Date {
    return this.now();
  }

  /** The time of day, as `HH:mm`. */
  time(): string {
    return this.times.format(this.now());
  }

  /** The day on which a moment falls, as `YYYY-MM-DD`. */
  dayOf(moment: Date): string {
    return this.days.format(moment);
  }

  /** What the clock on the wall shows at a moment, as `YYYY-MM-DDTHH:mm:ss`. */
  wallTime(moment: Date): string {
    return this.walls.format(moment).replace(' ', 'T');
  }
}
