import { useId, useState, type FormEvent } from 'react';
import { useRead, type ReadFailure } from '../../api/client.js';
import type { CommentSubjectInput } from '../../api/generated/graphql.js';
import { useWrite } from '../../api/write.js';
import { Button } from '../../ui/button.js';
import { momentText } from '../../ui/moment-text.js';
import { Refusal } from '../../ui/refusal.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { useMay, useSession } from '../../ui/use-session.js';
import { addCommentMutation, commentsQuery, withdrawCommentMutation } from './opinion.graphql.js';
import styles from './opinion.module.css';

const CHANGES = ['Comment'];

interface CommentsProps {
  readonly subject: CommentSubjectInput;
  /** How the heading is called; h3 within a sheet, h2 on a page. */
  readonly title: string;
  readonly level?: 'h2' | 'h3';
}

/** What people who are signed in say beside a goal or a figure, the newest first. */
export function Comments({ subject, title, level: Heading = 'h2' }: CommentsProps) {
  const session = useSession();
  const may = useMay('COMMENT');
  if (!session?.person || !may) return null;
  return (
    <section aria-label={title} className={styles['comments']}>
      <Heading>{title}</Heading>
      <CommentList subject={subject} />
    </section>
  );
}

function CommentList({ subject }: { readonly subject: CommentSubjectInput }) {
  const { t, locale } = usePageWording();
  const id = useId();
  const read = useRead(commentsQuery, { subject }, { of: CHANGES });
  const adding = useWrite(addCommentMutation, CHANGES);
  const withdrawing = useWrite(withdrawCommentMutation, CHANGES);
  const [body, setBody] = useState('');
  const [failure, setFailure] = useState<ReadFailure | null>(null);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const written = await adding.send({ subject, body });
    setFailure(written.ok ? null : written.failure);
    if (written.ok) setBody('');
  };
  const withdraw = async (comment: number) => {
    const written = await withdrawing.send({ id: comment });
    setFailure(written.ok ? null : written.failure);
  };
  const list = read.data?.comments ?? [];
  return (
    <>
      <form onSubmit={(event) => void send(event)} className={`${styles['write']} screen-only`}>
        <label htmlFor={id}>{t.comment.write}</label>
        <textarea
          id={id}
          rows={2}
          value={body}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => setBody(target.value)}
        />
        <p id={`${id}-hint`} className={styles['muted']}>
          {t.comment.hint}
        </p>
        <Refusal failure={failure} />
        <Button type="submit" disabled={adding.waiting || body.trim() === ''}>
          {t.comment.send}
        </Button>
      </form>
      {read.data && list.length === 0 ? <p className={styles['muted']}>{t.comment.none}</p> : null}
      <ol className={styles['list']}>
        {list.map((comment) => (
          <li key={comment.id}>
            <p className={styles['muted']}>
              <strong>{comment.by}</strong> · {momentText(comment.at, locale)}
              {comment.isOwn && comment.body !== null ? (
                <>
                  {' '}
                  <button type="button" className={styles['quiet']} onClick={() => void withdraw(comment.id)}>
                    {t.comment.withdraw}
                  </button>
                </>
              ) : null}
            </p>
            <p className={comment.body === null ? styles['muted'] : styles['body']}>
              {comment.body ?? t.comment.withdrawn}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
