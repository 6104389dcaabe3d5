import { counted } from './counted.en.js';
import type { roundsVi } from './rounds.vi.js';

/** The collecting of forms, in English. */
export const roundsEn: typeof roundsVi = {
  rounds: {
    title: 'Reporting rounds',
    noneTitle: 'No reporting round yet',
    noneText: 'Rounds open by the calendar of each form; then you see here how the units stand.',
    matrix: 'Who has sent what: units down, forms across',
    unit: 'Unit',
    notSent: 'Not sent',
    locked: 'locked',
    due: (day) => `Due ${day}`,
    cutOff: (day) => `Cut-off ${day}`,
    summary: (overdue, sent, received, all) =>
      `${counted(all, 'form')}: ${overdue} overdue, ${sent} sent or approved, ${received} received.`,
    filled: (filled, rows) => `${filled} of ${rows} entered`,
    missing: (count) => `${count} missing (with a reason)`,
    open: 'Open form',
    remind: 'Remind',
    copyReminder: 'Copy the reminder',
    remindAgain: 'Remind again (reminded today)',
    remindOpen: 'Remind units…',
    remindTitle: 'Remind of the forms',
    remindWhich: {
      OVERDUE: (count) => `overdue (${count})`,
      RETURNED: (count) => `returned (${count})`,
      DUE: (count) => `due within 7 days (${count})`,
      FINALISE: (count) => `with estimates or preliminary figures due to be replaced (${count})`,
    },
    remindRepeat: (count) => `also those reminded today (${count})`,
    remindSend: (sheets, units) => `Remind ${counted(units, 'unit')} of ${counted(sheets, 'form')}`,
    remindDone: 'All of these were reminded of today',
    remindNobody: 'There is no form to remind of',
    remindWays:
      'The unit sees the reminder on its page My forms; whoever has had no mail today gets the digest, one a day at most.',
    reminded: ({ sheets, before, nobody, mailed, mailedBefore, hasMail }) =>
      [
        sheets > 0
          ? `Reminded of ${counted(sheets, 'form')}; the reminder shows on the page My forms.`
          : 'Nobody else was reminded.',
        before > 0 ? `${counted(before, 'form')} left out: reminded today already.` : '',
        mailed > 0 ? `The digest goes to ${counted(mailed, 'person', 'people')}.` : '',
        mailedBefore > 0 ? `${counted(mailedBefore, 'person', 'people')} had the digest today already.` : '',
        nobody > 0 ? `For ${counted(nobody, 'form')} nobody has been given the task of entering here.` : '',
        hasMail ? '' : 'No mail server is configured, so that no mail was sent.',
      ]
        .filter((part) => part !== '')
        .join(' '),
    toDecide: (count) => `${counted(count, 'form')} for you to approve`,
    toFinalise: (count) => `${counted(count, 'figure')} not final`,
    filter: 'Filter who has sent what',
    form: 'Form',
    state: 'State',
    anyForm: 'All forms',
    anyUnit: 'All units',
    anyState: 'All states',
    late: 'Overdue only',
    past: 'Finished rounds too',
    noMatchTitle: 'No form is like that',
    noMatchText: 'Take away one of the filters.',
    clear: 'Clear the filters',
    remindedAt: (moment) => `last reminded ${moment}`,
    received: (unit) => `The form of ${unit} is received.`,
    editForm: 'Edit the form',
    lock: 'Lock the round',
    reopen: 'Open the round again',
    lockReason: 'Why it is locked (may be left out)',
    reopenReason: 'Why it is opened again',
    cancel: 'Cancel',
    earlier: {
      open: 'Open an earlier round…',
      title: 'Open the round of a past period',
      lead: 'The units of the form will see it on their page My forms. Its due date by the calendar has long passed, so give it a new one.',
      form: 'Reporting form',
      period: 'Period',
      due: 'New due date',
      dueHelp: 'From today until a year from now, for example 31/12/2026.',
      send: 'Open the round',
      done: (form, period, due) => `${form}, ${period} is open, due ${due}.`,
      toRound: 'See this round',
      none: 'Every form has all its rounds of the last ten years.',
    },
  },
};
