import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState, type FormEvent } from 'react';
import { useWording } from '../../ui/use-wording.js';
import type { BoardSearch } from '../board/board.search.js';
import styles from './shell.module.css';

const PAUSE = 250;

/** Searches the board: while typing when the board is shown, on Enter from any other page. */
export function SearchBox() {
  const { t } = useWording();
  const navigate = useNavigate();
  const onBoard = useLocation({ select: (location) => location.pathname === '/' });
  const address = (useSearch({ strict: false }) as BoardSearch).q ?? '';
  const [text, setText] = useState(address);
  const [seen, setSeen] = useState(address);
  if (seen !== address) {
    setSeen(address);
    setText(address);
  }

  useEffect(() => {
    if (!onBoard || text === address) return undefined;
    const timer = setTimeout(() => {
      void navigate({
        from: '/',
        to: '/',
        search: (old) => ({ ...old, q: text || undefined }),
        replace: true,
      });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [text, address, onBoard, navigate]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const q = text || undefined;
    if (onBoard) void navigate({ from: '/', to: '/', search: (old) => ({ ...old, q }) });
    else void navigate({ to: '/', search: { q } });
  };
  return (
    <form role="search" aria-label={t.shell.search} onSubmit={submit} className={styles['search']}>
      <input
        type="search"
        className={styles['control']}
        aria-label={t.shell.search}
        placeholder={t.shell.searchHint}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </form>
  );
}
