import { takesBack } from '@waymark/domain';
import type { UnitShape } from '@waymark/wording';
import { NoteText } from '../../ui/note-text.js';
import { usePageWording } from '../../ui/use-page-wording.js';
import styles from './figure.module.css';
import type { Figure } from './figure.js';

interface FigureVersionsProps {
  /** Of one period, the first published one first. */
  readonly versions: readonly Figure[];
  readonly unit: UnitShape;
  readonly decimals: number | null;
}

/** Every version of a value: what it was, when it became public, why it came; one that takes the value back says so. */
export function FigureVersions({ versions, unit, decimals }: FigureVersionsProps) {
  const { t, w, own } = usePageWording();
  const last = versions.at(-1);
  return (
    <>
      <h3>{t.figure.all}</h3>
      <table className={styles['versions']}>
        <thead>
          <tr>
            <th scope="col">{t.figure.version}</th>
            <th scope="col">{t.figure.knownOn}</th>
            <th scope="col" className={styles['number']}>
              {t.figure.value}
            </th>
            <th scope="col">{t.figure.note}</th>
          </tr>
        </thead>
        <tbody>
          {versions.map((version) => {
            const isTakenBack = takesBack(version);
            const { importedFrom: file, recordedByName, enteredByName, approvedByName } = version;
            const facts = [
              version === last && !isTakenBack ? t.figure.counts : null,
              version !== last ? t.figure.earlier : null,
              isTakenBack ? null : w.valueStatus(version.status),
              version.versionReason ? t.takenBack.reason[version.versionReason] : null,
              file
                ? isUndoing(version, versions)
                  ? t.takenBack.undone(file)
                  : t.takenBack.imported(file)
                : null,
              enteredByName ? t.takenBack.by(enteredByName, approvedByName) : recordedByName,
            ];
            return (
              <tr key={version.version} className={version === last ? undefined : styles['earlier']}>
                <td>{version.version}</td>
                <td>{w.date(version.knownOn, version.knownPrecision)}</td>
                <td className={styles['number']}>
                  {isTakenBack ? t.takenBack.value : w.qualified(version, unit, decimals)}
                </td>
                <td>
                  {facts.filter((fact) => fact !== null).join(' · ')}
                  {own(version, 'note') ? (
                    <div className={styles['note']}>
                      <NoteText text={own(version, 'note')} />
                    </div>
                  ) : null}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

/** An import is undone by a further version that names the same file as the one it undoes. */
function isUndoing(version: Figure, versions: readonly Figure[]): boolean {
  const before = versions.find((one) => one.version === version.version - 1);
  return (
    version.versionReason === 'CORRECTED' &&
    before !== undefined &&
    before.importedFrom === version.importedFrom
  );
}
