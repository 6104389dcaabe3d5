import { expect, test } from '@playwright/test';
import { inLanguage } from '../pages/language.js';
import { signIn } from '../pages/sign-in.js';

const WORDS = {
  vi: {
    make: 'Tạo khóa',
    name: 'Dùng cho phần mềm nào',
    program: 'Cổng dữ liệu',
    holder: 'Đứng tên',
    role: 'Vai trò',
    viewer: 'Người xem',
    until: 'Dùng đến hết ngày',
    revoke: 'Thu hồi khóa Cổng dữ liệu',
    sure: 'Thu hồi, không lấy lại được',
    keep: 'Giữ lại',
    revoked: /đã thu hồi/,
  },
  en: {
    make: 'Make a key',
    name: 'For which program',
    program: 'Data portal',
    holder: 'In whose name',
    role: 'Role',
    viewer: 'Viewer',
    until: 'Works to the end of',
    revoke: 'Revoke the key Data portal',
    sure: 'Revoke, for good',
    keep: 'Keep it',
    revoked: /revoked/,
  },
} as const;

for (const language of ['vi', 'en'] as const) {
  const words = WORDS[language];
  test(`an administrator makes a key for a program, and takes it back for good (${language})`, async ({
    page,
    request,
  }) => {
    await inLanguage(page, language);
    await signIn(page, 'ADMINISTRATOR');
    await page.goto('/admin/keys');
    await page.getByRole('button', { name: words.make }).click();
    await page.getByLabel(words.name).fill(words.program);
    await expect(page.getByLabel(words.holder)).toHaveValue('');
    await page.getByLabel(words.holder).selectOption('tryout-viewer');
    await page.getByLabel(words.role).selectOption({ label: words.viewer });
    await page.getByLabel(words.until).fill('2099-12-31');
    await page.getByRole('button', { name: words.make }).click();
    const secret = await page.getByRole('status').getByRole('textbox').inputValue();
    const asked = () =>
      request.post('/graphql', {
        headers: { Authorization: `Bearer ${secret}` },
        data: { query: '{ method { method } }' },
      });
    expect(await (await asked()).json()).toEqual({ data: { method: { method: expect.any(String) } } });

    const line = page.getByRole('listitem').filter({ hasText: words.program });
    await line.getByRole('button', { name: words.revoke }).click();
    await line.getByRole('button', { name: words.keep }).click();
    expect((await asked()).ok()).toBe(true);
    await line.getByRole('button', { name: words.revoke }).click();
    await line.getByRole('button', { name: words.sure }).click();
    await expect(line.getByText(words.revoked)).toBeVisible();
    expect(JSON.stringify(await (await asked()).json())).toContain('SIGN_IN_NEEDED');
  });
}
