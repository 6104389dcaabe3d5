/** The one place that knows what day it is: the day ends at 24:00 in the configured time zone. */
export class Clock {
  constructor(
    private readonly timeZone: string,
    private readonly now: () => Date = () => new Date(),
  ) {}

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
    return new Intl.DateTimeFormat('en-GB', {
      timeZone: this.timeZone,
      hour: '2-digit',
      minute: '2-digit',
    }).format(this.now());
  }

  /** The day on which a moment falls, as `YYYY-MM-DD`. */
  dayOf(moment: Date): string {
    return new Intl.DateTimeFormat('en-CA', { timeZone: this.timeZone }).format(moment);
  }

  /** What the clock on the wall shows at a moment, as `YYYY-MM-DDTHH:mm:ss`. */
  wallTime(moment: Date): string {
    const options = { timeZone: this.timeZone, dateStyle: 'short', timeStyle: 'medium' } as const;
    return new Intl.DateTimeFormat('sv-SE', options).format(moment).replace(' ', 'T');
  }
}
