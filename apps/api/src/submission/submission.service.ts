import { Inject, Injectable } from '@nestjs/common';
import { isOpenCheck, takeStep } from '@waymark/domain';
import { DataSource, type EntityManager } from 'typeorm';
import type { AccessActor } from '../access/actor.js';
import { Clock } from '../clock.js';
import { DomainError } from '../graphql/domain-error.js';
import { lockSheet } from '../sheet/lock-sheet.js';
import { demand, SheetRights, stepActor } from '../sheet/sheet-rights.js';
import { getSheet, type SheetKey, type StoredSheet } from '../sheet/sheet.store.js';
import { stepFacts, type SheetStepFacts } from '../sheet/step-facts.js';
import type { Reference } from '../snapshot/register-nouns.js';
import { SnapshotService } from '../snapshot/snapshot.service.js';
import { WriteService } from '../write/write.service.js';
import type { SheetHead } from './submission.input.js';

/** A step of a sheet, on the revision that whoever takes it had before the eyes. */
export interface SheetStep extends SheetKey {
  readonly key: string;
  readonly basedOn: number;
}

/** What the unit does with its sheet as a whole. */
@Injectable()
export class SubmissionService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(WriteService) private readonly writes: WriteService,
    @Inject(SnapshotService) private readonly snapshots: SnapshotService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Says what holds for the whole sheet. Throws NOT_FOUND, NOT_ALLOWED, STALE, STEP_REFUSED while it is with the approver. */
  async saveHead(actor: AccessActor, { key, ...input }: SheetStep & { head: SheetHead }): Promise<void> {
    const { rights, reference } = await this.find(actor, input);
    demand(
      rights.place.seriesIds.some((id) => rights.mayEnter(id)),
      'ENTER',
    );
    const { head, roundId, agencyId } = input;
    if (head.documentId && !reference.documents.has(head.documentId))
      throw new DomainError('NOT_FOUND', { kind: 'document' });
    const write = { actor, key, operation: 'saveSheet', input, behalfOf: rights.behalfOf('ENTER') };
    await this.writes.write(write, async (manager) => {
      await lockSheet(manager, input);
      const { submission } = await getSheet(manager, input, reference);
      if (submission.state === 'SUBMITTED')
        throw new DomainError('STEP_REFUSED', { refusal: 'NOT_FROM_HERE', cells: [] });
      await manager.query(
        `UPDATE submission SET status = $3, document_id = $4, source_ref = $5, signed_number = $6, signed_on = $7,
                signer = $8 WHERE round_id = $1 AND agency_id = $2`,
        [
          ...[roundId, agencyId, head.status ?? null, head.documentId ?? null, words(head.sourceRef)],
          ...[words(head.signedNumber), head.signedOn ?? null, words(head.signer)],
        ],
      );
    });
  }

  /**
   * Sends all drafts of a sheet to the approver. Throws NOT_FOUND, STALE, STEP_REFUSED { refusal, cells } where a figure
   * is missing, wrong or not explained.
   */
  async submit(actor: AccessActor, { key, ...input }: SheetStep): Promise<void> {
    await this.step(actor, { key, ...input, step: 'SUBMIT' }, async (manager) => {
      await manager.query(
        `UPDATE entry SET state = 'SUBMITTED', return_reason = NULL
          WHERE round_id = $1 AND agency_id = $2 AND state IN ('DRAFT', 'RETURNED')`,
        [input.roundId, input.agencyId],
      );
      await manager.query(
        `UPDATE submission SET state = 'SUBMITTED', version = version + 1, submitted_by = $3, submitted_at = now(),
                received_by = NULL, received_at = NULL
          WHERE round_id = $1 AND agency_id = $2`,
        [input.roundId, input.agencyId, actor.id],
      );
    });
  }

  /** Takes back what the approver has not decided on yet. Throws NOT_FOUND, STALE, STEP_REFUSED. */
  async withdraw(actor: AccessActor, { key, ...input }: SheetStep): Promise<void> {
    await this.step(actor, { key, ...input, step: 'WITHDRAW' }, async (manager) => {
      await manager.query(
        `UPDATE entry SET state = 'DRAFT' WHERE round_id = $1 AND agency_id = $2 AND state = 'SUBMITTED'`,
        [input.roundId, input.agencyId],
      );
      await manager.query(`UPDATE submission SET state = 'DRAFT' WHERE round_id = $1 AND agency_id = $2`, [
        input.roundId,
        input.agencyId,
      ]);
    });
  }

  /** Takes over, for the collecting unit, what the unit has approved. Throws NOT_FOUND, STALE, STEP_REFUSED. */
  async receive(actor: AccessActor, { key, ...input }: SheetStep): Promise<void> {
    await this.step(actor, { key, ...input, step: 'RECEIVE' }, (manager) =>
      manager.query(
        `UPDATE submission SET state = 'RECEIVED', received_by = $3, received_at = now()
          WHERE round_id = $1 AND agency_id = $2`,
        [input.roundId, input.agencyId, actor.id],
      ),
    );
  }

  private async step(
    actor: AccessActor,
    { key, step, ...input }: SheetStep & { step: 'SUBMIT' | 'WITHDRAW' | 'RECEIVE' },
    work: (manager: EntityManager) => Promise<unknown>,
  ): Promise<void> {
    const { rights, reference } = await this.find(actor, input);
    const right = step === 'RECEIVE' ? 'RECEIVE' : 'ENTER';
    const write = { actor, key, operation: step, input, behalfOf: rights.behalfOf(right) };
    await this.writes.write(write, async (manager) => {
      await lockSheet(manager, input);
      const sheet = await getSheet(manager, input, reference);
      const facts = await stepFacts(manager, sheet, { reference, today: this.clock.today() });
      const { refusal } = takeStep(facts, step, stepActor(actor, rights));
      if (refusal === 'NO_RIGHT') throw new DomainError('NOT_ALLOWED', { action: right });
      if (refusal) throw new DomainError('STEP_REFUSED', { refusal, cells: openCells(facts) });
      await work(manager);
    });
  }

  private async find(
    actor: AccessActor,
    key: SheetKey,
  ): Promise<{ sheet: StoredSheet; rights: SheetRights; reference: Reference }> {
    const reference = await this.snapshots.register();
    const sheet = await getSheet(this.dataSource.manager, key, reference);
    const rights = new SheetRights(actor, sheet, reference, this.clock.today());
    demand(rights.maySee, 'ENTER');
    return { sheet, rights, reference };
  }
}

/** The figures that keep a sheet from being sent, by the codes of what is wrong. */
function openCells({ rows }: SheetStepFacts) {
  return rows
    .map(({ seriesId, isEmpty, checks }) => ({
      seriesId,
      codes: [...(isEmpty ? ['EMPTY'] : []), ...checks.filter(isOpenCheck).map(({ code }) => code)],
    }))
    .filter(({ codes }) => codes.length > 0);
}

const words = (text: string | null | undefined): string | null => text?.normalize('NFC').trim() || null;
