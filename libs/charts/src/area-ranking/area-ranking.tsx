import type { MeasureShape, Wording } from '@waymark/wording';
import type { CSSProperties, ReactElement } from 'react';
import { COLOUR } from '../theme.js';
import { areaRankingRows, type AreaFigure } from './area-ranking.rows.js';

export interface AreaRankingProps {
  readonly figures: readonly AreaFigure[];
  readonly measure: MeasureShape;
  readonly isLowerBetter?: boolean;
  /** What is compared, with its period: the caption of the table. */
  readonly caption: string;
  readonly wording: Wording;
  readonly barWidth?: number;
  readonly className?: string;
}

const CELL: CSSProperties = { padding: '2px 8px', textAlign: 'left' };
const NUMBER: CSSProperties = { ...CELL, textAlign: 'right', fontVariantNumeric: 'tabular-nums' };
const BAR_HEIGHT = 12;

interface RankDotProps {
  readonly share: number;
  readonly width: number;
  readonly isOwn: boolean;
}

/** The place of a rank between the worst on the left and the best on the right: a bar would be longest for the worst. */
function RankDot({ share, width, isOwn }: RankDotProps): ReactElement {
  const radius = BAR_HEIGHT / 2 - 1;
  const middle = BAR_HEIGHT / 2;
  const x = Math.round((radius + share * (width - 2 * radius)) * 10) / 10;
  return (
    <>
      <line x1={0} x2={width} y1={middle} y2={middle} stroke={COLOUR.grid} />
      <circle cx={x} cy={middle} r={radius} fill={COLOUR.accent} opacity={isOwn ? 1 : 0.55} />
    </>
  );
}

/** Areas from best to worst, each with its bar and its value, as a table. */
export function AreaRanking(props: AreaRankingProps): ReactElement {
  const { figures, measure, isLowerBetter = false, caption, wording: w, barWidth = 240, className } = props;
  const isRank = measure.unit.kind === 'RANK';
  const rows = areaRankingRows(figures, isLowerBetter, w.locale, isRank);
  return (
    <table className={className} style={{ borderCollapse: 'collapse', color: COLOUR.text, fontSize: 13 }}>
      <caption style={{ textAlign: 'left', padding: '4px 0' }}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" style={NUMBER}>
            {w.chart.place}
          </th>
          <th scope="col" style={CELL}>
            {w.chart.area}
          </th>
          <th scope="col" style={NUMBER} colSpan={2}>
            {w.chart.value}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, value, isOwn, place, share }) => (
          <tr
            key={id}
            style={isOwn ? { fontWeight: 600 } : undefined}
            aria-current={isOwn ? 'true' : undefined}
          >
            <td style={NUMBER}>{w.number(place, 0)}</td>
            <th scope="row" style={{ ...CELL, fontWeight: 'inherit' }}>
              {name}
            </th>
            <td style={CELL}>
              <svg width={barWidth} height={BAR_HEIGHT} aria-hidden="true" focusable="false">
                {isRank ? (
                  <RankDot share={share} width={barWidth} isOwn={isOwn === true} />
                ) : (
                  <rect
                    width={Math.round(share * barWidth * 10) / 10}
                    height={BAR_HEIGHT}
                    fill={COLOUR.accent}
                    opacity={isOwn ? 1 : 0.55}
                  />
                )}
              </svg>
            </td>
            <td style={NUMBER}>{w.value(value, measure.unit, measure.decimals)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
