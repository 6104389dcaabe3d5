import { expect, test } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.js';
import { inLanguage } from '../pages/language.js';
import { signIn } from '../pages/sign-in.js';

const WORDS = {
  vi: {
    choose: 'Chọn phương pháp khác',
    method: 'Phương pháp',
    name: 'Cơ quan Thống kê châu Âu (Eurostat)',
    since: 'Áp dụng từ ngày',
    why: /^Lý do/,
    send: 'Áp dụng',
    effect: /^Nếu áp dụng hôm nay, \d+ trong \d+ mục tiêu đổi đánh giá:/,
    notADay: '“mai” không phải là ngày',
    past: /Hãy chọn ngày áp dụng từ/,
    needed: 'Hãy ghi lý do; lý do được lưu cùng thay đổi trong lịch sử.',
    chosen: /^Đã chọn: .*Eurostat.*2099\.$/,
    choices: /^Các lần đã chọn/,
    default: 'Waymark (mặc định)',
    reason: 'Thống nhất với báo cáo quốc tế từ năm 2099',
  },
  en: {
    choose: 'Choose another method',
    method: 'Method',
    name: 'Philippine Statistics Authority (PSA)',
    since: 'In force from',
    why: /^Reason/,
    send: 'Put in force',
    effect: /^Put in force today, it would change the verdict of \d+ of \d+ goals:/,
    notADay: '“mai” is not a day',
    past: /Choose a day from/,
    needed: 'Give a reason',
    chosen: /^Chosen: .*PSA.*2099\.$/,
    choices: /^Choices so far/,
    default: 'Waymark (default)',
    reason: 'As in the reports of the region from 2099',
  },
} as const;

for (const language of ['vi', 'en'] as const) {
  const words = WORDS[language];
  test(`a planner chooses the method of years to come, having seen what it would change (${language})`, async ({
    page,
  }) => {
    await inLanguage(page, language);
    await signIn(page, 'PLANNER');
    await page.goto('/method');
    await page.getByRole('button', { name: words.choose }).click();
    const form = page.getByRole('form', { name: words.choose });
    await form.getByRole('combobox', { name: words.method }).selectOption({ label: words.name });
    await expect(form.getByText(words.effect)).toBeVisible();
    await expect(form.getByRole('row').nth(1)).toBeVisible();
    const send = form.getByRole('button', { name: words.send });

    const day = form.getByLabel(words.since);
    await day.fill('mai');
    await send.click();
    await expect(form.getByText(words.notADay)).toBeVisible();
    await day.fill('1/1/2020');
    await send.click();
    await expect(form.getByRole('alert')).toContainText(words.needed);
    await form.getByLabel(words.why).fill(words.reason);
    await send.click();
    await expect(form.getByRole('alert')).toContainText(words.past);
    await expectAccessible(page);

    await day.fill('1/1/2099');
    await send.click();
    await expect(page.getByRole('status').filter({ hasText: words.chosen })).toBeVisible();
    await page.getByText(words.choices).click();
    await expect(page.getByText(words.reason)).toBeVisible();
    // Until its day comes the method that is in force stays.
    await expect(page.getByText(words.default, { exact: true }).first()).toBeVisible();
  });
}

test('whoever approves reads what is in force and cannot choose', async ({ page }) => {
  await signIn(page, 'APPROVER');
  await page.goto('/method');
  await expect(page.getByText(/Waymark \((mặc định|default)\)/).first()).toBeVisible();
  await expect(page.getByRole('button', { name: WORDS.vi.choose })).toHaveCount(0);
});
