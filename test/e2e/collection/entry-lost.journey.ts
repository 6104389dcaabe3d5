import { expect, test } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.js';
import { cell } from '../pages/entry-form.js';
import { inLanguage } from '../pages/language.js';
import { signIn } from '../pages/sign-in.js';

/** A form of one figure, that no other journey fills in. */
const FORM = '/entry/sector-half.2026-S1?unit=mic-ict';
const VALUE = 4;

const WORDS = {
  vi: {
    source: 'Nguồn của cả biểu',
    kind: 'Loại số của cả biểu',
    estimate: 'Ước thực hiện',
    explanation: 'Giải trình',
    saved: 'Mọi thay đổi đã lưu',
    kept: 'chưa lên máy chủ, được giữ trên máy này',
    ended: 'Phiên đăng nhập đã kết thúc',
    signIn: 'Đăng nhập',
    cut: 'Không kết nối được máy chủ',
    send: 'Gửi duyệt',
    figure: '41,5',
    receipt: 'Biên nhận gửi biểu',
    sendBack: 'Trả lại',
    name: 'Tỷ lệ giá trị Việt Nam trong doanh thu công nghiệp ICT',
    why: 'Cần bổ sung gì?',
    returned: 'Đã trả lại 1 số liệu.',
  },
  en: {
    source: 'Source of all figures',
    kind: 'Kind of all figures',
    estimate: 'Estimate',
    explanation: 'Explanation',
    saved: 'All changes are saved',
    kept: 'kept on this machine',
    ended: 'Your session has ended',
    signIn: 'Sign in',
    cut: 'The server cannot be reached',
    send: 'Send for approval',
    figure: '42.5',
    receipt: 'Receipt of the form',
    sendBack: 'Return',
    name: 'Vietnamese value in ICT industry revenue',
    why: 'What is to be mended?',
    returned: '1 figure returned.',
  },
} as const;

// Both languages fill in one form.
test.describe.configure({ mode: 'serial' });

for (const language of ['vi', 'en'] as const) {
  const t = WORDS[language];

  test.describe(`nothing typed is lost (${language})`, () => {
    test.beforeEach(async ({ page }) => {
      await inLanguage(page, language);
      await signIn(page, 'DATA_ENTRY');
      await page.goto(FORM);
      await expect(page.getByText(t.saved)).toBeVisible();
    });

    test('of a figure and of the whole form, when the session has ended meanwhile', async ({ page }) => {
      await page.context().clearCookies();
      await page.getByLabel(t.source).fill(`BC 12, ${language}`);
      await cell(page, 1, VALUE).click();
      await page.keyboard.type(t.figure);
      await page.keyboard.press('Enter');
      const told = page.getByRole('alert').filter({ hasText: t.ended });
      await expect(told).toBeVisible();
      await expectAccessible(page);
      await told.getByRole('button', { name: t.signIn }).click();
      await expect(page).toHaveURL(/sign-in/);
      await page.getByRole('button', { name: /Nguyễn Minh Anh/ }).click();
      await expect(page.getByLabel(t.source)).toHaveValue(`BC 12, ${language}`);
      await expect(cell(page, 1, VALUE)).toContainText(t.figure);
      await expect(page.getByText(t.saved)).toBeVisible();
      await page.reload();
      await expect(page.getByLabel(t.source)).toHaveValue(`BC 12, ${language}`);
      await expect(cell(page, 1, VALUE)).toContainText(t.figure);
    });

    test('nor under another name, when somebody else has signed in in another tab', async ({
      page,
      context,
    }) => {
      const other = await context.newPage();
      await signIn(other, 'APPROVER');
      await page.getByLabel(t.source).fill(`BC 12a, ${language}`);
      const told = page.getByRole('alert').filter({ hasText: t.ended });
      await expect(told).toBeVisible();
      await signIn(other, 'DATA_ENTRY');
      await page.goto(FORM);
      await expect(page.getByLabel(t.source)).toHaveValue(`BC 12a, ${language}`);
      await expect(page.getByText(t.saved)).toBeVisible();
    });

    test('of the whole form, when the network is cut and the tab is closed', async ({ page, context }) => {
      await context.setOffline(true);
      await page.getByLabel(t.source).fill(`BC 13, ${language}`);
      await expect(page.getByRole('alert').filter({ hasText: t.kept })).toBeVisible();
      await page.close();
      await context.setOffline(false);
      const again = await context.newPage();
      await inLanguage(again, language);
      await again.goto(FORM);
      await expect(again.getByLabel(t.source)).toHaveValue(`BC 13, ${language}`);
      await expect(again.getByText(t.saved)).toBeVisible();
      await again.reload();
      await expect(again.getByLabel(t.source)).toHaveValue(`BC 13, ${language}`);
    });

    test('and a form that cannot be sent says so', async ({ page, context }) => {
      await cell(page, 1, VALUE).click();
      await page.keyboard.type(t.figure);
      await page.keyboard.press('Enter');
      await page.getByLabel(t.kind, { exact: true }).selectOption({ label: t.estimate });
      await cell(page, 1, VALUE).click();
      const explanation = page.getByLabel(t.explanation, { exact: true });
      if ((await explanation.count()) > 0) await explanation.fill('Theo báo cáo của doanh nghiệp.');
      await expect(page.getByText(t.saved)).toBeVisible();
      await context.setOffline(true);
      await page.getByLabel(t.source).fill(`BC 14, ${language}`);
      const send = page.getByRole('button', { name: t.send });
      await send.click();
      await expect(page.getByRole('alert').filter({ hasText: t.cut })).toBeVisible();
      await expect(send).toBeEnabled();
      await context.setOffline(false);
      await expect(page.getByText(t.saved)).toBeVisible();
    });

    test('of why a figure is returned, when the network is cut', async ({ page, browser }) => {
      await page.getByRole('button', { name: t.send }).click();
      await expect(page.getByRole('heading', { level: 1, name: t.receipt })).toBeVisible();
      const context = await browser.newContext();
      const head = await context.newPage();
      await inLanguage(head, language);
      await signIn(head, 'APPROVER');
      await head.goto('/approvals');
      const row = head.getByRole('row').filter({ hasText: t.name });
      await row.getByRole('button', { name: `${t.sendBack}: ${t.name}` }).click();
      await row.getByLabel(t.why).fill('Nêu rõ cách tính');
      await context.setOffline(true);
      await row.getByRole('button', { name: t.sendBack, exact: true }).click();
      await expect(head.getByRole('alert').filter({ hasText: t.cut })).toBeVisible();
      await expect(row.getByLabel(t.why)).toHaveValue('Nêu rõ cách tính');
      await context.setOffline(false);
      await row.getByRole('button', { name: t.sendBack, exact: true }).click();
      await expect(head.getByText(t.returned)).toBeVisible();
      await context.close();
    });
  });
}
