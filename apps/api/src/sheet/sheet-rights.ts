import { type Actor, grantFor, mayDo, type Action, type StepActor } from '@waymark/domain';
import type { AccessActor } from '../access/actor.js';
import { DomainError } from '../graphql/domain-error.js';
import type { Reference } from '../snapshot/register-nouns.js';
import { subjectOfAgency, subjectOfRow } from './subject.js';

/** The figures of a sheet, as far as rights go. */
export interface SheetPlace {
  readonly agencyId: string;
  /** Who collects it. */
  readonly receiverId: string;
  readonly seriesIds: readonly string[];
}

/** What somebody may do with one sheet on a day. */
export class SheetRights {
  constructor(
    private readonly actor: Actor,
    readonly place: SheetPlace,
    private readonly reference: Reference,
    private readonly day: string,
  ) {}

  /** Enter figures of the unit, of every row unless one is named. */
  mayEnter(seriesId?: string): boolean {
    return this.onRows('ENTER', seriesId);
  }

  /** Decide on figures of the unit, of every row unless one is named. */
  mayApprove(seriesId?: string): boolean {
    return this.onRows('APPROVE', seriesId);
  }

  /** Act for the unit that collects it. */
  get mayReceive(): boolean {
    return mayDo(this.actor, 'RECEIVE', this.day, this.receiver);
  }

  /** Lock, open and remind for the unit that collects it. */
  get mayManage(): boolean {
    return mayDo(this.actor, 'MANAGE_ROUNDS', this.day, this.receiver);
  }

  /** Whether there is any row of it that concerns them. */
  get maySee(): boolean {
    return (
      this.mayReceive ||
      this.mayManage ||
      this.place.seriesIds.some((id) => this.mayEnter(id) || this.mayApprove(id))
    );
  }

  /** Whose right it is where the actor acts for somebody else; null where it is their own. */
  behalfOf(action: Action): string | null {
    const subjects = [
      this.receiver,
      ...this.place.seriesIds.map((id) => subjectOfRow(this.place.agencyId, id, this.reference)),
    ];
    for (const subject of subjects) {
      const grant = grantFor(this.actor, action, this.day, subject);
      if (grant) return grant.delegatedBy;
    }
    return null;
  }

  private get receiver() {
    return subjectOfAgency(this.place.receiverId, this.reference);
  }

  private onRows(action: Action, seriesId?: string): boolean {
    const ids = seriesId === undefined ? this.place.seriesIds : [seriesId];
    const { agencyId } = this.place;
    return ids.every((id) => mayDo(this.actor, action, this.day, subjectOfRow(agencyId, id, this.reference)));
  }
}

/** Throws NOT_ALLOWED where a right is missing. */
export function demand(isAllowed: boolean, action: Action): void {
  if (!isAllowed) throw new DomainError('NOT_ALLOWED', { action });
}

/** Whoever acts on a sheet, by their rights on it. */
export function stepActor(actor: AccessActor, rights: SheetRights): StepActor {
  return {
    personId: actor.id,
    mayEnter: rights.mayEnter(),
    mayApprove: rights.mayApprove(),
    mayReceive: rights.mayReceive,
  };
}
