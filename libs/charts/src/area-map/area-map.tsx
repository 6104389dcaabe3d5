import type { Wording } from '@waymark/wording';
import { useId, type KeyboardEvent, type ReactElement } from 'react';
import { COLOUR, shadeColour, shadeInk } from '../theme.js';
import { nameLines, tileAt, type AreaMapModel, type AreaTile } from './area-map.rows.js';
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
  /** How many characters of a name fit. */
  readonly characters: number;
}

function tileSize(width: number, columns: number): TileSize {
  const tile = Math.max(40, Math.min(WIDEST, Math.floor((width + GAP) / columns) - GAP));
  const fontSize = tile < 64 ? 9.5 : 11.5;
  return { width: tile, fontSize, characters: Math.floor((tile - 2) / (fontSize * 0.5)) };
}

interface TileProps {
  readonly tile: AreaTile;
  readonly size: TileSize;
  readonly hatch: string;
}

function TileDrawing({ tile, size, hatch }: TileProps): ReactElement {
  const { shade, text, name, isEstimate, mark } = tile;
  const ink = shade === null ? COLOUR.text : shadeInk(shade);
  const hasMark = mark !== undefined && mark !== null;
  const lines = nameLines(name, size.characters);
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
      <text x={middle} textAnchor="middle" fontSize={size.fontSize} fill={ink}>
        {lines.map((words, n) => (
          <tspan key={n} x={middle} y={first + n * line}>
            {words}
          </tspan>
        ))}
      </text>
      {shade !== null && (
        <text
          x={hasMark ? middle - size.fontSize / 2 : middle}
          y={HEIGHT - 7}
          textAnchor="middle"
          fontSize={size.fontSize + 0.5}
          fontWeight={650}
          fill={ink}
        >
          {text}
        </text>
      )}
      {hasMark && (
        <g
          transform={`translate(${size.width - size.fontSize - 4} ${HEIGHT - size.fontSize - 6})`}
          fontSize={size.fontSize}
        >
          <circle
            cx={size.fontSize / 2}
            cy={size.fontSize / 2}
            r={size.fontSize * 0.72}
            fill={COLOUR.surface}
          />
          {mark}
        </g>
      )}
    </>
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
  const { name, administration } = w.interface.areas.islands[place.name];
  const x = place.column * (size.width + GAP);
  const y = place.row * (HEIGHT + GAP);
  const middle = size.width + GAP / 2;
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
      <text textAnchor="middle" fontSize={size.fontSize} fill={COLOUR.text}>
        <tspan x={middle} y={30}>
          {name}
        </tspan>
        <tspan x={middle} y={30 + size.fontSize + 2} fill={COLOUR.muted}>
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
    </svg>
  );
}
