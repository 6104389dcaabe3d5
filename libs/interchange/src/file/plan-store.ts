import type { Plan } from '../figure/plan.js';
import type { ColumnStyle } from '../figure/value-cell.js';
import type { OpenedFile } from './opened-file.js';
import type { RowBatch } from './rows.js';

/** How the rows of an opened file are read; kept beside it, since it is nobody's business but the reader's. */
export interface Reading {
  readonly plan: Plan;
  /** Of the columns of values, in the order of the plan. */
  readonly styles: readonly ColumnStyle[];
  rows(): AsyncIterable<RowBatch>;
}

const readings = new WeakMap<OpenedFile, Reading>();

export function keepReading(opened: OpenedFile, reading: Reading): void {
  readings.set(opened, reading);
}

export function readingOf(opened: OpenedFile): Reading | null {
  return readings.get(opened) ?? null;
}
