import { lazy, Suspense, useEffect, useId, useRef } from 'react';
import { useRead } from '../../api/client.js';
import { Button } from '../../ui/button.js';
import { Skeleton } from '../../ui/skeleton.js';
import { Failure } from '../../ui/state.js';
import { useAsOf } from '../../ui/use-as-of.js';
import { useWording } from '../../ui/use-wording.js';
import { goalQuery } from '../goal/goal.graphql.js';
import { indicatorQuery } from '../indicator/indicator.graphql.js';
import { FigureOrigin } from './figure-origin.js';
import type { FigureAddress } from './figure-provider.js';
import styles from './figure.module.css';

const Comments = lazy(async () => ({ default: (await import('../opinion/comments.js')).Comments }));

interface FigureSheetProps {
  readonly figure: FigureAddress;
  readonly onClose: () => void;
}

/** Where a number comes from: as printed, as understood, kind, source, known on, all versions with their reasons. */
export function FigureSheet({ figure, onClose }: FigureSheetProps) {
  const { t } = useWording();
  const asOf = useAsOf();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const byGoal = useRead(goalQuery, { id: figure.goal ?? '', asOf }, { pause: !figure.goal });
  const byIndicator = useRead(
    indicatorQuery,
    { id: figure.indicator ?? '', asOf },
    { pause: Boolean(figure.goal) },
  );
  const read = figure.goal ? byGoal : byIndicator;
  const page = byGoal.data?.goal ?? byIndicator.data?.indicator;
  const series = page?.series.find((one) => one.id === figure.series);

  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles['sheet']}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current.close();
      }}
    >
      <div className={styles['head']}>
        <h2 id={id}>{t.figure.title}</h2>
        <Button onClick={() => dialog.current?.close()}>{t.action.close}</Button>
      </div>
      {read.failure ? (
        <Failure failure={read.failure} retry={read.retry} />
      ) : series && page ? (
        <>
          <FigureOrigin series={series} period={figure.period} documents={page.documents} />
          <Suspense fallback={null}>
            <Comments
              subject={{ seriesId: series.id, period: figure.period }}
              title={t.registerNav.figureComments}
              level="h3"
            />
          </Suspense>
        </>
      ) : read.waiting ? (
        <Skeleton rows={6} />
      ) : (
        <p>{t.figure.missing}</p>
      )}
    </dialog>
  );
}
