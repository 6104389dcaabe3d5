import { expect, test } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.js';
import { signIn } from '../pages/sign-in.js';

test.describe('at the door', () => {
  test('whoever opens a page without signing in comes to it after signing in', async ({ page }) => {
    await page.goto('/goals/SF-009?course=table');
    await expect(page.getByRole('heading', { level: 1, name: 'Đăng nhập' })).toBeVisible();
    await page.getByRole('button', { name: 'Vào với tư cách Phạm Thu Hà, Người xem' }).click();
    await expect(page).toHaveURL(/\/goals\/SF-009\?course=table/);
    await expect(page.getByRole('banner')).toContainText('Phạm Thu Hà');
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Đăng nhập' })).toBeVisible();
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1, name: 'Đăng nhập' })).toBeVisible();
  });

  test('a wrong password is told so, and what was typed stays', async ({ page }) => {
    await page.goto('/sign-in?lang=en');
    await page.getByLabel('E-mail').fill('nobody@example.org');
    await page.getByLabel('Password', { exact: true }).fill('not the password');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('The e-mail or the password is not right');
    await expect(page.getByLabel('E-mail')).toHaveValue('nobody@example.org');
  });

  test('each of the try-out comes in by the helper of the tests', async ({ page }) => {
    const { name } = await signIn(page, 'DATA_ENTRY');
    await page.goto('/');
    await expect(page.getByRole('banner')).toContainText(name);
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  });

  for (const scheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on the sign-in page (${scheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.goto('/sign-in');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectAccessible(page);
    });
  }
});
