import { expect, test } from '@playwright/test';
import { inLanguage } from './pages/language.js';

const WORDS = {
  vi: {
    section: 'Theo cách đánh giá của các tổ chức khác',
    open: 'Xem các tổ chức khác sẽ nói gì về mục tiêu này',
    eurostat: /Cơ quan Thống kê châu Âu/,
    bank: 'Ngân hàng Thế giới',
    ratio: 'Tỷ số',
    offTrack: 'Khó đạt',
    notComputable: /Không tính được: /,
    base: /số liệu đầu tiên của chuỗi đang dùng/,
    more: 'Công thức, ngưỡng và nguồn của từng tổ chức',
    title: 'Cách đánh giá',
    inForce: 'Phương pháp đang áp dụng',
    default: 'Waymark (mặc định)',
    how: /do người làm kế hoạch phụ trách toàn hệ thống chọn/,
    bodies: 'Phương pháp của các tổ chức',
    threshold: 'k > 2',
    source: /developmentgoals\.org/,
    deed: 'Mục tiêu này không đo bằng số nên các phương pháp trên không áp dụng.',
  },
  en: {
    section: 'As other bodies would judge it',
    open: 'See what other bodies would say of this goal',
    eurostat: /^Eurostat/,
    bank: 'World Bank',
    ratio: 'Ratio',
    offTrack: 'Off track',
    notComputable: /Not computable: /,
    base: /the first figure of the series in use/,
    more: 'Formulas, thresholds and sources of each body',
    title: 'How goals are judged',
    inForce: 'The method in force',
    default: 'Waymark (default)',
    how: /chosen by the planners/,
    bodies: 'The methods of official bodies',
    threshold: 'k > 2',
    source: /developmentgoals\.org/,
    deed: 'This goal is not measured in numbers, so these methods do not apply.',
  },
} as const;

for (const language of ['vi', 'en'] as const) {
  const words = WORDS[language];
  test.describe(`methods (${language})`, () => {
    test.beforeEach(async ({ page }) => {
      await inLanguage(page, language);
    });

    test('a planner opens what other bodies would say, and goes on to their formulas', async ({ page }) => {
      await page.goto('/goals/VT-005');
      const section = page.getByRole('region', { name: words.section });
      await section.getByText(words.open).click();
      const table = section.getByRole('table', { name: words.section });
      const eurostat = table.getByRole('row', { name: words.eurostat });
      // Rank 71 in 2024, top 50 by 2030: growth so far falls far short of what is required.
      await expect(eurostat.getByText('insufficient progress')).toBeVisible();
      await expect(eurostat.getByText(words.offTrack)).toBeVisible();
      await expect(eurostat.getByText(words.ratio, { exact: true })).toBeVisible();
      await expect(eurostat.getByText(/÷ 71|71 ÷/).first()).toBeVisible();
      await expect(section.getByText(words.base)).toBeVisible();

      await section.getByRole('link', { name: words.more }).click();
      await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
      const inForce = page.getByRole('region', { name: words.inForce });
      await expect(inForce.getByText(words.default)).toBeVisible();
      await expect(inForce.getByText(words.how)).toBeVisible();
      const bodies = page.getByRole('region', { name: words.bodies });
      await bodies.getByText(words.bank, { exact: true }).click();
      const row = bodies.getByRole('row', { name: 'unlikely' }).first();
      await expect(row.getByText(words.threshold)).toBeVisible();
      await expect(bodies.getByText(words.source)).toBeVisible();
    });

    test('what a body cannot compute says why', async ({ page }) => {
      await page.goto('/goals/VT-028');
      const section = page.getByRole('region', { name: words.section });
      await section.getByText(words.open).click();
      await expect(section.getByRole('row', { name: /OECD/ }).getByText(words.notComputable)).toBeVisible();
    });

    test('a deed is judged by none of them, and says so', async ({ page }) => {
      await page.goto('/goals/SF-148');
      const section = page.getByRole('region', { name: words.section });
      await section.getByText(words.open).click();
      await expect(section.getByText(words.deed)).toBeVisible();
    });

    test('nothing of it goes to paper', async ({ page }) => {
      await page.goto('/goals/VT-005');
      const section = page.getByRole('region', { name: words.section });
      await section.getByText(words.open).click();
      await expect(section.getByRole('table')).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      await expect(section).toBeHidden();
    });
  });
}
