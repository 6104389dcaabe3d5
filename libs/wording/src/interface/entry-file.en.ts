import { counted } from './counted.en.js';

/** The form as a file that is filled in elsewhere and handed in. */
export const entryFileEn = {
  entryFile: {
    take: 'Download this form',
    give: 'Hand the form in',
    lead: 'Download the form for Excel, fill it in offline, then hand it in here.',
    reading: 'Reading the file…',
    title: (name: string) => `Compared with the file ${name}`,
    asked: 'Nothing is stored yet. Leave out the rows that you do not want.',
    same: 'The file says nothing that the form does not say already.',
    counts: {
      NEW: (count: number) => `${count} new`,
      CHANGED: (count: number) => `${count} changed`,
      STALE: (count: number) => `${count} just changed by somebody`,
      REFUSED: (count: number) => `${count} cannot be taken`,
      UNCHANGED: (count: number) => `${count} unchanged`,
    },
    columns: { row: 'Indicator', change: 'Now → in the file', remarks: 'Result' },
    fields: {
      value: 'This period',
      status: 'Kind of figure',
      missing: 'None, because',
      expectedOn: 'Expected on',
      explanation: 'Explanation',
      versionReason: 'Why it differs from the public figure',
      source: 'Own source',
      note: 'Note',
    },
    cell: (place: string) => `cell ${place}`,
    blank: 'blank',
    becomes: 'becomes',
    outcome: { NEW: 'New', CHANGED: 'Changed' },
    stale: (name: string, moment: string) =>
      `${name} changed it at ${moment}, after the file was downloaded. Choose the row to take what the file says.`,
    staleHead:
      'Somebody changed it after the file was downloaded. Choose the row to take what the file says.',
    head: 'The whole form',
    headFields: { status: 'Kind of all figures', source: 'Source of all figures' },
    problems: {
      NOT_READ: 'This figure cannot be read.',
      BAD_STATUS: 'The kind of a figure is one of: estimate, preliminary, final. Mend this cell.',
      BAD_REASON: 'This reason is not in the list. Choose again in this cell.',
      BAD_DATE: 'This is no date. Write it like 01/06/2026.',
      DATE_WITHOUT_REASON: 'A date is promised, but no reason given why there is no figure. Choose one.',
      VALUE_AND_MISSING: 'There is both a figure and a reason for having none. Delete one of them.',
      BAD_VERSION_REASON:
        'This reason to differ from the public figure is not in the list. Choose again in this cell.',
      NOTHING_PUBLISHED:
        'Nothing of this period is public yet, so there is nothing to differ from. Empty this cell.',
      TOO_LONG: 'It is longer than 2,000 characters. Make it shorter.',
      NOT_ON_SHEET: 'This indicator is no longer in the form.',
      NO_RIGHT: 'This indicator is not among those that you fill in.',
      ROUND_LOCKED: 'The round is locked. Ask the collecting unit to open it again.',
      SUBMITTED: 'This figure was sent and waits for approval. Take the form back to change it.',
    },
    strangers: (count: number) =>
      `${counted(count, 'figure stands', 'figures stand')} outside the rows of the form and ${count === 1 ? 'is' : 'are'} not taken`,
    takeRow: (name: string) => `Take the row: ${name}`,
    takeAll: 'Take all',
    confirm: (count: number) => `Take ${counted(count, 'row')} into the form`,
    leave: 'Leave this file',
    close: 'Close',
    taken: (count: number, isHead: boolean) =>
      [
        count > 0 ? `${counted(count, 'row')} taken from the file. Ctrl+Z in the table takes it back.` : '',
        isHead ? 'What holds for the whole form stands in the fields over the table.' : '',
      ]
        .join(' ')
        .trim(),
  },
  signed: {
    file: 'File of the signed document',
    none: 'No file goes with it yet.',
    add: 'Attach the file',
    replace: 'Replace the file',
    sending: 'Sending the file…',
    by: (name: string, moment: string) => `${name}, ${moment}`,
    warning: 'Send no state secrets. PDF, DOCX, PNG or JPEG, at most 20 MB.',
  },
  entrySaving: {
    refusals: {
      NOT_ON_SHEET: 'Not saved: this indicator is no longer in the form. Load the page anew.',
      NO_RIGHT: 'Not saved: this indicator is not among those that you fill in.',
      ROUND_LOCKED: 'Not saved: the round has just been locked. Ask the collecting unit to open it again.',
      SUBMITTED: 'Not saved: this figure was sent and waits for approval. Take the form back to change it.',
      CORRECTION_REASON:
        'Not saved: this figure was approved. Choose beside the table why the new one differs.',
      VALUE_AND_MISSING:
        'Not saved: there is both a figure and a reason for having none. Leave out one of them.',
      BAD_RANGE: 'Not saved: the lower end is above the upper one.',
      BAD_RANK_OF: 'Not saved: at least one must be ranked.',
      UNKNOWN_DOCUMENT: 'Not saved: the document of its source is gone. Choose another source.',
      TOO_LONG: 'Not saved: a text is longer than 2,000 characters. Make it shorter.',
    },
    other: (reason: string) => `Not saved: ${reason}`,
    headConflict: (by: string, at: string) =>
      `${by} has just changed what holds for the whole form, at ${at}, to something else than you:`,
    headField: (label: string, theirs: string) => `${label}: “${theirs}”`,
    headWaiting:
      'What holds for the whole form is not on the server yet; it is kept on this machine and sent again by itself.',
    signedOut:
      'Your session has ended, or somebody else has signed in. All that you typed is kept on this machine; sign in again under your name to send it on.',
    refusedFirst: 'Not sent: something is not saved yet, the reason stands beside it.',
    signedOn: 'Signed on',
    blank: 'left blank',
    keepMine: 'Keep mine',
    takeTheirs: 'Take the other',
  },
};
