/** Hands a text to the reader as a file, with the mark by which Excel knows UTF-8. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** Rows as CSV for the reader's own Excel: where the comma is the decimal sign, the semicolon divides. */
export function csv(rows: readonly (readonly string[])[], divider: ',' | ';'): string {
  const cell = (text: string) => {
    const safe = /^[=+@]|^-(?![\d])/.test(text) ? `'${text}` : text;
    return safe.includes(divider) || /["\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return rows.map((row) => row.map(cell).join(divider)).join('\r\n') + '\r\n';
}

/** A number that Excel reads as one: no thousands, the decimal sign of the language; nothing where there is none. */
export function plainNumber(value: number | null | undefined, locale: 'vi' | 'en'): string {
  if (value === null || value === undefined) return '';
  const text = String(Number(value.toPrecision(12)));
  return locale === 'vi' ? text.replace('.', ',') : text;
}
