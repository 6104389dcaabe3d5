import { type DynamicModule, Module } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { AccessModule } from './access/access.module.js';
import { AboutModule } from './about/about.module.js';
import { AgencyModule } from './agency/agency.module.js';
import { ApprovalModule } from './approval/approval.module.js';
import { AreaModule } from './area/area.module.js';
import { AuditModule } from './audit/audit.module.js';
import { BoardModule } from './board/board.module.js';
import { ChangesModule } from './changes/changes.module.js';
import type { Clock } from './clock.js';
import type { Config } from './config.js';
import { DatabaseModule } from './database/database.module.js';
import { DigestModule } from './digest/digest.module.js';
import { DocumentModule } from './document/document.module.js';
import { EntryModule } from './entry/entry.module.js';
import { FileModule } from './file/file.module.js';
import { GoalModule } from './goal/goal.module.js';
import { GraphqlModule } from './graphql/graphql.module.js';
import { HealthModule } from './health/health.module.js';
import { ImportModule } from './import/import.module.js';
import { IndicatorModule } from './indicator/indicator.module.js';
import { MailModule } from './mail/mail.module.js';
import { ReminderModule } from './reminder/reminder.module.js';
import { RecordModule } from './record/record.module.js';
import { OpinionModule } from './opinion/opinion.module.js';
import { ReconcileModule } from './reconcile/reconcile.module.js';
import { MethodModule } from './method/method.module.js';
import { SeriesModule } from './series/series.module.js';
import { SheetModule } from './sheet/sheet.module.js';
import { SheetFileModule } from './sheet-file/sheet-file.module.js';
import { ThemeModule } from './theme/theme.module.js';
import { UnitModule } from './unit/unit.module.js';
import { WriteModule } from './write/write.module.js';

/** One module per noun of the glossary, and what crosses them. */
const FEATURES = [
  AboutModule,
  AgencyModule,
  ApprovalModule,
  AreaModule,
  AuditModule,
  BoardModule,
  ChangesModule,
  DigestModule,
  DocumentModule,
  EntryModule,
  FileModule,
  GoalModule,
  ImportModule,
  IndicatorModule,
  OpinionModule,
  ReconcileModule,
  RecordModule,
  ReminderModule,
  MethodModule,
  SeriesModule,
  SheetModule,
  SheetFileModule,
  ThemeModule,
  UnitModule,
];

@Module({ imports: [GraphqlModule, HealthModule, AccessModule, MailModule, WriteModule, ...FEATURES] })
export class AppModule {
  static register(dataSource: DataSource, config: Config, clock: Clock): DynamicModule {
    return { module: AppModule, imports: [DatabaseModule.register(dataSource, config, clock)] };
  }
}
