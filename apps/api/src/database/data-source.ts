import { DataSource } from 'typeorm';
import { ApiKey } from '../account/api-key.entity.js';
import { Delegation } from '../account/delegation.entity.js';
import { Person } from '../account/person.entity.js';
import { RoleGrant } from '../account/role-grant.entity.js';
import { Agency } from '../agency/agency.entity.js';
import { Area } from '../area/area.entity.js';
import { AuditLog } from '../audit/audit-log.entity.js';
import { Document } from '../document/document.entity.js';
import { Entry } from '../entry/entry.entity.js';
import { FormRow } from '../form/form-row.entity.js';
import { Form } from '../form/form.entity.js';
import { GoalSeries } from '../goal/goal-series.entity.js';
import { Goal } from '../goal/goal.entity.js';
import { CommentRow } from '../opinion/comment.entity.js';
import { DocumentFile, FileContent } from '../file/file.entity.js';
import { OwnAssessmentRow } from '../opinion/own-assessment.entity.js';
import { Target } from '../goal/target.entity.js';
import { ImportBatch } from '../import/import-batch.entity.js';
import { ImportFile } from '../import/import-file.entity.js';
import { ImportMapping } from '../import/import-mapping.entity.js';
import { ImportRow } from '../import/import-row.entity.js';
import { Indicator } from '../indicator/indicator.entity.js';
import { MethodChoiceRow } from '../method/method-choice.entity.js';
import { Observation } from '../series/observation.entity.js';
import { SeriesBreak } from '../series/series-break.entity.js';
import { SeriesCurrent } from '../series/series-current.entity.js';
import { Series } from '../series/series.entity.js';
import { DigestClaim } from '../digest/digest-claim.entity.js';
import { Reminder } from '../reminder/reminder.entity.js';
import { Round } from '../round/round.entity.js';
import { Statement } from '../statement/statement.entity.js';
import { Submission } from '../submission/submission.entity.js';
import { Theme } from '../theme/theme.entity.js';
import { Unit } from '../unit/unit.entity.js';
import { WriteReceipt } from '../write/write-receipt.entity.js';
import { MIGRATIONS } from './migrations/list.js';
import { pgTypes } from './pg-types.js';
import { SnakeNamingStrategy } from './snake-naming.strategy.js';

/** Every table of the product; a table that is not here does not exist for the drift check. */
const ENTITIES = [
  Agency,
  ApiKey,
  Area,
  AuditLog,
  CommentRow,
  Delegation,
  DigestClaim,
  Document,
  Entry,
  Form,
  FormRow,
  DocumentFile,
  FileContent,
  Goal,
  GoalSeries,
  ImportBatch,
  ImportFile,
  ImportMapping,
  ImportRow,
  Indicator,
  MethodChoiceRow,
  Observation,
  OwnAssessmentRow,
  Person,
  Reminder,
  RoleGrant,
  Round,
  Series,
  SeriesBreak,
  SeriesCurrent,
  Statement,
  Submission,
  Target,
  Theme,
  Unit,
  WriteReceipt,
];

/** A data source on a PostgreSQL server, not yet connected. Only migrations change the schema. */
export function createDataSource(url: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    applicationName: 'waymark',
    entities: ENTITIES,
    migrations: MIGRATIONS,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    namingStrategy: new SnakeNamingStrategy(),
    extra: { types: pgTypes },
  });
}
