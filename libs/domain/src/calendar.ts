const DAY = 86_400_000;
const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;

function moment(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/** Whether the text is a day of the calendar in the form `YYYY-MM-DD` (years 0001 to 9999). */
export function isDate(text: string): boolean {
  if (!FORM.test(text) || text.startsWith('0000')) return false;
  const time = moment(text);
  return Number.isFinite(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** The day so many days later (earlier when negative). */
export function addDays(date: string, days: number): string {
  return new Date(moment(date) + days * DAY).toISOString().slice(0, 10);
}

/** The same day so many months later (earlier when negative); the last day of a month that is too short for it. */
export function addMonths(date: string, months: number): string {
  const month = yearOf(date) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const last = lastDayOfMonth(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1);
  return date.slice(8) < last.slice(8) ? last.slice(0, 8) + date.slice(8) : last;
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((moment(to) - moment(from)) / DAY);
}

/** The calendar year of a day. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** The last day of a month (1 to 12). */
export function lastDayOfMonth(year: number, month: number): string {
  const next = month === 12 ? `${pad(year + 1, 4)}-01-01` : `${pad(year, 4)}-${pad(month + 1, 2)}-01`;
  return addDays(next, -1);
}

/**
 * The end of a day as a decimal year: `2022-12-31` is 2023, since its day ends where 2023 begins.
 * So the ends of two years lie whole years apart.
 */
export function decimalYear(date: string): number {
  const year = yearOf(date);
  const first = `${date.slice(0, 4)}-01-01`;
  const days = daysBetween(first, `${date.slice(0, 4)}-12-31`) + 1;
  return year + (daysBetween(first, date) + 1) / days;
}

/** A number with leading zeros, as it stands in a date. */
export function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
