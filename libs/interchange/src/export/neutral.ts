/** What makes a spreadsheet take a text for a formula: = + - @, a tab, a carriage return, as well after blanks. */
const DANGEROUS = /^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
const NEUTRAL = /^'(?=\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])/;

/** A text that no spreadsheet takes for a formula: with an apostrophe before it where it begins like one. */
export function neutralText(text: string): string {
  return DANGEROUS.test(text) ? `'${text}` : text;
}

/** The text as it was before `neutralText`; an apostrophe before anything else is the text's own. */
export function originalText(text: string): string {
  return text.charCodeAt(0) === 39 ? text.replace(NEUTRAL, '') : text;
}
