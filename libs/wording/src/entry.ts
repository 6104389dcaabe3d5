export type { OwedForm, ReceiptFacts, ReminderFacts } from './entry/chat.js';
export type { DigestFacts, Mail } from './entry/digest.js';
export type { CheckedMeasure } from './entry/check.js';
export type { EntryLabels } from './entry/entry-labels.js';
export { entryWording, type EntryWording, type FormProgress } from './entry/entry-wording.js';
export type { QuestionWords } from './entry/typed.js';
export { workbookWording, type WorkbookFacts, type WorkbookWording } from './entry/workbook.js';
