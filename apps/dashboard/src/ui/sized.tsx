import { useEffect, useRef, useState, type ReactNode } from 'react';

interface SizedProps {
  readonly className?: string | undefined;
  /** Draws at a width in pixels, given anew when the window or the paper changes it. */
  readonly children: (width: number) => ReactNode;
}

/** Measures its own width for what must be drawn at a size. */
export function Sized({ className, children }: SizedProps) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!box.current) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={box} className={className}>
      {width > 0 ? children(width) : null}
    </div>
  );
}
