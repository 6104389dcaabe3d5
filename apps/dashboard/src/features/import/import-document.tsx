import { useDeferredValue, useId, useState } from 'react';
import { useRead } from '../../api/client.js';
import type { ImportPartsFragment } from '../../api/generated/graphql.js';
import { importDocumentsQuery } from './import.graphql.js';
import styles from './import.module.css';
import { useImportWording } from './use-import-wording.js';

export type ImportDocument = NonNullable<ImportPartsFragment['document']>;

interface DocumentChoiceProps {
  readonly chosen: ImportDocument | null;
  readonly choose: (document: ImportDocument | null) => void;
}

/** Finds the document that published the figures by its number or words of its title. */
export function ImportDocumentChoice({ chosen, choose }: DocumentChoiceProps) {
  const { t, w } = useImportWording();
  const id = useId();
  const [text, setText] = useState('');
  const search = useDeferredValue(text.trim());
  const read = useRead(importDocumentsQuery, { search }, { pause: search.length < 2 });
  const found = search.length < 2 ? null : (read.data?.documents.items.map(({ document }) => document) ?? []);
  const offered = [...(chosen ? [chosen] : []), ...(found ?? []).filter((one) => one.id !== chosen?.id)];
  return (
    <div className={styles['line']}>
      <label htmlFor={`${id}-find`}>{t.import.findDocument}</label>
      <input
        id={`${id}-find`}
        type="search"
        value={text}
        placeholder={t.import.documentHint}
        onChange={({ target }) => setText(target.value)}
      />
      <select
        aria-label={t.import.document}
        className={styles['wide']}
        value={chosen?.id ?? ''}
        onChange={({ target }) => choose(offered.find((one) => one.id === target.value) ?? null)}
      >
        <option value="">
          {found?.length === 0 && !read.waiting ? t.import.noDocument : t.import.chooseDocument}
        </option>
        {offered.map((one) => (
          <option key={one.id} value={one.id}>
            {one.number ? `${one.number}: ` : ''}
            {w.title(one)}
          </option>
        ))}
      </select>
    </div>
  );
}
