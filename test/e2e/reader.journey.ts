import { expect, test } from '@playwright/test';
import { expectWithinPage } from './pages/accessible.js';
import { BoardPage } from './pages/board-page.js';
import { GoalPage } from './pages/goal-page.js';

const PAGES = [
  ['board', '/'],
  ['timeline', '/?view=timeline'],
  ['changes', '/?view=changes&since=2023-12-31'],
  ['reconcile', '/reconcile'],
  ['goal', '/goals/SF-009'],
  ['milestone', '/goals/SF-148'],
  ['indicator', '/indicators/digital-economy-gdp-share'],
  ['areas over time', '/indicators/dti-province-rank?areas=multiples'],
  ['areas as a map', '/indicators/dti-province-rank?areas=map'],
  ['documents', '/documents'],
  ['document', '/documents/art-cuba-2019'],
  ['method', '/method'],
] as const;

test.describe('any reader', () => {
  test('reads the same page in English at once, and later visits remember it', async ({ page }) => {
    const vi = new BoardPage(page);
    await vi.open();
    await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
    await page.getByRole('button', { name: 'English' }).click();
    const en = new BoardPage(page, 'en');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(en.main.getByRole('heading', { level: 1, name: 'Board' })).toBeVisible();
    await page.reload();
    await expect(en.main.getByRole('heading', { level: 1, name: 'Board' })).toBeVisible();
  });

  for (const [name, path] of PAGES) {
    test(`reads the ${name} page on a phone without scrolling sideways`, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(path);
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForLoadState('networkidle');
      await expectWithinPage(page);
    });
  }

  test('prints the board and a promise on A4, without the controls', async ({ page }) => {
    for (const path of ['/', '/goals/SF-009', '/?view=changes&since=2023-12-31', '/reconcile']) {
      await page.goto(path);
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('navigation')).toBeHidden();
      await expect(page.getByRole('button', { name: 'Chép câu báo cáo' }).first()).toBeHidden();
      await expect(page.getByText(/Số liệu đã công bố đến hết ngày/)).toBeVisible();
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.length).toBeGreaterThan(10_000);
      const box = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1'));
      const sides = [Number(box?.[1]), Number(box?.[2])].sort((a, b) => a - b).map(Math.round);
      expect(sides).toEqual([595, 842]);
      await page.emulateMedia({ media: 'screen' });
    }
  });

  test('comes to a promise by the keyboard alone', async ({ page }) => {
    const board = new BoardPage(page);
    await board.open('?q=gia+dinh+mot+duong+cap+quang');
    await expect(board.main.getByRole('row').nth(1)).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Đến nội dung chính' })).toBeFocused();
    await page.keyboard.press('Enter');
    const opener = board
      .row('Trước 2025 mỗi hộ một đường cáp quang')
      .getByRole('button', { name: /^Mở các cam kết: / });
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab');
      if (await opener.evaluate((element) => element === document.activeElement)) break;
    }
    await expect(opener).toBeFocused();
    await page.keyboard.press('Enter');
    const link = board.main
      .getByRole('listitem')
      .getByRole('link', { name: 'Mỗi hộ gia đình một đường cáp quang' });
    await expect(link).toBeVisible();
    await link.focus();
    await page.keyboard.press('Enter');
    await new GoalPage(page).expectStatus('MISSED');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });
});

test.describe('when something fails', () => {
  test('the server away is said in words, and one button tries again at the same address', async ({
    page,
  }) => {
    await page.route('**/graphql', (route) => route.abort());
    await page.goto('/?status=MISSED');
    await expect(page.getByText('Chưa kết nối được máy chủ').first()).toBeVisible();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Thử lại' }).first().click();
    await expect(page.getByRole('main').getByRole('table').first()).toBeVisible();
    await expect(page).toHaveURL(/status=MISSED/);
  });

  test('an address with a day to come says that it has not come, not that the server is away', async ({
    page,
  }) => {
    await page.goto('/?asOf=2999-01-01');
    await expect(page.getByRole('alert')).toContainText('chưa tới');
    await page.getByRole('button', { name: 'Về hôm nay' }).click();
    await expect(page.getByRole('main').getByRole('table').first()).toBeVisible();
  });

  test('an address that does not exist says so and leads back', async ({ page }) => {
    for (const path of ['/goals/XX-999', '/indicators/none', '/documents/none', '/nowhere']) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không tìm thấy trang');
    }
    await page.getByRole('main').getByRole('link', { name: 'Về bảng mục tiêu' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Bảng mục tiêu' })).toBeVisible();
  });

  test.describe('a day that cannot be', () => {
    for (const [text, words] of [
      ['31/02/2020', 'Ngày chưa đúng'],
      ['01/01/2999', 'Ngày này chưa tới'],
    ] as const) {
      test(`${text} is answered by what to do, and nothing changes`, async ({ page }) => {
        const board = new BoardPage(page);
        await board.open();
        await board.asOf.fill(text);
        await board.asOf.press('Enter');
        await expect(page.getByRole('alert')).toContainText(words);
        await expect(page).not.toHaveURL(/asOf/);
      });
    }
  });
});
