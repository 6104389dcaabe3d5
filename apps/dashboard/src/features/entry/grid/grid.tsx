import {
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type CSSProperties,
  type ReactNode,
  type RefObject,
} from 'react';
import { rangeOf, type Cursor, type Spot } from './cursor.js';
import { GridRowView } from './grid-row.js';
import type { GridColumn, GridDeeds, GridRow, GridWords } from './grid.model.js';
import styles from './grid.module.css';
import type { CellPlace } from './sheet.js';
import { useCursor, useFocus } from './use-cursor.js';
import { useGridEvents } from './use-grid-events.js';

/** What a page can ask of its table. */
export interface GridHandle {
  readonly focus: () => void;
  readonly goTo: (place: CellPlace) => void;
}

interface GridProps {
  readonly label: string;
  /** Over the names of the rows. */
  readonly corner: ReactNode;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  readonly words: GridWords;
  readonly deeds: GridDeeds;
  /** Many columns: what was understood stands in a balloon under the active cell instead of in every cell. */
  readonly compact?: boolean;
  readonly handle?: RefObject<GridHandle | null>;
  /** The cell that the reader is led to: the table stands there with the focus from the first. */
  readonly start?: CellPlace | null;
}

const PAGE_ROWS = 10;

/**
 * A table that is filled in like a spreadsheet: one tab stop, arrows, ranges, the clipboard, undo. It keeps no text
 * itself: who uses it keeps them, reads them, and tells what each cell shows.
 */
export function Grid(props: GridProps) {
  const { label, corner, columns, rows, words, deeds, compact = false, handle, start = null } = props;
  const id = useId();
  const spotOf = (place: CellPlace): Spot | null => {
    const row = rows.findIndex((one) => one.id === place.row);
    const column = columns.findIndex((one) => one.id === place.column);
    return row >= 0 && column >= 0 ? { row, column } : null;
  };
  const [first] = useState(() => start && spotOf(start));
  const extent = {
    rows: rows.length,
    columns: columns.length,
    page: PAGE_ROWS,
    isEditable: ({ row, column }: { row: number; column: number }) =>
      rows[row]?.cells[column]?.readOnly === false,
  };
  const [cursor, setCursor] = useCursor(extent, first);
  const holds = useRef(first !== null);
  const idOf = useStable((row: number, column: number) => `${id}-${row}-${column}`);
  useFocus(idOf(cursor.at.row, cursor.at.column), holds);
  const events = useGridEvents({ cursor, setCursor, extent, rows, columns, deeds, holds });
  if (handle) {
    handle.current = {
      focus: () => events.goTo(cursor.at),
      goTo: (place) => {
        const spot = spotOf(place);
        if (spot) events.goTo(spot);
      },
    };
  }
  const scroll = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // Of many columns those where one begins are in view, with one before them, without moving the page.
    const box = scroll.current;
    const cell = box?.querySelector<HTMLElement>('[data-active]');
    const head = box?.querySelector<HTMLElement>('tbody th');
    if (box && cell && head) box.scrollLeft = cell.offsetLeft - head.offsetWidth - cell.offsetWidth;
  }, []);
  const selected = rangeOf(cursor);
  return (
    <div ref={scroll} className={`${styles['scroll']} ${compact ? styles['compact'] : ''}`}>
      <table
        role="grid"
        aria-label={label}
        aria-multiselectable
        className={styles['grid']}
        style={{ '--grid-width': gridWidth(columns) } as CSSProperties}
        {...events.table}
      >
        <colgroup>
          <col className={styles['headColumn']} />
          {columns.map(({ id: column, width }) => (
            <col key={column} style={{ width: `${width}rem` }} />
          ))}
        </colgroup>
        <thead>
          <tr role="row">
            <th role="columnheader" scope="col" className={styles['corner']}>
              {corner}
            </th>
            {columns.map((column) => (
              <th
                key={column.id}
                role="columnheader"
                scope="col"
                className={column.align === 'END' ? styles['end'] : ''}
              >
                {column.label}
                {column.note ? <span className={styles['columnNote']}>{column.note}</span> : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <GridRowView
              key={row.id}
              row={row}
              index={index}
              columns={columns}
              words={words}
              compact={compact}
              idOf={idOf}
              {...cursorIn(index, cursor, selected)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The names of the rows, then the columns; how wide the names are is the style's. */
function gridWidth(columns: readonly GridColumn[]): string {
  return `calc(var(--head-width) + ${columns.reduce((sum, { width }) => sum + width, 0)}rem)`;
}

/** What a row must know of the cursor: nothing, in most rows, so that they are not drawn anew. */
function cursorIn(row: number, { at, from, mode }: Cursor, selected: ReturnType<typeof rangeOf>) {
  const isActive = at.row === row;
  const several = at.row !== from.row || at.column !== from.column;
  const isSelected = several && row >= selected.top && row <= selected.bottom;
  return {
    active: isActive ? at.column : -1,
    mode: isActive ? mode : 'MOVE',
    left: isSelected ? selected.left : isActive ? at.column : -1,
    right: isSelected ? selected.right : isActive ? at.column : -1,
  } as const;
}

/** A function that stays the same object; it depends on nothing that changes. */
function useStable<F extends (...args: never[]) => unknown>(make: F): F {
  return useRef(make).current;
}
