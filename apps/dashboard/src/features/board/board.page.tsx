import { useNavigate, useSearch } from '@tanstack/react-router';
import { isDate } from '@waymark/domain';
import { lazy, Suspense, useCallback, type ReactNode } from 'react';
import { useRead } from '../../api/client.js';
import type { BoardQuery } from '../../api/generated/graphql.js';
import { Button } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { useProjector } from '../../ui/projector.js';
import { Skeleton } from '../../ui/skeleton.js';
import { Failure, Notice } from '../../ui/state.js';
import { TakeTable } from '../../ui/take-table.js';
import { useAsOf } from '../../ui/use-as-of.js';
import { useWording } from '../../ui/use-wording.js';
import { FigureProvider } from '../figure/figure-provider.js';
import { countOf } from '../changes/change-count.js';
import { changesQuery } from '../changes/changes.graphql.js';
import { BoardAnswer, StatusCounts } from './board-answer.js';
import { BoardFilters } from './board-filters.js';
import { BoardTable } from './board-table.js';
import { boardQuery } from './board.graphql.js';
import { boardFilter, openRows, type BoardSearch } from './board.search.js';
import styles from './board.module.css';

const BoardChanges = lazy(async () => ({
  default: (await import('../changes/board-changes.js')).BoardChanges,
}));
const BoardTimeline = lazy(async () => ({ default: (await import('./board-timeline.js')).BoardTimeline }));

export type BoardData = BoardQuery['board'];
export type BoardRow = BoardData['rows'][number];

/** All promises with their verdicts: the answer first, then a row per indicator and area. */
export function BoardPage(): ReactNode {
  const search: BoardSearch = useSearch({ from: '/' });
  const asOf = useAsOf();
  const { t, w } = useWording();
  const navigate = useNavigate({ from: '/' });
  const isProjected = search.projector === 'yes';
  const filter = boardFilter(search);
  const read = useRead(boardQuery, { filter, order: search.order ?? 'THEME', asOf });
  const board = read.data?.board;
  const isChanges = search.view === 'changes';
  const moved = useRead(
    changesQuery,
    { filter, since: search.since ?? null, asOf },
    { pause: !isChanges || (search.since !== undefined && !isDate(search.since)) },
  );
  const changes = isChanges ? moved.data?.changes : undefined;
  const change = useCallback(
    (next: Partial<Record<keyof BoardSearch, string | number | undefined>>, replace = false) =>
      void navigate({ search: (old) => ({ ...old, ...next }) as BoardSearch, resetScroll: false, replace }),
    [navigate],
  );
  const leave = useCallback(() => change({ projector: undefined }), [change]);
  useProjector(isProjected, leave);
  const opened = openRows(search);
  const toggle = (id: string) => {
    const next = opened.includes(id) ? opened.filter((one) => one !== id) : [...opened, id];
    change({ open: next.join(',') || undefined }, true);
  };

  const table = async () => {
    if (changes) return (await import('../changes/changes.table.js')).changesTable(changes, w);
    return (await import('./board.table.js')).boardTable(board ?? { asOf: '', rows: [] }, w);
  };

  return (
    <Page
      wide
      title={t.board.title}
      actions={
        <>
          <div role="group" aria-label={t.board.view} className={styles['views']}>
            <Button aria-pressed={!search.view} onClick={() => change({ view: undefined })}>
              {t.board.table}
            </Button>
            <Button aria-pressed={search.view === 'timeline'} onClick={() => change({ view: 'timeline' })}>
              {t.board.timeline}
            </Button>
            <Button aria-pressed={isChanges} onClick={() => change({ view: 'changes' })}>
              {t.changesTab.tab}
            </Button>
          </div>
          <Button
            className={styles['laptop']}
            aria-pressed={isProjected}
            onClick={() => change({ projector: isProjected ? undefined : 'yes' })}
          >
            {isProjected ? t.board.leaveProjector : t.board.projector}
          </Button>
          <Button className={styles['laptop']} onClick={() => print()}>
            {t.action.print}
          </Button>
          <TakeTable className={styles['laptop']} disabled={isChanges ? !changes : !board} table={table} />
        </>
      }
    >
      {read.failure ? (
        <Failure failure={read.failure} retry={read.retry} />
      ) : !board ? (
        <>
          <div className={styles['answerPlace']} />
          <Skeleton rows={14} />
        </>
      ) : (
        <FigureProvider>
          <div aria-busy={read.waiting} className={read.waiting ? styles['waiting'] : undefined}>
            {isChanges ? (
              <Suspense fallback={<Skeleton rows={14} />}>
                <BoardChanges
                  read={moved}
                  asOf={board.asOf}
                  since={search.since}
                  choose={(since) => change({ since })}
                >
                  <StatusCounts board={board} search={search} change={change} />
                  <BoardFilters
                    board={board}
                    search={search}
                    change={change}
                    shown={changes ? t.changesTab.count(countOf(changes)) : ''}
                  />
                </BoardChanges>
              </Suspense>
            ) : (
              <>
                <BoardAnswer board={board} search={search} change={change} />
                <BoardFilters board={board} search={search} change={change} />
              </>
            )}
            {isChanges ? null : board.rows.length === 0 ? (
              <Notice title={t.board.emptyTitle} text={filter ? t.board.emptyText : t.board.emptyPast}>
                {filter ? (
                  <Button
                    look="primary"
                    onClick={() => void navigate({ search: ({ asOf: day }) => ({ asOf: day }) })}
                  >
                    {t.action.clear}
                  </Button>
                ) : null}
              </Notice>
            ) : search.view === 'timeline' ? (
              <Suspense fallback={<Skeleton rows={14} />}>
                <BoardTimeline rows={board.rows} asOf={board.asOf} order={search.order ?? 'THEME'} />
              </Suspense>
            ) : (
              <BoardTable
                rows={board.rows}
                byTheme={(search.order ?? 'THEME') === 'THEME'}
                filtered={filter !== null}
                projector={isProjected}
                opened={opened}
                toggle={toggle}
              />
            )}
          </div>
        </FigureProvider>
      )}
    </Page>
  );
}
