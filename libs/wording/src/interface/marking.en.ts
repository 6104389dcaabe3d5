import type { markingVi } from './marking.vi.js';

/** Marking a sentence in the text of a PDF, in English. */
export const markingEn: typeof markingVi = {
  marking: {
    lead: 'Open the text of the file and select the sentence; it is taken with the number of its page. You may type it too.',
    show: (name) => `Choose a sentence in ${name}`,
    hide: (name) => `Close ${name}`,
    opening: (name) => `Opening ${name}…`,
    unreadable: (name) =>
      `The text of ${name} cannot be read: the file is broken or has a password. Type the sentence below.`,
    picture: 'This page is a scanned picture without text to select. Type the sentence below.',
    page: (page, pages) => `Page ${page} of ${pages}`,
    before: 'Page before',
    after: 'Next page',
    select: 'The text of the page; select the sentence',
    nothing: 'Nothing is selected. Select the sentence in the field above, then press again.',
    take: 'Take what is selected',
    // As the register writes places, whatever language its keeper reads.
    place: (page) => `trang ${page}`,
  },
};
