import { CreateNouns1795305600000 } from './1795305600000-create-nouns.js';
import { CreatePromises1795305601000 } from './1795305601000-create-promises.js';
import { CreateObservations1795305602000 } from './1795305602000-create-observations.js';
import { CreateAuditLog1795305603000 } from './1795305603000-create-audit-log.js';
import { NumberAuditLog1795305604000 } from './1795305604000-number-audit-log.js';
import { AmendTargets1795478400000 } from './1795478400000-amend-targets.js';
import { CreatePeople1795564800000 } from './1795564800000-create-people.js';
import { CreateSignIn1795564801000 } from './1795564801000-create-sign-in.js';
import { IndexAuditLog1795564802000 } from './1795564802000-index-audit-log.js';
import { CreateForms1795572000000 } from './1795572000000-create-forms.js';
import { ImportFigures1795651200000 } from './1795651200000-import-figures.js';
import { KeepUpTheRegister1795700100000 } from './1795700100000-keep-up-the-register.js';
import { RemindUnits1795710000000 } from './1795710000000-remind-units.js';
import { NumberImportedVersions1795740000000 } from './1795740000000-number-imported-versions.js';
import { ChooseMethod1795780000000 } from './1795780000000-choose-method.js';
import { RetryDigests1795785000000 } from './1795785000000-retry-digests.js';
import { AskForSources1795785100000 } from './1795785100000-ask-for-sources.js';
import { AttachSignedDocuments1795790000000 } from './1795790000000-attach-signed-documents.js';
import { KeepUpForms1795791000000 } from './1795791000000-keep-up-forms.js';
import { EndIndicators1795792000000 } from './1795792000000-end-indicators.js';

/** The migrations in order of time. */
export const MIGRATIONS = [
  CreateNouns1795305600000,
  CreatePromises1795305601000,
  CreateObservations1795305602000,
  CreateAuditLog1795305603000,
  NumberAuditLog1795305604000,
  AmendTargets1795478400000,
  CreatePeople1795564800000,
  CreateSignIn1795564801000,
  IndexAuditLog1795564802000,
  CreateForms1795572000000,
  ImportFigures1795651200000,
  KeepUpTheRegister1795700100000,
  RemindUnits1795710000000,
  NumberImportedVersions1795740000000,
  ChooseMethod1795780000000,
  RetryDigests1795785000000,
  AskForSources1795785100000,
  AttachSignedDocuments1795790000000,
  KeepUpForms1795791000000,
  EndIndicators1795792000000,
];
