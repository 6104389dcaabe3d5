import { memo } from 'react';
import type { Mode } from './cursor.js';
import { GridCell } from './grid-cell.js';
import type { GridColumn, GridRow, GridWords } from './grid.model.js';
import styles from './grid.module.css';

interface GridRowViewProps {
  readonly row: GridRow;
  readonly index: number;
  readonly columns: readonly GridColumn[];
  readonly words: GridWords;
  readonly compact: boolean;
  /** The active column, or -1 in every row but one. */
  readonly active: number;
  readonly mode: Mode;
  /** Columns that are selected in this row, first and last; -1 without any. */
  readonly left: number;
  readonly right: number;
  readonly idOf: (row: number, column: number) => string;
}

/** One row; it is drawn anew only when something in it, or the cursor in it, changes. */
export const GridRowView = memo(function GridRowView(props: GridRowViewProps) {
  const { row, index, columns, words, compact, active, mode, left, right, idOf } = props;
  return (
    <tr role="row">
      <th role="rowheader" scope="row" className={styles['head']}>
        {row.head}
      </th>
      {columns.map((column, place) => {
        const view = row.cells[place];
        if (!view) return null;
        return (
          <GridCell
            key={column.id}
            id={idOf(index, place)}
            name={words.cell(row.name, column.label)}
            spot={`${index} ${place}`}
            view={view}
            column={column}
            words={words}
            compact={compact}
            mode={active === place ? mode : null}
            selected={place >= left && place <= right}
          />
        );
      })}
    </tr>
  );
});
