import type { Wording } from '@waymark/wording';

/** A moment by the reader's clock: "15:04 27/11/2026". */
export function momentText(iso: string, w: Wording): string {
  const moment = new Date(iso);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return `${two(moment.getHours())}:${two(moment.getMinutes())} ${w.date(day)}`;
}
