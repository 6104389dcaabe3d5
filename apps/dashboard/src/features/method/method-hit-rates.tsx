import { CHANCES } from '@waymark/domain';
import { Section } from '../../ui/page.js';
import { StatusLabel } from '../../ui/status.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import { HIT_RATES } from './hit-rates.js';
import styles from './method.module.css';

const CLASSES = ['ON_TRACK', 'AT_RISK', 'OFF_TRACK'] as const;

/** How often the judgement was right on past series: by class, by its range, by the chance told. */
export function MethodHitRates() {
  const { t, w } = usePageWording();
  const percent = (share: number): string => w.percent(share / 100, 0);
  return (
    <Section title={t.method.hitRates}>
      <p className={styles['how']}>{t.method.hitRatesText}</p>
      <div className={styles['scroll']} tabIndex={0}>
        <table className={styles['statuses']} aria-label={t.method.hitRates}>
          <thead>
            <tr>
              <th scope="col">{t.method.nature}</th>
              {CLASSES.map((status) => (
                <th key={status} scope="col" className={styles['number']}>
                  <StatusLabel status={status} />
                </th>
              ))}
              <th scope="col" className={styles['number']}>
                {t.method.inRange}
              </th>
            </tr>
          </thead>
          <tbody>
            {HIT_RATES.map(({ nature, met, inRange }) => (
              <tr key={nature}>
                <th scope="row">{t.method.natureName[nature]}</th>
                {CLASSES.map((status) => (
                  <td key={status} className={styles['number']}>
                    {percent(met[status])}
                  </td>
                ))}
                <td className={styles['number']}>{percent(inRange)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles['how']}>{t.method.chanceText}</p>
      <div className={styles['scroll']} tabIndex={0}>
        <table className={styles['statuses']} aria-label={t.method.chanceTitle}>
          <thead>
            <tr>
              <th scope="col">{t.method.nature}</th>
              {CHANCES.map((chance) => (
                <th key={chance} scope="col" className={styles['number']}>
                  {w.chance(chance)}
                  <small>{t.method.chanceStep[chance]}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {HIT_RATES.map(({ nature, cameTrue }) => (
              <tr key={nature}>
                <th scope="row">{t.method.natureName[nature]}</th>
                {CHANCES.map((chance) => (
                  <td key={chance} className={styles['number']}>
                    {percent(cameTrue[chance])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles['how']}>{t.method.hitRatesLimits}</p>
    </Section>
  );
}
