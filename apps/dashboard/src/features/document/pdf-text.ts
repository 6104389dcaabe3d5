import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist';
import worker from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = worker;

/** The text of a PDF, page by page. */
export interface PdfText {
  readonly pages: number;
  /** The text of a page, counted from 1, in lines as they are printed; empty where the page is only a picture. */
  page(number: number): Promise<string>;
  close(): void;
}

/** Opens a PDF by its address. Rejects where it cannot be read: it is broken, or asks for a password. */
export async function openPdf(url: string): Promise<PdfText> {
  // Nothing of the file is run or fetched from elsewhere.
  const task = getDocument({ url, isEvalSupported: false, enableXfa: false, stopAtErrors: false });
  const pdf = await task.promise;
  return {
    pages: pdf.numPages,
    page: (number) => textOf(pdf, number),
    close: () => void task.destroy(),
  };
}

async function textOf(pdf: PDFDocumentProxy, number: number): Promise<string> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
  return text.normalize('NFC').trim();
}
