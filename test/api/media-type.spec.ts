import { MEDIA_TYPES, mediaTypeOf } from '@waymark/api';

const zip = (...names: string[]) =>
  Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.from(names.join(' '))]);
const word = ['[Content_Types].xml', 'word/document.xml'];

describe('the kind of a file', () => {
  test.each([
    ['a PDF', Buffer.from('%PDF-1.7 …'), MEDIA_TYPES.PDF],
    ['a PDF after a few stray bytes', Buffer.from('\r\n%PDF-1.4'), MEDIA_TYPES.PDF],
    ['a PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]), MEDIA_TYPES.PNG],
    ['a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), MEDIA_TYPES.JPEG],
    ['a Word file', zip(...word), MEDIA_TYPES.DOCX],
    ['a Word file with macros', zip(...word, 'word/vbaProject.bin'), null],
    ['another archive', zip('[Content_Types].xml', 'xl/workbook.xml'), null],
    ['a page of the web', Buffer.from('<!doctype html><script>'), null],
    ['a program', Buffer.from('MZ\u0000'), null],
    ['nothing', Buffer.alloc(0), null],
  ])('is told by its content: %s', (_, bytes, type) => expect(mediaTypeOf(bytes)).toBe(type));
});
