/**
 * The closed vocabularies of files that bring figures in: formats, layouts, and why a file or a row is not taken.
 * They stand here, not in the reader, since the wording says each of them in both languages.
 */

/** A file of figures that comes by the browser is no larger; the command line takes larger ones. */
export const MOST_IMPORT_MEGABYTES = 64;

export const FILE_FORMATS = ['CSV', 'XLSX'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** How the text of a CSV file is encoded; UTF-8 with or without a byte order mark is one. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1258',
  'windows-1251',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What is recognised without being told; `MAPPED` is read by a mapping that somebody made. */
export const LAYOUTS = [
  'TIDY', // a figure a row
  'YEARS_ACROSS', // periods across the columns
  'WORLD_BANK_WDI',
  'OUR_WORLD_IN_DATA',
  'OPEN_SDG',
  'WAYMARK', // an export of Waymark's own
  'MAPPED',
] as const;
export type Layout = (typeof LAYOUTS)[number];

/** Why a whole file is refused: nothing of it is stored. */
export const FILE_REFUSALS = [
  'EMPTY_FILE',
  'UNKNOWN_FORMAT', // neither CSV nor XLSX; an old .xls, a PDF, a picture
  'UNKNOWN_ENCODING', // a text in none of the encodings
  'ENCRYPTED', // protected by a password
  'BROKEN_FILE', // cut off, or not what its first bytes say
  'TOO_LARGE', // details: what (FILE_LIMITS), limit
  'XML_ENTITIES', // a DTD or entities of its own
  'CONFLICT_MARKERS', // <<<<<<< of a merge; details: line
  'UNCLOSED_QUOTE', // details: line where it opens
  'NO_TABLE', // no header and figures were found
  'NO_SUCH_SHEET', // details: sheet, sheets
  'NO_SUCH_TABLE', // details: table, tables
  'QUESTION_OPEN', // somebody tried to read figures while a question about the file is open
  'BAD_MAPPING', // details: faults
  'MAPPING_DOES_NOT_FIT', // details: column or line that the file does not have
  'OTHER_FORM', // a filled form workbook: of another form; details: expected, found
  'OTHER_ROUND', // of another period
  'OTHER_AGENCY', // of another unit
  'NOT_A_FORM', // no form workbook of Waymark
  'FORM_DAMAGED', // its hidden ids are gone or stand twice
] as const;
export type FileRefusal = (typeof FILE_REFUSALS)[number];

/** What a file may have too much of. */
export const FILE_LIMITS = [
  'BYTES', // of the file
  'UNPACKED_BYTES', // of all that is packed in it
  'RATIO', // unpacked to packed
  'PARTS', // files within the file
  'ROWS',
  'COLUMNS',
  'CELLS',
  'CELL_LENGTH', // characters
  'MILLISECONDS', // to read it
] as const;
export type FileLimit = (typeof FILE_LIMITS)[number];

/** Why one figure of a file is not taken; the others are. */
export const FIGURE_REJECTIONS = [
  'NO_PERIOD', // the cell of the period is empty
  'NOT_A_PERIOD', // written in no way that a period is written
  'NO_SUCH_PERIOD', // written as one, but none: 2019-13, Q5, 29/02/2023
  'NO_SERIES', // nothing says what was measured
  'NO_VALUE', // a range with one end, or a row whose value is needed
  'NOT_A_NUMBER',
  'NOT_FINITE', // NaN, Infinity, or too large for any number: 1e400
  'TOO_MANY_DIGITS', // more than a number can keep: some would change without a word
  'OTHER_NUMBER_STYLE', // 1.234,5 in a column that is written as 1,234.5; a text 1.234 among the numbers of a sheet
  'UNIT_IN_CELL', // "70 tỷ": the unit must stand in the header or in a column of its own
  'CELL_ERROR', // #DIV/0!, #REF!
  'NOT_CALCULATED', // a formula without a stored result
  'RANGE_REVERSED',
  'CONTRADICTORY_DUPLICATE', // the same series and period with another value; details: line, column of the other one
  'WRONG_CELL_COUNT', // more cells than the header has
  'BAD_QUOTES', // a quotation mark inside a cell that does not begin with one
  'UNKNOWN_STATUS',
  'UNKNOWN_QUALIFIER',
  'NOT_A_DATE',
  'NOT_A_VERSION', // versions count 1, 2, 3 …
] as const;
export type FigureRejection = (typeof FIGURE_REJECTIONS)[number];

/** What is wrong with a mapping. */
export const MAPPING_FAULTS = [
  'NOT_AN_OBJECT',
  'UNKNOWN_FIELD',
  'UNKNOWN_VERSION',
  'NOT_A_LINE', // a whole number from 1
  'NOT_A_COLUMN', // a whole number from 1, or the text of a header
  'COLUMN_TWICE',
  'UNKNOWN_USE', // of a column
  'NO_VALUE_COLUMN',
  'NO_PERIOD', // neither a column, a header nor a constant says it
  'NOT_A_PERIOD',
  'NOT_A_TEXT',
  'NOT_A_WORD', // of the list it must be from
  'SERIES_TWICE', // two rules for the same cells
] as const;
export type MappingFaultCode = (typeof MAPPING_FAULTS)[number];
