import { useRead } from '../../api/client.js';
import type { ImportPartsFragment } from '../../api/generated/graphql.js';
import { importDocumentsQuery } from './import.graphql.js';
import { SearchChoice, useSearchWords } from './search-choice.js';
import { useImportWording } from './use-import-wording.js';

type ImportDocument = NonNullable<ImportPartsFragment['document']>;

interface DocumentChoiceProps {
  readonly chosen: ImportDocument | null;
  readonly choose: (document: ImportDocument | null) => void;
}

/** Finds the document that published the figures by its number or words of its title. */
export function ImportDocumentChoice({ chosen, choose }: DocumentChoiceProps) {
  const { t, w } = useImportWording();
  const { text, setText, search, isSearched } = useSearchWords();
  const read = useRead(importDocumentsQuery, { search }, { pause: !isSearched });
  const found = isSearched ? read.data?.documents.items.map(({ document }) => document) : undefined;
  const isNone = found?.length === 0 && !read.waiting;
  return (
    <SearchChoice
      words={{
        ...{ find: t.import.findDocument, hint: t.import.documentHint, label: t.import.document },
        choose: isNone ? t.import.noDocument : t.import.chooseDocument,
      }}
      {...{ text, setText, chosen, choose }}
      offered={found ?? []}
      nameOf={(one) => (one.number ? `${one.number}: ${w.title(one)}` : w.title(one))}
    />
  );
}
