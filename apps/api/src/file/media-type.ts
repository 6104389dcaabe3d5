/** What a file may be; what it is called says nothing. */
export const MEDIA_TYPES = {
  PDF: 'application/pdf',
  DOCX: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  PNG: 'image/png',
  JPEG: 'image/jpeg',
} as const;
export type MediaType = (typeof MEDIA_TYPES)[keyof typeof MEDIA_TYPES];

/** What a workbook is that goes out; as the file of a document none is taken. */
export const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const startsWith = (bytes: Buffer, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** What a file is by its content; null for anything else, and for a Word file that carries macros. */
export function mediaTypeOf(bytes: Buffer): MediaType | null {
  if (bytes.subarray(0, 1024).includes('%PDF-')) return MEDIA_TYPES.PDF;
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return MEDIA_TYPES.PNG;
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return MEDIA_TYPES.JPEG;
  const isWord =
    startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) &&
    bytes.includes('[Content_Types].xml') &&
    bytes.includes('word/document.xml') &&
    !bytes.includes('vbaProject.bin');
  return isWord ? MEDIA_TYPES.DOCX : null;
}
