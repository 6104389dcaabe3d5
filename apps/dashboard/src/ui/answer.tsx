import styles from './answer.module.css';
import { CopySentence } from './copy-sentence.js';

/** What a page says in one sentence, above its lists, to be copied into a report. */
export function Answer({ sentence }: { readonly sentence: string }) {
  return (
    <div className={styles['answer']}>
      <p>{sentence}</p>
      <CopySentence sentence={sentence} />
    </div>
  );
}
