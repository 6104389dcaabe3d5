import { useRead } from '../../api/client.js';
import { useAsOf } from '../../ui/use-as-of.js';
import { useWording } from '../../ui/use-wording.js';
import { BoardFold } from './board-fold.js';
import { BoardRowLine } from './board-row.js';
import { boardNamesQuery } from './board.graphql.js';
import type { BoardRow } from './board.page.js';
import styles from './board.module.css';

interface BoardTableProps {
  readonly rows: readonly BoardRow[];
  readonly byTheme: boolean;
  readonly filtered: boolean;
  /** Only the columns that a room can read. */
  readonly projector: boolean;
  /** Ids of the opened rows. */
  readonly opened: readonly string[];
  readonly toggle: (id: string) => void;
}

interface Block {
  readonly id: string;
  readonly rows: readonly BoardRow[];
}

function themeBlocks(rows: readonly BoardRow[]): Block[] {
  const blocks = new Map<string, BoardRow[]>();
  for (const row of rows) blocks.set(row.themeId, [...(blocks.get(row.themeId) ?? []), row]);
  return [...blocks].map(([id, inside]) => ({ id, rows: inside }));
}

/** The dense table of what is measured, by theme, and folds for what is not. */
export function BoardTable({ rows, byTheme, filtered, projector, opened, toggle }: BoardTableProps) {
  const { t, w } = useWording();
  const themes = useRead(boardNamesQuery, { asOf: useAsOf() }).data?.themes;
  const measured = rows.filter(({ group }) => group === 'MEASURED');
  const blocks = byTheme ? themeBlocks(measured) : [{ id: 'all', rows: measured }];
  const columns = projector ? 5 : 9;
  const fold = (group: BoardRow['group']) => rows.filter((row) => row.group === group);
  return (
    <>
      {measured.length > 0 ? (
        <table role="table" className={styles['table']} aria-label={t.board.title}>
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader" className={styles['goalColumn']}>
                {t.board.goal}
              </th>
              <th scope="col" role="columnheader" className={styles['statusColumn']}>
                {t.board.status}
              </th>
              <th scope="col" role="columnheader" className={`${styles['number']} ${styles['valueColumn']}`}>
                {t.board.newest}
              </th>
              <th scope="col" role="columnheader" className={`${styles['number']} ${styles['valueColumn']}`}>
                {t.board.needed}
              </th>
              <th scope="col" role="columnheader" className={`${styles['number']} ${styles['valueColumn']}`}>
                {t.board.missing}
              </th>
              {projector ? null : (
                <>
                  <th
                    scope="col"
                    role="columnheader"
                    className={`${styles['number']} ${styles['shortColumn']}`}
                    title={t.board.planLong}
                  >
                    {t.board.plan}
                  </th>
                  <th
                    scope="col"
                    role="columnheader"
                    className={`${styles['number']} ${styles['shortColumn']} ${styles['yearCell']}`}
                    title={t.board.yearLong}
                  >
                    {t.board.year}
                  </th>
                  <th scope="col" role="columnheader" className={styles['sparkColumn']}>
                    {t.board.trend}
                  </th>
                  <th scope="col" role="columnheader" className={styles['freshColumn']}>
                    {t.board.freshness}
                  </th>
                </>
              )}
            </tr>
          </thead>
          {blocks.map((block) => {
            const theme = themes?.find(({ id }) => id === block.id);
            return (
              <tbody key={block.id} role="rowgroup">
                {byTheme ? (
                  <tr role="row" className={styles['themeRow']}>
                    <th scope="rowgroup" role="rowheader" colSpan={columns}>
                      {theme ? w.name(theme) : '\u00a0'} <span>{block.rows.length}</span>
                    </th>
                  </tr>
                ) : null}
                {block.rows.map((row) => (
                  <BoardRowLine
                    key={row.id}
                    row={row}
                    projector={projector}
                    columns={columns}
                    open={opened.includes(row.id)}
                    toggle={() => toggle(row.id)}
                  />
                ))}
              </tbody>
            );
          })}
        </table>
      ) : null}
      <BoardFold group="NO_DATA" rows={fold('NO_DATA')} open={filtered} />
      <BoardFold group="QUALITATIVE" rows={fold('QUALITATIVE')} open={filtered} />
      <BoardFold group="FINISHED" rows={fold('FINISHED')} open={filtered} />
    </>
  );
}
