import { Link } from '@tanstack/react-router';
import type { GoalPartsFragment } from '../api/generated/graphql.js';
import { useWording } from './use-wording.js';

const GOAL_ID = /\b((?:SF|VT)-\d{3})\b/;

const LONGEST = 70;

/** Cut at the end of a word. */
function shortened(title: string): string {
  if (title.length <= LONGEST) return `“${title}”`;
  return `“${title.slice(0, LONGEST).replace(/\s+\S*$/, '')}…”`;
}

interface NoteTextProps {
  readonly text: string;
  /** Promises whose names are known here. */
  readonly goals?: readonly GoalPartsFragment[];
}

/** A note of the register; where it names another promise by its id, a link with words stands instead. */
export function NoteText({ text, goals = [] }: NoteTextProps) {
  const { t, w } = useWording();
  return text.split(GOAL_ID).map((part, i) => {
    if (i % 2 === 0) return part;
    const goal = goals.find(({ id }) => id === part);
    return (
      <Link key={`${part} ${i}`} to="/goals/$id" params={{ id: part }}>
        {goal ? shortened(w.title(goal)) : t.goal.another}
      </Link>
    );
  });
}
