import { writeXlsxStream, type CellValue } from 'hucre';
import { neutralText } from './neutral.js';

/** What stands in a cell of a long table; a moment as UTC says what the clock on the wall shows. */
export type StreamCell = string | number | Date | null;

interface StreamColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  /** Whether its cells are moments. */
  readonly isMoment?: boolean;
}

/** A table of any length, whose rows come one after the other. */
interface StreamTable {
  /** Name of the sheet. */
  readonly name: string;
  readonly columns: readonly StreamColumn[];
  readonly rows: AsyncIterable<readonly StreamCell[]>;
}

/** No cell of a workbook holds more characters. */
const MOST_CHARACTERS = 32_767;

/**
 * A workbook that is written while its rows come, so that a long table needs no memory: real numbers and moments, texts
 * that are never formulas, the header in view. What no sheet can hold any more stands on the next one.
 */
export function streamXlsx({ name, columns, rows }: StreamTable): ReadableStream<Uint8Array> {
  return writeXlsxStream(valuesOf(rows), {
    name,
    columns: columns.map(({ header, width, isMoment }) => ({
      ...{ header, width },
      ...(isMoment && { numFmt: 'dd/mm/yyyy hh:mm:ss' }),
    })),
    freezePane: { rows: 1 },
  });
}

async function* valuesOf(rows: StreamTable['rows']): AsyncGenerator<CellValue[]> {
  for await (const row of rows) yield row.map((cell) => (typeof cell === 'string' ? textOf(cell) : cell));
}

function textOf(text: string): string {
  const neutral = neutralText(text);
  return neutral.length > MOST_CHARACTERS ? `${neutral.slice(0, MOST_CHARACTERS - 1)}…` : neutral;
}
