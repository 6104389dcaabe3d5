import type {
  Assessment,
  Comparator,
  DatePrecision,
  Direction,
  DocumentKind,
  GoalKind,
  IndicatorKind,
  Nature,
  Qualifier,
  TargetRole,
  UnitKind,
  ValueStatus,
} from '@waymark/domain';

/** `T` where whatever may be null may also be absent, at every depth: as a typed GraphQL answer delivers it. */
export type Lenient<T> = T extends readonly (infer E)[]
  ? readonly Lenient<E>[]
  : T extends object
    ? { readonly [K in keyof T as null extends T[K] ? never : K]: Lenient<T[K]> } & {
        readonly [K in keyof T as null extends T[K] ? K : never]?: Lenient<T[K]> | undefined;
      }
    : T;

/** The numbers behind a verdict, whole or as far as a query selected them: a sentence leaves out what is absent. */
export type AssessmentShape = Lenient<Assessment>;

export interface UnitShape {
  readonly code: string;
  readonly kind: UnitKind;
  readonly symbolVi: string;
  readonly symbolEn: string;
}

/** What a number needs to be written: the unit and the digits of its indicator. */
export interface MeasureShape {
  readonly unit: UnitShape;
  readonly decimals?: number | null;
  readonly nature?: Nature | null;
  /** The name of what was measured, where it is not the goal's own indicator. */
  readonly nameVi?: string;
  readonly nameEn?: string;
}

export interface IndicatorShape extends MeasureShape {
  readonly nameVi: string;
  readonly nameEn: string;
  readonly kind: IndicatorKind;
  readonly direction?: Direction | null;
  readonly max?: number | null;
}

export interface DocumentShape {
  readonly kind?: DocumentKind;
  readonly number?: string | null;
  readonly titleVi: string;
  readonly titleEn: string;
}

export interface TargetShape {
  readonly n: number;
  readonly role: TargetRole;
  readonly comparator: Comparator;
  readonly value?: number | null;
  readonly valueHigh?: number | null;
  readonly unit?: UnitShape | null;
  readonly about: boolean;
  readonly aimDue?: string | null;
  readonly latestDue?: string | null;
  readonly duePrecision?: DatePrecision | null;
  /** From 1, the promise itself; later ones amend it. */
  readonly version?: number;
  /** Of an amendment: the day on which it became public. */
  readonly knownOn?: string | null;
  readonly knownPrecision?: DatePrecision | null;
}

export interface AreaShape {
  readonly id?: string;
  readonly level: string;
  readonly nameVi: string;
  readonly nameEn: string;
}

/** A promise as far as a sentence needs it. */
export interface GoalShape {
  readonly kind: GoalKind;
  /** Day on which it was promised; without it no sentence says what was true before. */
  readonly statedOn?: string | null;
  readonly titleVi: string;
  readonly titleEn: string;
  readonly document: DocumentShape;
  readonly indicator: IndicatorShape;
  readonly targets: readonly TargetShape[];
  /** The versions that those amended. */
  readonly earlierTargets?: readonly TargetShape[];
}

/** A measured value as it was published; `value` is null where only a range was. */
export interface PointShape {
  readonly period: string;
  readonly end?: string;
  readonly value?: number | null;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly status?: ValueStatus;
  readonly qualifier?: Qualifier | null;
  readonly rankOf?: number | null;
}
