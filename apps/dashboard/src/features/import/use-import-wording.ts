import { importWording, type ImportWording } from '@waymark/wording/import';
import { useMemo } from 'react';
import type { ReadFailure } from '../../api/client.js';
import type { ImportSeriesPartsFragment } from '../../api/generated/graphql.js';
import { usePageWording } from '../../ui/use-page-wording.js';

type PageWords = ReturnType<typeof usePageWording>;

interface ImportWords extends PageWords {
  readonly words: ImportWording;
  /** Why a write or an upload failed; of a file that is not taken, the reason and what to do. */
  readonly failed: (failure: ReadFailure) => string;
  /** A series by what it measures, where, and who says so. */
  readonly seriesName: (series: ImportSeriesPartsFragment) => string;
}

/** Everything that the screens of importing say. */
export function useImportWording(): ImportWords {
  const page = usePageWording();
  return useMemo(() => {
    const words = importWording(page.locale);
    const { own, w } = page;
    return {
      ...page,
      words,
      failed({ code, details }) {
        const reason = String(details['reason']);
        return code === 'FILE_REFUSED' && reason in words.refusal
          ? words.refusal[reason as keyof typeof words.refusal](details)
          : w.error(code, details);
      },
      seriesName: (series) =>
        [own(series, 'indicator'), own(series, 'area'), own(series, 'producer')].join(' · '),
    };
  }, [page]);
}
