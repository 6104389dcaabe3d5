import { blockOfText, clipboardOf } from './clipboard.js';

const shown = (text: string) => blockOfText(text).map((row) => row.map((cell) => cell.text));

describe('a block of cells as text', () => {
  it.each([
    ['one cell', '1.234,5', [['1.234,5']]],
    [
      'rows and columns',
      '1\t2\r\n3\t4',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['the last line end of Excel', '1\t2\r\n', [['1', '2']]],
    ['an empty cell in the middle and at the end', '1\t\t3\n\t\t', [['1', '', '3']]],
    ['an empty row in the middle', '1\n\n3', [['1'], [''], ['3']]],
    ['quotes that hold tab, line end and quotes', '"a\tb\nc ""d"""\t2', [['a b c "d"', '2']]],
    ['a quote within a text', '5" màn hình\t2', [['5" màn hình', '2']]],
    ['old line ends', '1\r2', [['1'], ['2']]],
    ['blanks that do not break', '1\u00a0234\t 5 ', [['1 234', '5']]],
  ])('%s', (_, text, block) => {
    expect(shown(text)).toEqual(block);
  });

  it('comes back as it was copied', () => {
    const block = [
      ['1.234,5', 'ghi "chú"'],
      ['', '<b>&'],
    ];
    const { text, html } = clipboardOf(block);
    expect(shown(text)).toEqual(block);
    expect(html).toContain('&lt;b&gt;&amp;');
  });
});
