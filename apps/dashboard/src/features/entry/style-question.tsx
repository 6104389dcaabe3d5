import { NUMBER_STYLES, type NumberStyle } from '@waymark/domain';
import { Button } from '../../ui/button.js';
import { useEntryWording } from './entry-words.js';
import styles from './entry.module.css';
import type { StyleQuestion as Question } from './pasted-style.js';

interface StyleQuestionProps {
  readonly asked: Question;
  readonly onAnswer: (style: NumberStyle) => void;
}

/** "Is 1.234 a thousand or a decimal?", asked once for a column, with the earlier values in view. */
export function StyleQuestion({ asked: { question }, onAnswer }: StyleQuestionProps) {
  const { e } = useEntryWording();
  const words = e.question(question);
  if (!words) return null;
  return (
    <div className={styles['question']} role="group" aria-label={words.question}>
      <p>
        <strong>{words.question}</strong> <span className={styles['muted']}>{words.evidence}</span>
      </p>
      {NUMBER_STYLES.map((style) => (
        <Button
          key={style}
          look={question.plausible === style ? 'primary' : 'plain'}
          onClick={() => onAnswer(style)}
        >
          {words.answers[style]}
        </Button>
      ))}
    </div>
  );
}
