import type { NumberStyle } from '@waymark/domain';

/** How the program that a cell was copied from shows its number. */
export type CellFormat = 'DATE' | 'PERCENT' | 'NUMBER';

const OF_MSO = /mso-number-format\s*:\s*(?:"((?:[^"\\]|\\.)*)"|([^;"]+))/i;

/** The format of a piece of style as Excel writes it: `mso-number-format:"0\.0%"`, `Percent`, `"Short Date"`. */
export function formatOfStyle(style: string): CellFormat | null {
  const [, quoted, bare] = OF_MSO.exec(style) ?? [];
  const pattern = quoted ?? bare;
  if (pattern === undefined) return null;
  // A quotation mark stands there by its number.
  return formatOfPattern(pattern.replaceAll('\\0022', '"').replaceAll('\\', ''));
}

/** What Excel calls formats of numbers instead of writing their patterns: `#,##0.00` is Standard, `0.00` is Fixed. */
const NAMED = /^(general|standard|fixed|currency|scientific)$/i;

/** What a pattern shows, its literal parts aside: `dd/mm/yyyy`, `0.0%`, `#,##0 "đ"`, `[Red]0`. */
export function formatOfPattern(pattern: string): CellFormat {
  const bare = pattern.replace(/"[^"]*"|\[[^\]]*\]/g, '').trim();
  if (/percent/i.test(bare) || bare.includes('%')) return 'PERCENT';
  if (NAMED.test(bare)) return 'NUMBER';
  return /date|time/i.test(bare) || (/[dmy]/i.test(bare) && !/[0#]/.test(bare)) ? 'DATE' : 'NUMBER';
}

/** How the cells of a copied page show their numbers: by their own style, the page's styles, or an attribute. */
export function cellFormats(page: Document): (cell: Element) => CellFormat {
  const classes = new Map<string, CellFormat>();
  for (const { textContent } of page.querySelectorAll('style')) {
    for (const [, name = '', style = ''] of textContent.matchAll(/\.([\w-]+)[^{}]*\{([^}]*)\}/g)) {
      const format = formatOfStyle(style);
      if (format) classes.set(name, format);
    }
  }
  return (cell) => {
    const own = formatOfStyle(cell.getAttribute('style') ?? '');
    if (own) return own;
    // LibreOffice: language, language of the pattern, pattern.
    const [, , ...pattern] = (cell.getAttribute('sdnum') ?? '').split(';');
    if (pattern.length > 0) return formatOfPattern(pattern.join(';'));
    const sheets = /"2":"((?:[^"\\]|\\.)*)"/.exec(cell.getAttribute('data-sheets-numberformat') ?? '')?.[1];
    if (sheets !== undefined) return formatOfPattern(sheets.replaceAll('\\', ''));
    for (const name of cell.classList) {
      const format = classes.get(name);
      if (format) return format;
    }
    return 'NUMBER';
  };
}

/** How the program writes its numbers: Excel says which decimal sign it shows. Null where nothing is said. */
export function styleOfPage(page: Document): NumberStyle | null {
  const styles = [...page.querySelectorAll('style')].map(({ textContent }) => textContent).join('\n');
  const [, sign] = /mso-displayed-decimal-separator\s*:\s*"\\?([.,])"/.exec(styles) ?? [];
  return sign === undefined ? null : sign === ',' ? 'VI' : 'EN';
}
