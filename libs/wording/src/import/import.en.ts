import type { ImportWording } from './import-wording.js';
import { list, number, text } from './details.js';

const LIMITS_EN: Readonly<Record<string, (limit: string) => string>> = {
  BYTES: (limit) => `The file is larger than ${limit} bytes. Split it into parts.`,
  UNPACKED_BYTES: () => 'The file unpacks to too much. Save only the sheet that is to be imported.',
  RATIO: () =>
    'The file is packed as only a harmful file is, so it is not opened. Save it anew from Excel and try again.',
  PARTS: () => 'The file holds too many parts. Save only the sheet that is to be imported.',
  ROWS: (limit) => `The table has more than ${limit} rows. Split the file into parts.`,
  COLUMNS: (limit) =>
    `The table has more than ${limit} columns. Leave out those that are not to be imported.`,
  CELLS: (limit) => `The table has more than ${limit} cells. Split the file into parts.`,
  CELL_LENGTH: (limit) => `A cell is longer than ${limit} characters. Check the quotation marks of the file.`,
  MILLISECONDS: () => 'Reading the file takes too long. Split it into parts.',
};

/** What is said in English when figures are brought in from files. */
export const importEn: ImportWording = {
  refusal: {
    EMPTY_FILE: () => 'The file is empty.',
    UNKNOWN_FORMAT: () =>
      'The file is neither CSV nor XLSX. Open it in Excel and save it as "Excel Workbook (.xlsx)" or "CSV UTF-8".',
    UNKNOWN_ENCODING: () => 'The characters of the file cannot be read. Save it as "CSV UTF-8".',
    ENCRYPTED: () => 'The file is protected by a password. Save a copy without one and try again.',
    BROKEN_FILE: () => 'The file is broken or cut off. Get the original anew and try again.',
    TOO_LARGE: (d) =>
      (LIMITS_EN[text(d, 'what')] ?? (() => 'The file is beyond a limit.'))(number('en', d, 'limit')),
    XML_ENTITIES: () =>
      'The file declares XML entities, which is not safe, so it is not opened. Save it anew from Excel and try again.',
    CONFLICT_MARKERS: (d) =>
      `Line ${text(d, 'line')} still holds the marks of a merge conflict (<<<<<<<). Finish the merge and import again.`,
    UNCLOSED_QUOTE: (d) =>
      `The quotation mark that opens on line ${text(d, 'line')} is never closed. Mend the file and try again.`,
    NO_TABLE: () => 'No table of figures was found: a line of column headers with numbers below is needed.',
    NO_SUCH_SHEET: (d) => `The file has no sheet "${text(d, 'sheet')}"; it has: ${list(d, 'sheets')}.`,
    NO_SUCH_TABLE: (d) => `The file has no table "${text(d, 'table')}"; it has: ${list(d, 'tables')}.`,
    QUESTION_OPEN: () => 'A question about the file has not been answered yet.',
    BAD_MAPPING: (d) => `The mapping cannot be used: ${list(d, 'faults')}.`,
    MAPPING_DOES_NOT_FIT: (d) =>
      `The mapping does not fit this file, which has no "${text(d, 'column') || text(d, 'line')}".`,
    OTHER_FORM: () => 'This file is of another form. Open that form and hand it in there.',
    OTHER_ROUND: () => 'This file is of another period. Open the form of that period and hand it in there.',
    OTHER_AGENCY: () => 'This file is of another unit. Open the form of that unit and hand it in there.',
    NOT_A_FORM: () =>
      'This file is not a form downloaded from Waymark. Download this form and fill that one in.',
    FORM_DAMAGED: () =>
      'The hidden ids of the form are gone or stand twice. Take the form anew and copy the figures over.',
  },
  rejection: {
    NO_PERIOD: 'The period is missing.',
    NOT_A_PERIOD: 'The period cannot be read.',
    NO_SUCH_PERIOD: 'There is no such period or day.',
    NO_SERIES: 'Nothing says what was measured.',
    NO_VALUE: 'The value is missing.',
    NOT_A_NUMBER: 'This is not a number.',
    NOT_FINITE: 'This is not a finite number.',
    TOO_MANY_DIGITS: 'It has more digits than can be kept; round it to 15 at most.',
    OTHER_NUMBER_STYLE: 'The number is written in another way than those of its column.',
    CELL_ERROR: 'The cell holds an error of the spreadsheet.',
    NOT_CALCULATED: 'The formula has no stored result; open and save the file in Excel.',
    RANGE_REVERSED: 'The lower end is above the upper end.',
    CONTRADICTORY_DUPLICATE: 'The file gives two different values for one series and period.',
    WRONG_CELL_COUNT: 'The row has more cells than the header.',
    BAD_QUOTES: 'A quotation mark stands in the wrong place.',
    UNKNOWN_STATUS: 'The status is not understood.',
    UNKNOWN_QUALIFIER: 'The qualifier is not understood.',
    NOT_A_DATE: 'This is not a date.',
    NOT_A_VERSION: 'Versions are counted 1, 2, 3 and on; leave the cell empty where it is not known.',
    UNIT_CONTRADICTS: 'The unit contradicts that of the indicator.',
    UNIT_UNKNOWN: 'The unit is not understood.',
    UNIT_IN_CELL: 'The number stands with a unit in its cell; leave the number alone.',
    OUT_OF_BOUNDS: 'This is outside the bounds of the indicator.',
    PERIOD_IN_FUTURE: 'The period begins after the day of publication.',
    KNOWN_IN_FUTURE: 'The day of publication has not come yet.',
    KNOWN_BEFORE_LAST: 'The day of publication is before that of the version that is there.',
    SUM_TO_DATE:
      'A sum since January, but this series holds each period by itself; choose a year-to-date series.',
    VERSION_DIFFERS:
      'This version is stored with another value; leave the version empty where the figure is new.',
    VERSION_MISSING: 'The version before it is neither stored nor in the file.',
    NOT_MEASURED: 'This indicator is not measured by numbers.',
  },
  unmatched: {
    NO_SUCH_SERIES: 'No series has this id.',
    NO_SUCH_INDICATOR: 'No indicator has this name.',
    NO_SUCH_AREA: 'No area has this name.',
    NO_SERIES_THERE: 'The indicator has no series in this area and breakdown.',
    AMBIGUOUS: 'Several series could be meant; one must be chosen.',
    NOTHING_SAID: 'The row does not say what it measures.',
  },
  verdict: { NEW: 'New', CHANGED: 'Changed', SAME: 'Same', REJECTED: 'Not taken' },
  state: {
    ASKING: 'Waiting for an answer',
    STAGED: 'Waiting to be committed',
    COMMITTED: 'Committed',
    UNDONE: 'Undone',
    DISCARDED: 'Discarded',
  },
  layout: {
    TIDY: 'a long table, one figure a row',
    YEARS_ACROSS: 'a wide table, one period a column',
    WORLD_BANK_WDI: 'a World Bank table (WDI)',
    OUR_WORLD_IN_DATA: 'an Our World in Data table',
    OPEN_SDG: 'an Open SDG table',
    WAYMARK: 'a Waymark export',
    MAPPED: 'by a mapping',
  },
  numbers: { VI: '1.234,5 (decimal comma)', EN: '1,234.5 (decimal point)' },
};
