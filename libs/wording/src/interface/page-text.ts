import { adminEn } from './admin.en.js';
import { adminVi } from './admin.vi.js';
import { approvalsEn } from './approvals.en.js';
import { approvalsVi } from './approvals.vi.js';
import { areasEn } from './areas.en.js';
import { areasVi } from './areas.vi.js';
import { auditEn } from './audit.en.js';
import { auditVi } from './audit.vi.js';
import { changesEn } from './changes.en.js';
import { changesVi } from './changes.vi.js';
import { entryEn } from './entry.en.js';
import { entryVi } from './entry.vi.js';
import { entryFileEn } from './entry-file.en.js';
import { entryGridEn } from './entry-grid.en.js';
import { entryFileVi } from './entry-file.vi.js';
import { entryGridVi } from './entry-grid.vi.js';
import { historyEn } from './history.en.js';
import { historyVi } from './history.vi.js';
import { importEn } from './import.en.js';
import { importVi } from './import.vi.js';
import { markingEn } from './marking.en.js';
import { markingVi } from './marking.vi.js';
import { methodPageEn } from './method-page.en.js';
import { methodPageVi } from './method-page.vi.js';
import { methodsEn } from './methods.en.js';
import { methodsVi } from './methods.vi.js';
import { opinionEn } from './opinion.en.js';
import { opinionVi } from './opinion.vi.js';
import { roundsEn } from './rounds.en.js';
import { roundsVi } from './rounds.vi.js';
import { reconcileEn } from './reconcile.en.js';
import { reconcileVi } from './reconcile.vi.js';
import { sessionsEn } from './sessions.en.js';
import { sessionsVi } from './sessions.vi.js';
import { signInEn } from './sign-in.en.js';
import { signInVi } from './sign-in.vi.js';
import { recordEn } from './record.en.js';
import { recordVi } from './record.vi.js';
import { whyEn } from './why.en.js';
import { whyVi } from './why.vi.js';
import type { Locale } from '../locale.js';

const vi = {
  ...adminVi,
  ...approvalsVi,
  ...areasVi,
  ...auditVi,
  ...changesVi,
  ...entryVi,
  ...entryFileVi,
  ...entryGridVi,
  ...historyVi,
  ...importVi,
  ...markingVi,
  ...methodPageVi,
  ...methodsVi,
  ...opinionVi,
  ...reconcileVi,
  ...roundsVi,
  ...recordVi,
  ...sessionsVi,
  ...signInVi,
  ...whyVi,
};

/** The texts of the screens that are loaded when they are opened. */
export type PageText = typeof vi;

const en: PageText = {
  ...adminEn,
  ...approvalsEn,
  ...areasEn,
  ...auditEn,
  ...changesEn,
  ...entryEn,
  ...entryFileEn,
  ...entryGridEn,
  ...historyEn,
  ...importEn,
  ...markingEn,
  ...methodPageEn,
  ...methodsEn,
  ...opinionEn,
  ...reconcileEn,
  ...roundsEn,
  ...recordEn,
  ...sessionsEn,
  ...signInEn,
  ...whyEn,
};

/** The texts of the later screens in a language; the same object at each call. */
export function pageText(locale: Locale): PageText {
  return locale === 'vi' ? vi : en;
}
