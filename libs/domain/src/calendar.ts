const DAY = 86_400_000;
const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;

function moment(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/** Whether the text is a day of the calendar in the form `YYYY-MM-DD` (years 0001 to 9999). */
export function isDate(text: string): boolean {
  const [, year, month, day] = FORM.exec(text)?.map(Number) ?? [];
  if (!year || !month || !day || month > 12) return false;
  return day <= daysInMonth(year, month);
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
  return dayNumber(to) - dayNumber(from);
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Which day of its year a day is, from 1. */
function dayOfYear(date: string): number {
  const month = Number(date.slice(5, 7));
  const leapDay = month > 2 && isLeap(yearOf(date)) ? 1 : 0;
  return (DAYS_BEFORE_MONTH[month - 1] ?? Number.NaN) + leapDay + Number(date.slice(8, 10));
}

/** The number of a day, counted from the beginning of the calendar: 0001-01-01 is 1. */
function dayNumber(date: string): number {
  const before = yearOf(date) - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  return before * 365 + leapDays + dayOfYear(date);
}

/** Day of the week, from 1 (Monday, which 0001-01-01 was) to 7 (Sunday). */
export function weekday(date: string): number {
  return ((dayNumber(date) - 1) % 7) + 1;
}

/** The calendar year of a day. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** The last day of a month (1 to 12). */
export function lastDayOfMonth(year: number, month: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${daysInMonth(year, month)}`;
}

/**
 * The end of a day as a decimal year: `2022-12-31` is 2023, since its day ends where 2023 begins.
 * So the ends of two years lie whole years apart.
 */
export function decimalYear(date: string): number {
  const year = yearOf(date);
  return year + dayOfYear(date) / (isLeap(year) ? 366 : 365);
}

/** A number with leading zeros, as it stands in a date. */
export function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
