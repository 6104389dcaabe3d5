import { expect, type Page, test } from '@playwright/test';

/** The people of the try-out, by what they are. */
const PEOPLE = {
  VIEWER: { id: 'tryout-viewer', name: 'Phạm Thu Hà' },
  DATA_ENTRY: { id: 'tryout-data-entry', name: 'Nguyễn Minh Anh' },
  APPROVER: { id: 'tryout-approver', name: 'Trần Quốc Bình' },
  PLANNER: { id: 'tryout-planner', name: 'Lê Hoàng Yến' },
  ADMINISTRATOR: { id: 'tryout-administrator', name: 'Đỗ Văn Khánh' },
} as const;

export type TryOutRole = keyof typeof PEOPLE;

/** Signs the browser in as one of the people of the try-out, without showing the sign-in page; answers who that is. */
export async function signIn(page: Page, role: TryOutRole): Promise<(typeof PEOPLE)[TryOutRole]> {
  const { baseURL } = test.info().project.use;
  const answer = await page.request.post('/api/auth/sign-in/try-out', {
    data: { id: PEOPLE[role].id },
    headers: { Origin: baseURL ?? '' },
  });
  expect(answer.status()).toBe(200);
  return PEOPLE[role];
}
