import { Link } from '@tanstack/react-router';
import type { SheetPartsFragment } from '../../api/generated/graphql.js';
import { Button } from '../../ui/button.js';
import { CopyButton } from '../../ui/copy-button.js';
import { localMoment, momentText } from '../../ui/moment-text.js';
import { Page } from '../../ui/page.js';
import { useNames } from '../../ui/use-names.js';
import { factsOf, measureOf, type EntryFacts } from './entry-facts.js';
import styles from './entry.module.css';
import { textsOf } from './entry-texts.js';
import { SignedFile } from './file/signed-file.js';
import { statusWord, useEntryWording } from './entry-words.js';
import { readEntry } from './read-entry.js';

interface ReceiptProps {
  readonly sheet: SheetPartsFragment;
  readonly today: string;
  readonly nameOf: (facts: EntryFacts) => string;
  readonly period: string;
  readonly reload: () => void;
}

/** That a form was sent: when, by whom, which figures; on A4 with the places for signatures, and as a text for a chat. */
export function Receipt({ sheet, today, nameOf, period, reload }: ReceiptProps) {
  const { t, w, e } = useEntryWording();
  const names = useNames();
  const { round, agency, submission, people } = sheet;
  const moment = submission.submittedAt ?? '';
  const defaults = { status: submission.status ?? null, source: submission.sourceRef ?? '' };
  const rows = sheet.rows.map((row) => {
    const facts = factsOf(row, round, today);
    return { row, facts, read: readEntry(textsOf(row.entry, facts, w), facts, defaults) };
  });
  const sent = localMoment(moment);
  const chat = e.receipt({
    titleVi: round.form.titleVi,
    titleEn: round.form.titleEn,
    unit: names.agency(agency),
    period: round.period,
    version: submission.version,
    sentAt: `${sent.day} ${sent.time}`,
    sentBy: people.submittedBy ?? '',
    rows: rows.length,
    values: rows.filter(({ read }) => read.value).length,
    missing: rows.filter(({ read }) => read.missing).length,
    explained: rows.filter(({ row }) => row.entry?.explanation).length,
    address: `${location.origin}/entry/${encodeURIComponent(round.id)}?unit=${encodeURIComponent(agency.id)}`,
  });
  return (
    <Page
      title={t.receipt.title}
      kicker={`${round.form.code} · ${names.agency(agency)}`}
      actions={
        <>
          <Button look="primary" onClick={() => print()}>
            {t.receipt.print}
          </Button>
          <CopyButton text={chat} label={t.receipt.copy} />
          <Link
            to="/entry/$roundId"
            params={{ roundId: round.id }}
            search={(old) => ({ ...old, view: undefined })}
            className={styles['action']}
          >
            {t.receipt.open}
          </Link>
          <Link to="/entry" className={styles['action']}>
            {t.receipt.back}
          </Link>
        </>
      }
    >
      <section className={styles['receipt']} aria-label={t.receipt.title}>
        <p className={styles['receiptTitle']}>
          {w.title(round.form)}, {period}
        </p>
        <dl className={styles['facts']}>
          <div>
            <dt>{e.labels.submissionState[submission.state]}</dt>
            <dd>{t.receipt.at(momentText(moment, w.locale))}</dd>
          </div>
          <div>
            <dt>{t.receipt.version(submission.version)}</dt>
            <dd>{people.submittedBy ? t.receipt.by(people.submittedBy) : null}</dd>
          </div>
          {submission.signedNumber || sheet.summary.signed?.file || sheet.mayAttach ? (
            <div>
              <dt>{t.entry.signedTitle}</dt>
              <dd>
                {submission.signedNumber}
                {submission.signedOn ? `, ${w.date(submission.signedOn)}` : null}
                {submission.signer ? `, ${submission.signer}` : null}
                <SignedFile sheet={sheet} reload={reload} />
              </dd>
            </div>
          ) : null}
        </dl>
        <table className={styles['figures']}>
          <caption className="visually-hidden">{t.receipt.figures}</caption>
          <thead>
            <tr>
              <th scope="col">{t.entry.rowHead}</th>
              <th scope="col">{t.entry.columns.unit}</th>
              <th scope="col" className={styles['right']}>
                {t.receipt.figures}
              </th>
              <th scope="col">{t.entry.columns.status}</th>
              <th scope="col">{t.entry.columns.note}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, facts, read }) => (
              <tr key={row.n}>
                <th scope="row">
                  {row.n}. {nameOf(facts)}
                </th>
                <td>{w.locale === 'vi' ? facts.indicator.unit.symbolVi : facts.indicator.unit.symbolEn}</td>
                <td className={styles['right']}>
                  {read.value
                    ? // Its kind stands in a column of its own.
                      e.understood({ ...read.entry, status: 'FINAL' }, measureOf(facts))
                    : read.missing?.reason
                      ? e.missing({ reason: read.missing.reason, expectedOn: read.missing.expectedOn })
                      : t.receipt.noValue}
                </td>
                <td>{read.value ? statusWord(read.status, { w }) : null}</td>
                <td>{[row.entry?.note, row.entry?.explanation].filter(Boolean).join('. ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <div className={styles['signatures']}>
          <div>
            <strong>{t.receipt.prepared}</strong>
            <em>{t.receipt.signHint}</em>
            <span>{people.submittedBy}</span>
          </div>
          <div>
            <span>{t.receipt.place({ written: w.date(sent.day), iso: sent.day })}</span>
            <strong>{t.receipt.head}</strong>
            <em>{t.receipt.headHint}</em>
          </div>
        </div>
      </section>
    </Page>
  );
}
