import { TakeTable } from '../../ui/take-table.js';
import { useWording } from '../../ui/use-wording.js';
import type { FiguresFacts } from './figures.table.js';

/** Takes the figures of some series away. */
export function TakeFigures(facts: FiguresFacts) {
  const { w } = useWording();
  return (
    <div className="screen-only">
      <TakeTable table={async () => (await import('./figures.table.js')).figuresTable(facts, w)} />
    </div>
  );
}
