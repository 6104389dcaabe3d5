import { SeriesChart } from '@waymark/charts';
import type { AssessedGoalPartsFragment, SeriesPartsFragment } from '../../api/generated/graphql.js';
import { Sized } from '../../ui/sized.js';
import { useWording } from '../../ui/use-wording.js';
import { chartHeight } from './chart-height.js';
import styles from './chart.module.css';

interface SeriesBesideProps {
  readonly series: readonly SeriesPartsFragment[];
  readonly promises: readonly AssessedGoalPartsFragment[];
  readonly asOf: string;
}

/** Several official lines of one indicator on one scale, with what was promised of it. */
export function SeriesBeside({ series, promises, asOf }: SeriesBesideProps) {
  const { w } = useWording();
  return (
    <Sized className={styles['chart']}>
      {(width) => (
        <SeriesChart
          series={series}
          promises={promises}
          asOf={asOf}
          wording={w}
          width={width}
          height={chartHeight(width)}
        />
      )}
    </Sized>
  );
}
