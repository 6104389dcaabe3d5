import type { DocumentPartsFragment, SeriesPartsFragment } from '../../api/generated/graphql.js';
import { Section } from '../../ui/page.js';
import { useNames } from '../../ui/use-names.js';
import { useWording } from '../../ui/use-wording.js';
import { FigureTable } from '../figure/figure-table.js';
import { TakeFigures } from '../figure/take-figures.js';
import type { GoalData } from './goal.page.js';
import styles from './goal.module.css';

/** Every figure that measures the goal, newest first, each with all its versions behind it. */
export function GoalFigures({ page }: { readonly page: GoalData }) {
  const { t, w } = useWording();
  const { series, documents, asOf, goal } = page;
  return (
    <Section
      title={t.goal.figures}
      aside={
        series.length > 0 ? (
          <TakeFigures
            id={goal.goal.id}
            title={w.title(goal.goal)}
            asOf={asOf}
            series={series}
            documents={documents}
          />
        ) : null
      }
    >
      {page.series.length === 0 ? (
        <p className={styles['muted']}>{t.goal.figuresNone}</p>
      ) : (
        page.series.map((series) => (
          <GoalSeries
            key={series.id}
            series={series}
            documents={page.documents}
            goal={page.goal.goal.id}
            decides={series.id === page.goal.deciding.seriesId}
          />
        ))
      )}
    </Section>
  );
}

interface GoalSeriesProps {
  readonly series: SeriesPartsFragment;
  readonly documents: readonly DocumentPartsFragment[];
  readonly goal: string;
  readonly decides: boolean;
}

function GoalSeries({ series, documents, goal, decides }: GoalSeriesProps) {
  const { t, w, own } = useWording();
  const names = useNames();
  return (
    <div className={styles['series']}>
      <h3>
        {w.name(series.indicator)} · {names.agency(series.producer, 'short')}
        <span className={styles['muted']}> ({decides ? t.goal.governs : t.goal.notGoverns})</span>
      </h3>
      <p className={styles['muted']}>{own(series, 'definition')}</p>
      <FigureTable series={series} documents={documents} goal={goal} />
    </div>
  );
}
