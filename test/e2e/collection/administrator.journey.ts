import { expect, type Page, test } from '@playwright/test';
import { TOTP } from 'otpauth';
import { expectAccessible } from '../pages/accessible.js';
import { signIn } from '../pages/sign-in.js';

/** The words that people see, written out here once more. */
const WORDS = {
  vi: {
    people: 'Người dùng',
    invite: 'Mời người mới',
    name: 'Họ và tên',
    email: 'Thư điện tử',
    unit: 'Đơn vị',
    send: 'Mời',
    taken: 'Đã có người dùng địa chỉ',
    link: 'Đường dẫn đặt mật khẩu',
    give: 'Giao vai trò',
    role: 'Vai trò',
    viewer: 'Người xem',
    held: /Người xem, toàn hệ thống/,
    newPassword: 'Mật khẩu mới',
    again: 'Nhập lại mật khẩu mới',
    save: 'Lưu mật khẩu',
    differ: 'Hai lần nhập chưa giống nhau.',
    saved: 'Đã lưu mật khẩu mới',
    password: 'Mật khẩu',
    enter: 'Đăng nhập',
    wrong: 'Thư điện tử hoặc mật khẩu chưa đúng',
    signOut: 'Đăng xuất',
    turnOn: 'Bật xác thực hai bước',
    current: 'Mật khẩu hiện tại',
    goOn: 'Tiếp tục',
    qr: 'Mã QR để thêm Waymark vào ứng dụng xác thực',
    typeCode: 'Rồi nhập mã 6 chữ số mà ứng dụng hiện:',
    confirm: 'Xác nhận',
    backup: 'Mã dự phòng',
    code: 'Mã xác thực',
    wrongCode: 'Mã chưa đúng hoặc đã hết hạn',
    delegate: 'Ủy quyền',
    toWhom: 'Cho ai',
    until: 'Đến hết ngày',
    reason: 'Lý do',
    line: 'Phạm Thu Hà ủy quyền cho Trần Quốc Bình',
    log: 'Nhật ký thay đổi',
    who: 'Ai',
    what: 'Loại nội dung',
    person: 'Người dùng',
    added: 'Thêm: Người dùng',
    download: 'Tải nhật ký (CSV)',
    board: 'Bảng mục tiêu',
    account: 'Tài khoản của tôi',
    delegations: 'Ủy quyền',
    forAnother: 'Trần Quốc Bình ủy quyền cho Phạm Thu Hà',
    signIns: 'Đăng nhập, mật khẩu',
    signedIn: 'Đăng nhập',
    failed: 'Đăng nhập không thành công',
    byPassword: 'mật khẩu',
    oneSubject: 'Đang xem riêng một nội dung.',
    delegated: 'Thêm: Ủy quyền',
    places: 'Các nơi đang đăng nhập',
    here: '(nơi này)',
    ended: 'Đã đăng xuất 1 nơi.',
  },
  en: {
    people: 'People',
    invite: 'Invite somebody',
    name: 'Full name',
    email: 'E-mail',
    unit: 'Unit',
    send: 'Invite',
    taken: 'Somebody already has the address',
    link: 'Link to choose a password',
    give: 'Give a role',
    role: 'Role',
    viewer: 'Viewer',
    held: /Viewer, everywhere/,
    newPassword: 'New password',
    again: 'New password once more',
    save: 'Save the password',
    differ: 'The two are not the same.',
    saved: 'The new password is saved',
    password: 'Password',
    enter: 'Sign in',
    wrong: 'The e-mail or the password is not right',
    signOut: 'Sign out',
    turnOn: 'Turn two-factor sign-in on',
    current: 'Current password',
    goOn: 'Go on',
    qr: 'QR code that adds Waymark to the authenticator',
    typeCode: 'Then type the six digits that it shows:',
    confirm: 'Confirm',
    backup: 'Backup codes',
    code: 'Code',
    wrongCode: 'The code is not right or has expired',
    delegate: 'Delegate',
    toWhom: 'To whom',
    until: 'To the end of',
    reason: 'Reason',
    line: 'Phạm Thu Hà delegated to Trần Quốc Bình',
    log: 'Log of changes',
    who: 'Who',
    what: 'What kind',
    person: 'Person',
    added: 'Added: Person',
    download: 'Download the log (CSV)',
    board: 'Board',
    account: 'My account',
    delegations: 'Delegation',
    forAnother: 'Trần Quốc Bình delegated to Phạm Thu Hà',
    signIns: 'Sign-in, password',
    signedIn: 'Signed in',
    failed: 'Sign-in failed',
    byPassword: 'password',
    oneSubject: 'The changes of one thing.',
    delegated: 'Added: Delegation',
    places: 'Where you are signed in',
    here: '(this one)',
    ended: '1 place was signed out.',
  },
} as const;

type Language = keyof typeof WORDS;
const PASSWORD = 'một câu dễ nhớ 2026';

async function axeFindsNothing(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await expectAccessible(page);
}

/** A day as a field for days takes it. */
const dayAfter = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });

for (const language of ['vi', 'en'] as const satisfies readonly Language[]) {
  const t = WORDS[language];

  test.describe(`an administrator (${language})`, () => {
    test('invites somebody, who sets a password, turns on the second factor and comes in by it', async ({
      page,
      browser,
    }) => {
      const email = `moi-${language}-${Date.now()}@example.org`;
      await signIn(page, 'ADMINISTRATOR');
      await page.goto(`/admin?lang=${language}`);
      await expect(heading(page, t.people)).toBeVisible();
      await axeFindsNothing(page);
      await page.getByRole('button', { name: t.invite }).click();
      await page.getByLabel(t.name).fill('Vũ Thị Mới');
      await page.getByLabel(t.email, { exact: true }).fill('minh.anh@waymark.example');
      await page.getByRole('button', { name: t.send, exact: true }).click();
      await expect(page.getByRole('alert')).toContainText(t.taken);
      await expect(page.getByLabel(t.name)).toHaveValue('Vũ Thị Mới');
      await page.getByLabel(t.email, { exact: true }).fill(email);
      await page.getByRole('button', { name: t.send, exact: true }).click();
      const link = await page.getByLabel(t.link).inputValue();
      await axeFindsNothing(page);

      await page.getByRole('row').filter({ hasText: email }).getByRole('link').click();
      await expect(heading(page, 'Vũ Thị Mới')).toBeVisible();
      await page.getByRole('button', { name: t.give }).click();
      await page.getByLabel(t.role, { exact: true }).selectOption({ label: t.viewer });
      await page.getByRole('button', { name: t.give }).click();
      await expect(page.getByText(t.held)).toBeVisible();
      await axeFindsNothing(page);

      // axe takes only a page whose context was made before it.
      const guest = await (await browser.newContext()).newPage();
      await guest.goto(`/sign-in?lang=${language}`);
      await guest.goto(new URL(link).pathname + new URL(link).hash);
      await guest.getByLabel(t.newPassword, { exact: true }).fill(PASSWORD);
      await guest.getByLabel(t.again).fill('khác hẳn câu kia');
      await guest.getByRole('button', { name: t.save }).click();
      await expect(guest.getByRole('alert')).toContainText(t.differ);
      await guest.getByLabel(t.again).fill(PASSWORD);
      await guest.getByRole('button', { name: t.save }).click();
      await expect(guest.getByText(t.saved)).toBeVisible();

      const enter = async (password: string, at = guest) => {
        await at.getByLabel(t.email, { exact: true }).fill(email);
        await at.getByLabel(t.password, { exact: true }).fill(password);
        await at.getByRole('button', { name: t.enter, exact: true }).click();
      };
      await guest.goto('/sign-in?to=/account');
      await enter('không phải mật khẩu');
      await expect(guest.getByRole('alert')).toContainText(t.wrong);
      await enter(PASSWORD);
      await expect(heading(guest, t.account)).toBeVisible();
      const laptop = await browser.newPage();
      await laptop.goto(`/sign-in?to=/account&lang=${language}`);
      await enter(PASSWORD, laptop);
      await expect(heading(laptop, t.account)).toBeVisible();
      await guest.reload();
      const places = guest.getByRole('list', { name: t.places }).getByRole('listitem');
      await expect(places.first()).toContainText(t.here);
      await expect(places).toHaveCount(2);
      await places.nth(1).getByRole('button').click();
      await expect(guest.getByText(t.ended)).toBeVisible();
      await expect(places).toHaveCount(1);
      await laptop.reload();
      await expect(laptop).toHaveURL(/sign-in/);
      await laptop.close();
      await guest.getByRole('button', { name: t.turnOn }).click();
      await guest.getByLabel(t.current).fill(PASSWORD);
      await guest.getByRole('button', { name: t.goOn }).click();
      await expect(guest.getByRole('img', { name: t.qr })).toBeVisible();
      await axeFindsNothing(guest);
      const secret = (await guest.locator('code').innerText()).replace(/\s/g, '');
      const phone = new TOTP({ secret });
      await guest.getByLabel(t.typeCode).fill(phone.generate());
      await guest.getByRole('button', { name: t.confirm }).click();
      await expect(guest.getByRole('list', { name: t.backup }).getByRole('listitem')).toHaveCount(10);
      await guest.getByRole('button', { name: t.goOn }).click();

      await guest.getByRole('button', { name: t.signOut }).click();
      await enter(PASSWORD);
      const wrong = phone.generate() === '000000' ? '111111' : '000000';
      await guest.getByLabel(t.code, { exact: true }).fill(wrong);
      await guest.getByRole('button', { name: t.confirm }).click();
      await expect(guest.getByRole('alert')).toContainText(t.wrongCode);
      await guest.getByLabel(t.code, { exact: true }).fill(phone.generate());
      await guest.getByRole('button', { name: t.confirm }).click();
      await expect(guest.getByRole('heading', { level: 1, name: t.board })).toBeVisible();
      await guest.context().close();

      await page.goto('/admin/audit?about=sign_in');
      const mine = page.getByRole('row').filter({ hasText: 'Vũ Thị Mới' });
      await expect(
        mine.filter({ hasText: t.failed }).filter({ hasText: t.byPassword }).first(),
      ).toBeVisible();
      await expect(mine.filter({ hasText: t.signedIn }).first()).toBeVisible();
      await mine.first().getByRole('link', { name: 'Vũ Thị Mới' }).click();
      await expect(page.getByText(t.oneSubject)).toBeVisible();
      await expect(page.getByRole('row').filter({ hasText: 'Đỗ Văn Khánh' }).first()).toBeVisible();
      await expect(page.getByText(email)).toHaveCount(0);
    });

    test('delegates for somebody who cannot, and finds it in the log in words', async ({ page }) => {
      await signIn(page, 'ADMINISTRATOR');
      await page.goto(`/admin/people/tryout-approver?lang=${language}`);
      const section = page.getByRole('region', { name: t.delegations, exact: true });
      await section.getByRole('button', { name: t.delegate, exact: true }).click();
      await expect(section.getByLabel(t.toWhom)).toHaveValue('');
      await section.getByLabel(t.toWhom).selectOption({ label: 'Phạm Thu Hà' });
      await section.getByLabel(t.until).fill(dayAfter(2));
      await section.getByLabel(t.reason).fill(`Đi công tác (${language})`);
      await section.getByRole('button', { name: t.delegate, exact: true }).click();
      await expect(page.getByText(t.forAnother).first()).toBeVisible();
      await axeFindsNothing(page);
      await page.goto('/admin/audit?about=delegation');
      const entry = page.getByRole('row').filter({ hasText: `Đi công tác (${language})` });
      await expect(entry).toContainText(t.delegated);
      await expect(entry).toContainText('Trần Quốc Bình');
      await expect(entry).toContainText('Phạm Thu Hà');
      await expect(entry).not.toContainText('tryout');
    });

    test('reads in the log who wrote what, filtered, and takes it away', async ({ page }) => {
      await signIn(page, 'ADMINISTRATOR');
      await page.goto(`/admin/audit?lang=${language}`);
      await expect(heading(page, t.log)).toBeVisible();
      await page.getByLabel(t.what).selectOption({ label: t.person });
      await expect(page).toHaveURL(/about=person/);
      await expect(page.getByRole('row').filter({ hasText: t.added }).first()).toContainText('@');
      await axeFindsNothing(page);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: t.download }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('waymark-audit-log.csv');
    });

    test('is not what others are: they find no such page', async ({ page }) => {
      await signIn(page, 'VIEWER');
      await page.goto(`/?lang=${language}`);
      await expect(page.getByRole('heading', { level: 1, name: t.board })).toBeVisible();
      await expect(
        page.getByRole('link', { name: language === 'vi' ? 'Quản trị' : 'Administration' }),
      ).toHaveCount(0);
      await page.goto('/admin');
      await expect(page.getByRole('alert')).toBeVisible();
    });
  });

  test(`whoever goes on leave delegates for a time, and sees it in their account (${language})`, async ({
    page,
  }) => {
    await signIn(page, 'VIEWER');
    await page.goto(`/account?lang=${language}`);
    await page.getByRole('button', { name: t.delegate, exact: true }).click();
    await page.getByLabel(t.toWhom).selectOption({ label: 'Trần Quốc Bình' });
    await page.getByLabel(t.until).fill(dayAfter(3));
    await page.getByLabel(t.reason).fill('Nghỉ phép');
    await page.getByRole('button', { name: t.delegate, exact: true }).click();
    await expect(page.getByText(t.line).first()).toBeVisible();
    await axeFindsNothing(page);
  });
}
