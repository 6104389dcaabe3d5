import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.js';
import { signIn } from '../pages/sign-in.js';

const words = {
  vi: {
    noteVi: 'Ghi chú (tiếng Việt)',
    noteEn: 'Ghi chú (tiếng Anh)',
    alias: /^Tên khác/,
    reason: /^Lý do thay đổi/,
    save: 'Lưu',
    saved: 'Đã lưu.',
    stale: 'Lê Hoàng Yến vừa sửa mục này sau khi bạn mở',
    takeTheirs: 'Dùng giá trị mới',
    history: 'Lịch sử',
    own: 'Tự đánh giá của đơn vị',
    addOwn: 'Ghi tự đánh giá',
    status: 'Đánh giá',
    achieved: 'Đạt',
    why: 'Lý do, căn cứ',
    send: 'Ghi',
    reasonMissing: /lý do/i,
    differs: 'Nơi tự đánh giá khác số liệu',
    comment: 'Ý kiến của bạn',
    sendComment: 'Gửi ý kiến',
    withdraw: 'Rút lại',
    withdrawn: 'Đã rút lại.',
    state: 'Tình trạng',
    replaced: 'Đã được thay thế',
    replacedBy: 'Được thay thế bởi',
    replaces: 'Thay thế',
    ended: 'Dùng chỉ tiêu không còn hiệu lực',
    missing: 'Còn thiếu',
  },
  en: {
    noteVi: 'Note (Vietnamese)',
    noteEn: 'Note (English)',
    alias: /^Other names/,
    reason: /^Reason for the change/,
    save: 'Save',
    saved: 'Saved.',
    stale: 'Lê Hoàng Yến changed this after you opened it',
    takeTheirs: 'Use the new value',
    history: 'History',
    own: 'Own assessment',
    addOwn: 'Record an own assessment',
    status: 'Assessment',
    achieved: 'Achieved',
    why: 'Reason, grounds',
    send: 'Record',
    reasonMissing: /reason/i,
    differs: 'Where the own assessment differs',
    comment: 'Your comment',
    sendComment: 'Send the comment',
    withdraw: 'Withdraw',
    withdrawn: 'Withdrawn.',
    state: 'State',
    replaced: 'Replaced',
    replacedBy: 'Replaced by',
    replaces: 'Replaces',
    ended: 'On an indicator that is no longer in force',
    missing: 'What is missing',
  },
} as const;

/** Each language has things of its own, so that both can run at once. */
const OWN = {
  vi: {
    indicator: 'smartphone-subscription-share',
    goal: 'VT-026',
    old: {
      id: 'hcmc-smart-city',
      name: 'Phát triển đô thị thông minh TP. Hồ Chí Minh',
      goal: 'TP.HCM phát triển đô thị thông minh',
    },
    successor: 'TP. Hồ Chí Minh trở thành thành phố thông minh',
  },
  en: {
    indicator: 'digital-economy-gdp-share',
    goal: 'SF-069',
    old: { id: '5g-trial-licence', name: '5G trial licence granted', goal: '5G trial licences in 2019' },
    successor: '5G trial deployment',
  },
} as const;

test.use({ actionTimeout: 15_000 });

for (const language of ['vi', 'en'] as const) {
  const say = words[language];
  const own = OWN[language];

  test.describe(`the register (${language})`, () => {
    test('tells the second of two planners what the first has changed, and loses neither', async ({
      page,
      browser,
    }) => {
      const address = `/register/indicator/${own.indicator}?lang=${language}`;
      await signIn(page, 'PLANNER');
      await page.goto(address);
      // The same planner at another machine: whoever saves first, the other page does not know it.
      const other = await browser.newPage();
      await signIn(other, 'PLANNER');
      await other.goto(address);
      await other.getByLabel(say.noteEn).fill('Written by the first');
      await other.getByLabel(say.alias).fill('first alias');
      await save(other, 'Người thứ nhất');
      await expect(other.getByText(say.saved)).toBeVisible();

      await page.getByLabel(say.noteEn).fill('Written by the second');
      await page.getByLabel(say.noteVi).fill('Ghi chú của người thứ hai');
      await save(page, 'Người thứ hai');
      const notice = page.getByRole('alert');
      await expect(notice).toContainText(say.stale);
      await expect(notice).toContainText('Written by the first');
      await expect(notice).toContainText('first alias');
      // What both wrote stays as typed until one decides, what only the other wrote is taken.
      await expect(page.getByLabel(say.noteEn)).toHaveValue('Written by the second');
      await expect(page.getByLabel(say.alias)).toHaveValue('first alias');
      await expectAccessible(page);
      await notice.getByRole('button', { name: say.takeTheirs }).click();
      await expect(page.getByLabel(say.noteEn)).toHaveValue('Written by the first');
      await page.getByRole('button', { name: say.save, exact: true }).click();
      await expect(page.getByText(say.saved)).toBeVisible();
      const history = page.getByRole('region', { name: say.history });
      await expect(history).toContainText('Người thứ hai');
      await expect(history).toContainText('Người thứ nhất');
      await expect(history).toContainText('Lê Hoàng Yến');
      await other.close();
    });

    test('holds what a body says of its own goal beside the figures, and lists where they differ', async ({
      page,
    }) => {
      await signIn(page, 'PLANNER');
      await page.goto(`/goals/${own.goal}?lang=${language}`);
      const section = page.getByRole('region', { name: say.own, exact: true });
      await section.getByRole('button', { name: say.addOwn }).click();
      await section.getByRole('combobox', { name: say.status }).selectOption({ label: say.achieved });
      await section.getByRole('button', { name: say.send, exact: true }).click();
      await expect(section.getByRole('alert')).toContainText(say.reasonMissing);
      await section.getByLabel(say.why).fill('Số liệu chưa tính khu vực mới');
      await section.getByRole('button', { name: say.send, exact: true }).click();
      await expect(section).toContainText('Số liệu chưa tính khu vực mới');
      await expectAccessible(page);

      await page.goto('/own-assessments');
      await expect(page.getByRole('heading', { level: 1, name: say.differs })).toBeVisible();
      const differing = page
        .getByRole('listitem')
        .filter({ has: page.locator(`a[href^="/goals/${own.goal}"]`) });
      await expect(differing.first()).toContainText('Số liệu chưa tính khu vực mới');
      await expectAccessible(page);
    });

    test('says what an indicator was replaced by, and where the old one is still used', async ({ page }) => {
      await signIn(page, 'PLANNER');
      await page.goto(`/register/indicator/${own.old.id}?lang=${language}`);
      await page.getByLabel(say.state, { exact: true }).selectOption({ label: say.replaced });
      await page.getByRole('combobox', { name: say.replacedBy }).fill(own.successor);
      await page.getByRole('option', { name: own.successor }).first().click();
      await save(page, 'Thông tư 5/2026');
      await expect(page.getByText(say.saved)).toBeVisible();

      await page.goto(`/indicators/${own.old.id}?lang=${language}`);
      const facts = page.getByRole('region').first();
      await expect(facts).toContainText(say.replaced);
      await expectAccessible(page);
      await facts.getByRole('link', { name: own.successor }).click();
      await expect(page.getByRole('heading', { level: 1, name: own.successor })).toBeVisible();
      await expect(page.getByText(say.replaces, { exact: true })).toBeVisible();
      await expect(page.getByRole('link', { name: own.old.name })).toBeVisible();

      await page.goto(`/register/goal?lang=${language}`);
      await page.getByLabel(say.missing).selectOption('ENDED_INDICATOR');
      await expect(page.getByRole('listitem').filter({ hasText: own.old.goal })).toContainText(say.ended);
    });

    test('has a place for comments beside a goal, which their writer may take back', async ({ page }) => {
      await signIn(page, 'PLANNER');
      await page.goto(`/goals/${own.goal}?lang=${language}`);
      const text = `Cần hỏi lại đơn vị (${language})`;
      await page.getByLabel(say.comment).fill(text);
      await page.getByRole('button', { name: say.sendComment }).click();
      const mine = page.getByRole('listitem').filter({ hasText: text });
      await expect(mine).toContainText('Lê Hoàng Yến');
      await mine.getByRole('button', { name: say.withdraw }).click();
      await expect(page.getByText(text)).toHaveCount(0);
      await expect(page.getByText(say.withdrawn).first()).toBeVisible();
    });
  });

  const save = async (page: Page, reason: string) => {
    await page.getByLabel(say.reason).fill(reason);
    await page.getByRole('button', { name: say.save, exact: true }).click();
  };
}
