import type { Role } from '@waymark/domain';

/** Somebody of the try-out. */
export interface TryOutPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** The unit within which the role holds; null: everywhere. */
  readonly scopeAgencyId: string | null;
}

/** The unit that the people of the try-out work in; a role within it reaches all units below it and before it. */
export const TRY_OUT_AGENCY = 'most';

/** One person per role, in the order in which the sign-in page offers them. */
export const TRY_OUT_PEOPLE: readonly TryOutPerson[] = [
  person('DATA_ENTRY', 'Nguyễn Minh Anh', 'minh.anh', TRY_OUT_AGENCY),
  person('APPROVER', 'Trần Quốc Bình', 'quoc.binh', TRY_OUT_AGENCY),
  person('PLANNER', 'Lê Hoàng Yến', 'hoang.yen'),
  person('ADMINISTRATOR', 'Đỗ Văn Khánh', 'van.khanh'),
  person('VIEWER', 'Phạm Thu Hà', 'thu.ha'),
];

function person(
  role: Role,
  name: string,
  mailbox: string,
  scopeAgencyId: string | null = null,
): TryOutPerson {
  const id = `tryout-${role.toLowerCase().replaceAll('_', '-')}`;
  return { id, name, email: `${mailbox}@waymark.example`, role, scopeAgencyId };
}
