import { createContext, lazy, Suspense, use, useMemo, useState, type ReactNode } from 'react';

const FigureSheet = lazy(async () => ({ default: (await import('./figure-sheet.js')).FigureSheet }));

/** A number on the screen: which series, which period, and the page of the register that knows it. */
export interface FigureAddress {
  readonly series: string;
  readonly period: string;
  readonly goal?: string | undefined;
  readonly indicator?: string | undefined;
}

const FigureContext = createContext<(figure: FigureAddress) => void>(() => undefined);

export const useOpenFigure = () => use(FigureContext);

/** Lets any number inside open its origin in a sheet at the side. */
export function FigureProvider({ children }: { readonly children: ReactNode }) {
  const [figure, setFigure] = useState<FigureAddress | null>(null);
  const close = useMemo(() => () => setFigure(null), []);
  return (
    <FigureContext value={setFigure}>
      {children}
      {figure ? (
        <Suspense fallback={null}>
          <FigureSheet figure={figure} onClose={close} />
        </Suspense>
      ) : null}
    </FigureContext>
  );
}
