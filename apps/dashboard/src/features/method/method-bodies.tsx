import { METHOD_WORDS, METHODS, OUR_CLASS, type Method } from '@waymark/domain';
import { threshold, type MethodText } from '@waymark/wording/method';
import { Section } from '../../ui/page.js';
import { StatusLabel } from '../../ui/status.js';
import styles from './method.module.css';

type Body = Exclude<Method, 'WAYMARK'>;

const BODIES = METHODS.filter((method): method is Body => method !== 'WAYMARK');

interface Props {
  readonly text: MethodText;
  readonly inForce: Method | undefined;
}

/** Each official method in a fold: formula, classes, source, and what the source leaves open. */
export function MethodBodies({ text, inForce }: Props) {
  return (
    <Section title={text.page.bodies}>
      <p className={styles['how']}>{text.page.bodiesLead}</p>
      <div className={styles['bodies']}>
        {BODIES.map((method) => (
          <details key={method} className={styles['body']}>
            <summary>
              {text.name[method]}
              {method === inForce ? ` (${text.fold.inForce})` : null}
            </summary>
            <BodyText method={method} text={text} />
          </details>
        ))}
      </div>
    </Section>
  );
}

function BodyText({ method, text }: { readonly method: Body; readonly text: MethodText }) {
  const { page } = text;
  const { formula, source, open } = text.about[method];
  const { language, classes } = METHOD_WORDS[method];
  return (
    <div className={styles['bodyText']}>
      <div className={styles['formula']}>
        {formula.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {classes.length === 0 ? (
        <p>{page.noClasses}</p>
      ) : (
        <table className={styles['statuses']} aria-label={`${page.classes}: ${text.name[method]}`}>
          <thead>
            <tr>
              <th scope="col">{page.word}</th>
              <th scope="col">{page.threshold}</th>
              <th scope="col">{page.ours}</th>
            </tr>
          </thead>
          <tbody>
            {classes.map(({ code, word }) => (
              <tr key={code}>
                <th scope="row">
                  <q lang={language}>{word}</q>
                  {text.className[code] ? <div className={styles['own']}>{text.className[code]}</div> : null}
                </th>
                <td>{threshold(text, code)}</td>
                <td>
                  <StatusLabel status={OUR_CLASS[code]} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <dl>
        <div>
          <dt>{page.source}</dt>
          <dd>{source}</dd>
        </div>
        <div>
          <dt>{page.open}</dt>
          <dd>{open}</dd>
        </div>
      </dl>
    </div>
  );
}
