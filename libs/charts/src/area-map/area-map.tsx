import { pageText } from '@waymark/wording/page';
import type { Wording } from '@waymark/wording';
import { useId, type KeyboardEvent, type ReactElement } from 'react';
import { COLOUR, shadeColour, shadeInk } from '../theme.js';
import { nameLines, textWidth } from '../text-width.js';
import { tileAt, type AreaMapModel, type AreaTile } from './area-map.rows.js';
import type { IslandPlace } from './viet-nam.js';

export interface AreaMapProps {
  readonly model: AreaMapModel;
  readonly width: number;
  /** What the drawing shows, for those who do not see it. */
  readonly label: string;
  readonly wording: Wording;
  /** The tile that the keyboard is at; the first where there is none. */
  readonly active?: string | null;
  readonly onActive?: (areaId: string | null) => void;
  /** Opens what stands behind a tile with a figure; without it the drawing is a picture. */
  readonly onOpen?: (areaId: string) => void;
  readonly className?: string | undefined;
}

const GAP = 3;
const WIDEST = 104;
const HEIGHT = 50;

interface TileSize {
  readonly width: number;
  readonly fontSize: number;
}

function tileSize(width: number, columns: number): TileSize {
  const tile = Math.max(40, Math.min(WIDEST, Math.floor((width + GAP) / columns) - GAP));
  const fontSize = tile < 64 ? 9.5 : 11.5;
  return { width: tile, fontSize };
}

interface TileProps {
  readonly tile: AreaTile;
  readonly size: TileSize;
  readonly hatch: string;
}

function TileDrawing({ tile, size, hatch }: TileProps): ReactElement {
  const { shade, text, name, isEstimate } = tile;
  const ink = shade === null ? COLOUR.text : shadeInk(shade);
  const room = size.width - 2;
  // A little smaller rather than cut.
  const nameSizes = [size.fontSize, size.fontSize * 0.86];
  const nameSize = nameSizes.find((px) => !nameLines(name, px, room).join('').includes('…')) ?? nameSizes[1];
  const lines = nameLines(name, nameSize ?? size.fontSize, room);
  const middle = size.width / 2;
  const line = size.fontSize + 1.5;
  const first = lines.length === 1 ? 20 : 14;
  return (
    <>
      <rect
        width={size.width}
        height={HEIGHT}
        rx={2}
        fill={shade === null ? `url(#${hatch})` : shadeColour(shade)}
        stroke={isEstimate ? ink : COLOUR.muted}
        strokeOpacity={isEstimate ? 1 : 0.45}
        strokeWidth={isEstimate ? 1.5 : 1}
        {...(isEstimate ? { strokeDasharray: '3 2' } : {})}
      />
      {shade === null && (
        <rect
          x={3}
          y={first - size.fontSize}
          width={size.width - 6}
          height={lines.length * line + 4}
          fill={COLOUR.surface}
          opacity={0.85}
        />
      )}
      <text x={middle} textAnchor="middle" fontSize={nameSize} fill={ink}>
        {lines.map((words, n) => (
          <tspan key={n} x={middle} y={first + n * line}>
            {words}
          </tspan>
        ))}
      </text>
      {shade !== null && (
        <text
          x={middle}
          y={HEIGHT - 7}
          textAnchor="middle"
          fontSize={size.fontSize + 0.5}
          fontWeight={650}
          fill={ink}
        >
          {text}
        </text>
      )}
    </>
  );
}

/** The sign of a verdict at the corner of its tile, over all tiles so that no neighbour covers it. */
function TileMark({ tile, size }: Omit<TileProps, 'hatch'>): ReactElement {
  const radius = size.fontSize * 0.72;
  const x = tile.column * (size.width + GAP) + size.width - radius + 2;
  const y = tile.row * (HEIGHT + GAP) + radius - 3;
  return (
    <g transform={`translate(${x} ${y})`} fontSize={size.fontSize} pointerEvents="none" aria-hidden="true">
      <circle r={radius} fill={COLOUR.surface} stroke={COLOUR.muted} strokeWidth={0.8} />
      <g transform={`translate(${-size.fontSize / 2} ${-size.fontSize / 2})`}>{tile.mark}</g>
    </g>
  );
}

/** An archipelago in the sea: not to scale, named with the unit that administers it. */
function Islands({
  place,
  size,
  wording: w,
}: {
  place: IslandPlace;
  size: TileSize;
  wording: Wording;
}): ReactElement {
  const { name, administration } = pageText(w.locale).areas.islands[place.name];
  const x = place.column * (size.width + GAP);
  const y = place.row * (HEIGHT + GAP);
  const middle = size.width + GAP / 2;
  const widest = Math.max(textWidth(name, size.fontSize), textWidth(administration, size.fontSize));
  const fontSize = size.fontSize * Math.min(1, (2 * size.width + GAP) / widest);
  return (
    <g transform={`translate(${x} ${y})`}>
      {[
        [-14, 4],
        [-4, 9],
        [6, 3],
        [15, 8],
        [1, 14],
      ].map(([dx = 0, dy = 0]) => (
        <circle key={dx} cx={middle + dx} cy={dy + 1} r={1.8} fill={COLOUR.muted} />
      ))}
      <text textAnchor="middle" fontSize={fontSize} fill={COLOUR.text}>
        <tspan x={middle} y={30}>
          {name}
        </tspan>
        <tspan x={middle} y={30 + fontSize + 2} fill={COLOUR.muted}>
          {administration}
        </tspan>
      </text>
    </g>
  );
}

/** Provinces as equal tiles laid out as they lie, shaded by value, hatched where there is no figure. */
export function AreaMap(props: AreaMapProps): ReactElement {
  const { model, label, wording: w, active = null, onActive, onOpen, className } = props;
  const hatch = `hatch${useId().replaceAll(':', '')}`;
  const size = tileSize(props.width, model.columns);
  const width = model.columns * (size.width + GAP) - GAP;
  const height = model.rows * (HEIGHT + GAP) - GAP;
  const reachable = model.tiles.find(({ id }) => id === active) ?? model.tiles[0];

  const onKey = (event: KeyboardEvent<SVGGElement>, tile: AreaTile): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (tile.value !== null) onOpen?.(tile.id);
      return;
    }
    const next = tileAt(model.tiles, tile, event.key);
    if (!next) return;
    event.preventDefault();
    const svg = event.currentTarget.ownerSVGElement;
    svg?.querySelector<SVGGElement>(`[data-area="${next.id}"]`)?.focus();
  };

  return (
    <svg
      className={className}
      width={width}
      height={height}
      viewBox={`-2 -2 ${width + 4} ${height + 4}`}
      role={onOpen ? 'group' : 'img'}
      aria-label={label}
    >
      <defs>
        <pattern id={hatch} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width={6} height={6} fill={COLOUR.surface} />
          <rect width={1.2} height={6} fill={COLOUR.muted} opacity={0.55} />
        </pattern>
      </defs>
      {model.islands.map((place) => (
        <Islands key={place.name} place={place} size={size} wording={w} />
      ))}
      {model.tiles.map((tile) => {
        const place = `translate(${tile.column * (size.width + GAP)} ${tile.row * (HEIGHT + GAP)})`;
        const drawing = <TileDrawing tile={tile} size={size} hatch={hatch} />;
        if (!onOpen) {
          return (
            <g key={tile.id} transform={place}>
              <title>{tile.label}</title>
              {drawing}
            </g>
          );
        }
        return (
          <g
            key={tile.id}
            transform={place}
            data-area={tile.id}
            role="button"
            tabIndex={tile.id === reachable?.id ? 0 : -1}
            aria-label={tile.label}
            aria-disabled={tile.value === null}
            style={{ cursor: tile.value === null ? 'default' : 'pointer' }}
            onClick={() => {
              if (tile.value !== null) onOpen(tile.id);
            }}
            onKeyDown={(event) => onKey(event, tile)}
            onFocus={() => onActive?.(tile.id)}
            onMouseEnter={() => onActive?.(tile.id)}
          >
            {drawing}
          </g>
        );
      })}
      {model.tiles
        .filter(({ mark }) => mark !== undefined && mark !== null)
        .map((tile) => (
          <TileMark key={tile.id} tile={tile} size={size} />
        ))}
    </svg>
  );
}
