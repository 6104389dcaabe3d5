import { useEffect, useRef, type ReactNode } from 'react';
import styles from './page.module.css';
import { useWording } from './use-wording.js';

let firstPage = true;

interface PageProps {
  /** Heading of the page and title of the window. */
  readonly title: string;
  /** A word over the heading: what kind of thing this is. */
  readonly kicker?: ReactNode;
  readonly actions?: ReactNode;
  /** As wide as the window, and A4 lying on its side when printed. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A page: its title in the window, its heading, which takes the focus when the reader comes from another page. */
export function Page({ title, kicker, actions, wide = false, children }: PageProps) {
  const { t } = useWording();
  const page = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${t.product}`;
  }, [title, t]);
  useEffect(() => {
    // A page that leads its reader to a place in it has the focus there already.
    const isLed = page.current?.contains(document.activeElement) ?? false;
    if (!firstPage && !isLed) heading.current?.focus({ preventScroll: true });
    firstPage = false;
  }, []);
  return (
    <div ref={page} className={wide ? `${styles['page']} ${styles['wide']}` : styles['page']}>
      {/* A named page would do, but browsers break a table with one at every row. */}
      {wide ? <style>{'@media print{@page{size:A4 landscape}}'}</style> : null}
      <header className={styles['head']}>
        <div>
          {kicker ? <div className={styles['kicker']}>{kicker}</div> : null}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
        </div>
        {actions ? <div className={`${styles['actions']} screen-only`}>{actions}</div> : null}
      </header>
      {children}
    </div>
  );
}

interface SectionProps {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A part of a page under its own heading. */
export function Section({ title, aside, className, children }: SectionProps) {
  return (
    <section aria-label={title} className={`${styles['section']} ${className ?? ''}`}>
      <div className={styles['sectionHead']}>
        <h2>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
