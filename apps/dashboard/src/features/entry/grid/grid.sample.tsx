import { pageText } from '@waymark/wording/page';
import { useMemo, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import '../../../ui/theme.css';
import { Grid } from './grid.js';
import type { GridColumn, GridRow } from './grid.model.js';
import { wordsOf } from './said.words.js';
import { EMPTY_SHEET, nextSheet, type RowTexts } from './sheet.js';
import { skippedAt, useSheet } from './use-sheet.js';

/** A table of made-up figures, as large as the view of many periods where the page names no other size: for the keyboard's journey. */
const ROWS = Number(document.documentElement.dataset['rows'] ?? 60);
const PERIODS = 24;
const text = pageText('vi').entryGrid;

const columns: readonly GridColumn[] = [
  { id: 'plan', label: 'KH năm', align: 'END', width: 6 },
  ...Array.from({ length: PERIODS }, (_, n): GridColumn => {
    const label = `${(n % 12) + 1}/${2024 + Math.floor(n / 12)}`;
    return { id: `p${n}`, label, align: 'END', width: 6, input: 'decimal' };
  }),
];

const ids = Array.from({ length: ROWS }, (_, n) => `r${n}`);

function rowOf(id: string, texts: RowTexts | undefined, skipped: string | undefined): GridRow {
  const n = Number(id.slice(1)) + 1;
  return {
    id,
    name: `Chỉ tiêu ${n}`,
    head: `${n}. Chỉ tiêu ${n}`,
    cells: columns.map(({ id: column }) => {
      if (column === 'plan') return { text: String(n * 100), readOnly: true, remarks: [], skipped };
      const typed = texts?.[column] ?? '';
      const bad = typed !== '' && !/^[\d.,]+$/.test(typed);
      return {
        text: typed,
        readOnly: false,
        meaning: typed === '' || bad ? null : `${typed} tỷ đồng`,
        remarks: bad ? [{ gravity: 'ERROR', text: 'Không đọc được số' } as const] : [],
        keeping: typed === '' ? null : 'UNSAVED',
      };
    }),
  };
}

const first = nextSheet(EMPTY_SHEET, {
  type: 'RECEIVE',
  texts: ids.flatMap((row, n) =>
    columns.slice(1, 13).map(({ id: column }, k) => ({ row, column, text: `${n + 1},${k}` })),
  ),
});

function Sample() {
  const shown = useRef<{ rows: readonly GridRow[]; columns: readonly GridColumn[] }>({ rows: [], columns });
  const nothing = () => undefined;
  const { sheet, deeds, said } = useSheet({ shown, onVisit: nothing, onOpen: nothing }, first);
  const kept = useRef(
    new Map<string, { texts: RowTexts | undefined; skipped: string | undefined; row: GridRow }>(),
  );
  const rows = useMemo(
    () =>
      ids.map((id) => {
        const [texts, skipped] = [sheet.texts.get(id), skippedAt(sheet.skipped, id, 'plan')];
        const before = kept.current.get(id);
        if (before && before.texts === texts && before.skipped === skipped) return before.row;
        const row = rowOf(id, texts, skipped);
        kept.current.set(id, { texts, skipped, row });
        return row;
      }),
    [sheet],
  );
  shown.current = { rows, columns };
  return (
    <main>
      <h1>Nhập nhiều kỳ</h1>
      <button type="button">Trước bảng</button>
      <p role="status">{wordsOf(said, text)}</p>
      <Grid
        label="Nhập nhiều kỳ"
        corner="Chỉ tiêu"
        columns={columns}
        rows={rows}
        words={text}
        deeds={deeds}
        compact
      />
      <button type="button">Sau bảng</button>
    </main>
  );
}

const place = document.createElement('div');
document.body.append(place);
flushSync(() => createRoot(place).render(<Sample />));
