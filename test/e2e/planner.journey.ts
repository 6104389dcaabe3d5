import { expect, test } from '@playwright/test';
import { BoardPage } from './pages/board-page.js';
import { GoalPage } from './pages/goal-page.js';
import { words } from './pages/words.js';

test.describe('a planner', () => {
  test('reads on the board which promises are kept and copies the sentence', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const board = new BoardPage(page);
    await board.open();
    const sentence = board.main.getByText(/mục tiêu đến hạn:/).first();
    await expect(sentence).toContainText('không đạt');
    await board.main.getByRole('button', { name: 'Chép câu báo cáo' }).first().click();
    await expect(board.main.getByRole('button', { name: 'Đã chép' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await sentence.innerText());
  });

  test('finds a promise by words without diacritics and by the number of its document', async ({ page }) => {
    const board = new BoardPage(page);
    await board.open();
    await board.searchFor('dien thoai thong minh');
    await expect(board.main.getByRole('link', { name: /điện thoại thông minh/i }).first()).toBeVisible();
    await expect(page).toHaveURL(/q=/);
    await board.searchFor('749');
    await expect(board.main.getByRole('row').filter({ hasText: '749/QĐ-TTg' }).first()).toBeVisible();
    await board.searchFor('xyzzy');
    await expect(board.main.getByText('Không có mục tiêu nào khớp bộ lọc')).toBeVisible();
  });

  test('filters by a verdict, and the address keeps the filter', async ({ page }) => {
    const board = new BoardPage(page);
    await board.open();
    const all = await board.main.getByRole('row').count();
    await board.main.getByRole('button', { name: /^Không đạt \d+/ }).click();
    await expect(page).toHaveURL(/status=MISSED/);
    await expect.poll(() => board.main.getByRole('row').count()).toBeLessThan(all);
    await page.reload();
    await expect(board.main.getByRole('button', { name: /^Không đạt \d+/ })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  test('opens a row to all its promises, each with a verdict of its own', async ({ page }) => {
    const board = new BoardPage(page);
    await board.open('?q=gia+dinh+mot+duong+cap+quang');
    await board
      .row('Trước 2025 mỗi hộ một đường cáp quang')
      .getByRole('button', { name: /^Mở các cam kết: / })
      .click();
    const promises = board.main.getByRole('listitem');
    await expect(promises.filter({ hasText: 'Mỗi hộ gia đình một đường cáp quang' })).toContainText(
      'Không đạt',
    );
    await expect(promises.filter({ hasText: '749/QĐ-TTg' }).first()).toContainText('Đạt');
  });

  test('defends a number: its origin, every version, and the day on which it became public', async ({
    page,
  }) => {
    const goal = new GoalPage(page);
    await goal.open('SF-069');
    const value = goal.main.getByRole('button', { name: '12,83%' }).first();
    await value.click();
    const sheet = page.getByRole('dialog', { name: 'Nguồn gốc của số này' });
    await expect(sheet).toContainText('06/01/2025');
    for (const version of ['12,67%', '12,63%', '12,83%']) await expect(sheet).toContainText(version);
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await expect(value).toBeFocused();
  });

  test('sees the same numbers in the chart and in its table', async ({ page }) => {
    const goal = new GoalPage(page);
    await goal.open('SF-009');
    const course = goal.main.getByRole('region', { name: 'Biểu đồ' });
    await expect(course.locator('svg.recharts-surface').first()).toBeVisible();
    await course.getByRole('button', { name: 'Bảng số' }).click();
    const table = course.getByRole('table');
    for (const value of ['65', '75,4', '85,1']) await expect(table).toContainText(value);
    await expect(page).toHaveURL(/course=table/);
  });

  test('looks at a past day: only what was public then, on every page', async ({ page }) => {
    const board = new BoardPage(page);
    await board.open();
    await board.asOf.fill('01/06/2019');
    await board.asOf.press('Enter');
    await expect(page.getByText(words.vi.past('01/06/2019'))).toBeVisible();
    await expect(page).toHaveURL(/asOf=2019-06-01/);
    await expect(board.main.getByText('Kinh tế số chiếm 20% GDP')).toHaveCount(0);
    await board.main.getByRole('link', { name: 'Chính phủ điện tử lên hạng 75 thế giới' }).click();
    const goal = new GoalPage(page);
    await goal.expectStatus('OFF_TRACK');
    await expect(page).toHaveURL(/asOf=2019-06-01/);
    await page.getByRole('button', { name: 'Hôm nay', exact: true }).click();
    await goal.expectStatus('ACHIEVED_LATE');
  });

  test('tries what would have to happen, and nothing of it is kept', async ({ page }) => {
    const goal = new GoalPage(page);
    await goal.open('VT-005');
    await goal.main.getByRole('button', { name: 'Thử giả định' }).click();
    await expect(goal.main.getByText(/GIẢ ĐỊNH/).first()).toBeVisible();
    await page.reload();
    await goal.expectStatus('AT_RISK');
    await expect(goal.main.getByText(/GIẢ ĐỊNH/)).toHaveCount(0);
  });

  test('goes from a document to what it promised and stated', async ({ page }) => {
    await page.goto('/documents');
    await page.getByRole('searchbox', { name: 'Tìm theo số hoặc tên văn bản' }).fill('749');
    await page
      .getByRole('link', { name: /Chương trình Chuyển đổi số quốc gia/i })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/chuyển đổi số quốc gia/i);
    await page.getByRole('link', { name: 'Chính phủ điện tử vào nhóm 50 nước dẫn đầu' }).first().click();
    await new GoalPage(page).expectStatus('AT_RISK');
  });

  test('compares the provinces and the sources of an indicator', async ({ page }) => {
    await page.goto('/indicators/digital-economy-gdp-share');
    const main = page.getByRole('main');
    await expect(main.getByText('Tổng cục Thống kê').first()).toBeVisible();
    await expect(main.getByText('Bộ Thông tin và Truyền thông').first()).toBeVisible();
  });
});
