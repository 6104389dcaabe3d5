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
      `${all} ${all === 1 ? 'form' : 'forms'}: ${overdue} overdue, ${sent} sent or approved, ${received} received.`,
    filled: (filled, rows) => `${filled} of ${rows} entered`,
    missing: (count) => `${count} missing (with a reason)`,
    open: 'Open form',
    remind: 'Remind',
    copyReminder: 'Copy the reminder',
    remindAll: (count) => `Remind all ${count} units`,
    reminded: (count) =>
      `${count === 1 ? '1 unit' : `${count} units`} reminded; the reminder shows on their page My forms.`,
    remindedAt: (moment) => `last reminded ${moment}`,
    received: (unit) => `The form of ${unit} is received.`,
    lock: 'Lock the round',
    reopen: 'Open the round again',
    lockReason: 'Why it is locked (may be left out)',
    reopenReason: 'Why it is opened again',
    cancel: 'Cancel',
  },
};
