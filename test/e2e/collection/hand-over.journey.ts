import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.js';
import { inLanguage } from '../pages/language.js';
import { signIn } from '../pages/sign-in.js';

/** The words that people see, written out here once more. */
const WORDS = {
  vi: {
    invite: 'Mời người mới',
    name: 'Họ và tên',
    email: 'Thư điện tử',
    send: 'Mời',
    link: 'Đường dẫn đặt mật khẩu',
    give: 'Giao vai trò',
    role: 'Vai trò',
    within: 'Trong đơn vị (kể cả đơn vị trực thuộc)',
    officer: 'Cán bộ nhập số liệu',
    held: /^Cán bộ nhập số liệu, Cục Viễn thông/,
    noRole: 'chưa giao vai trò',
    delegations: 'Ủy quyền',
    delegate: 'Ủy quyền',
    toWhom: 'Cho ai',
    until: 'Đến hết ngày',
    reason: 'Lý do',
    delegated: (from: string, to: string) => `${from} ủy quyền cho ${to}`,
    handOver: 'Bàn giao toàn bộ',
    receiver: 'Người nhận',
    from: 'Bàn giao từ ngày',
    handOverDo: 'Bàn giao',
    done: 'Đã bàn giao.',
    disable: 'Khóa tài khoản',
    disabled: 'Đã khóa',
    newPassword: 'Mật khẩu mới',
    again: 'Nhập lại mật khẩu mới',
    save: 'Lưu mật khẩu',
    saved: 'Đã lưu mật khẩu mới',
    password: 'Mật khẩu',
    enter: 'Đăng nhập',
    forms: 'Biểu của tôi',
    begin: /^(Nhập số liệu|Nhập tiếp|Bổ sung|Xem biểu): /,
    notForYou: 'Trang này dành cho người nhập số liệu',
    nothingHeld: 'Chưa được giao vai trò nào. Hãy liên hệ quản trị viên.',
    places: 'Các nơi đang đăng nhập',
    here: '(nơi này)',
    log: 'Thêm: Vai trò',
  },
  en: {
    invite: 'Invite somebody',
    name: 'Full name',
    email: 'E-mail',
    send: 'Invite',
    link: 'Link to choose a password',
    give: 'Give a role',
    role: 'Role',
    within: 'Within the unit (and those below it)',
    officer: 'Data-entry officer',
    held: /^Data-entry officer, /,
    noRole: 'no role yet',
    delegations: 'Delegation',
    delegate: 'Delegate',
    toWhom: 'To whom',
    until: 'To the end of',
    reason: 'Reason',
    delegated: (from: string, to: string) => `${from} delegated to ${to}`,
    handOver: 'Hand everything over',
    receiver: 'To whom',
    from: 'From',
    handOverDo: 'Hand over',
    done: 'Handed over.',
    disable: 'Disable the account',
    disabled: 'Disabled',
    newPassword: 'New password',
    again: 'New password once more',
    save: 'Save the password',
    saved: 'The new password is saved',
    password: 'Password',
    enter: 'Sign in',
    forms: 'My forms',
    begin: /^(Fill in|Carry on|Complete|Look at the form): /,
    notForYou: 'This page is for those who enter figures',
    nothingHeld: 'You hold no role yet. Ask the administrator.',
    places: 'Where you are signed in',
    here: '(this one)',
    log: 'Added: Role',
  },
} as const;

type Words = (typeof WORDS)['vi' | 'en'];
const PASSWORD = 'một câu dễ nhớ 2026';
const UNIT = 'vnta';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });

interface Somebody {
  readonly name: string;
  readonly email: string;
  /** Of their page in the administration. */
  readonly address: string;
  readonly link: string;
}

/** Makes somebody new, and opens their page. */
async function invite(page: Page, t: Words, name: string): Promise<Somebody> {
  const email = `ban-giao-${Date.now()}-${Math.random().toString(36).slice(2, 8)}@example.org`;
  await page.goto('/admin');
  await page.getByRole('button', { name: t.invite }).click();
  await page.getByLabel(t.name).fill(name);
  await page.getByLabel(t.email, { exact: true }).fill(email);
  await page.getByRole('button', { name: t.send, exact: true }).click();
  const link = await page.getByLabel(t.link).inputValue();
  await page.getByRole('row').filter({ hasText: email }).getByRole('link').click();
  await expect(heading(page, name)).toBeVisible();
  return { name, email, address: new URL(page.url()).pathname, link };
}

/** Somebody at a browser of their own, who has chosen a password and is on a page. */
async function comesIn(browser: Browser, t: Words, { email, link }: Somebody, to: string): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await inLanguage(page, t === WORDS.vi ? 'vi' : 'en');
  const { pathname, hash } = new URL(link);
  await page.goto(pathname + hash);
  await page.getByLabel(t.newPassword, { exact: true }).fill(PASSWORD);
  await page.getByLabel(t.again).fill(PASSWORD);
  await page.getByRole('button', { name: t.save }).click();
  await expect(page.getByText(t.saved)).toBeVisible();
  await page.goto(`/sign-in?to=${to}`);
  await page.getByLabel(t.email, { exact: true }).fill(email);
  await page.getByLabel(t.password, { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: t.enter, exact: true }).click();
  return page;
}

/** On the page of somebody, hands their role on for two days; answers the line that says so. */
async function delegate(page: Page, t: Words, { from, to }: { from: string; to: string }): Promise<Locator> {
  const section = page.getByRole('region', { name: t.delegations, exact: true });
  const button = section.getByRole('button', { name: t.delegate, exact: true });
  await button.click();
  await section.getByLabel(t.toWhom).selectOption({ label: to });
  const day = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
  await section.getByLabel(t.until).fill(day);
  await section.getByLabel(t.reason).fill('Nghỉ phép');
  await button.click();
  const line = section.getByText(t.delegated(from, to));
  await expect(line).toBeVisible();
  return line;
}

for (const language of ['vi', 'en'] as const) {
  const t = WORDS[language];

  test(`an officer who leaves hands everything over to another by the administrator (${language})`, async ({
    page,
    browser,
  }) => {
    await inLanguage(page, language);
    await signIn(page, 'ADMINISTRATOR');
    const mark = Math.random().toString(36).slice(2, 6);
    const successor = await invite(page, t, `Ngô Thị Kế ${mark}`);
    const officer = await invite(page, t, `Đinh Văn Nghỉ ${mark}`);
    await page.getByRole('button', { name: t.give }).click();
    await page.getByLabel(t.role, { exact: true }).selectOption({ label: t.officer });
    await page.getByLabel(t.within).selectOption(UNIT);
    await page.getByRole('button', { name: t.give }).click();
    await expect(page.getByRole('listitem').filter({ hasText: t.held })).toBeVisible();

    const leaving = await comesIn(browser, t, officer, '/entry');
    await expect(heading(leaving, t.forms)).toBeVisible();
    await expect(leaving.getByRole('link', { name: t.begin }).first()).toBeVisible();

    // What was handed on for a time ends with the role that it was part of.
    const handedOn = await delegate(page, t, { from: officer.name, to: 'Phạm Thu Hà' });

    const form = page.getByRole('region', { name: t.handOver });
    await expect(form.getByLabel(t.receiver)).toHaveValue('');
    await form.getByLabel(t.receiver).selectOption({ label: successor.name });
    // Days are written in one way, whatever the browser's own language.
    await expect(form.getByLabel(t.from, { exact: true })).toHaveValue(/^\d\d\/\d\d\/\d{4}$/);
    await form.getByRole('button', { name: t.handOverDo, exact: true }).click();
    await expect(form.getByRole('status')).toHaveText(t.done);
    await expect(page.getByText(t.noRole)).toBeVisible();
    await expect(handedOn).toHaveCount(0);
    await page.waitForLoadState('networkidle');
    await expectAccessible(page);

    await leaving.goto('/entry');
    await expect(leaving.getByText(t.notForYou)).toBeVisible();
    await leaving.goto('/account');
    await expect(leaving.getByText(t.nothingHeld)).toBeVisible();
    const places = leaving.getByRole('list', { name: t.places }).getByRole('listitem');
    await expect(places.first()).toContainText(t.here);
    await leaving.waitForLoadState('networkidle');
    await expectAccessible(leaving);
    await leaving.context().close();

    await page.goto(successor.address);
    await expect(page.getByRole('listitem').filter({ hasText: t.held })).toBeVisible();
    const taking = await comesIn(browser, t, successor, '/entry');
    await expect(heading(taking, t.forms)).toBeVisible();
    await expect(taking.getByRole('link', { name: t.begin }).first()).toBeVisible();
    await taking.context().close();

    await page.goto('/admin/audit?about=role_grant');
    await expect(page.getByRole('row').filter({ hasText: successor.name }).first()).toContainText(t.log);
  });

  test(`the name of somebody who has left stays in the list of delegations (${language})`, async ({
    page,
  }) => {
    await inLanguage(page, language);
    await signIn(page, 'ADMINISTRATOR');
    const mark = Math.random().toString(36).slice(2, 6);
    const left = await invite(page, t, `Bùi Thị Đi ${mark}`);
    const holder = await invite(page, t, `Lý Văn Ở ${mark}`);
    await page.getByRole('button', { name: t.give }).click();
    await page.getByLabel(t.role, { exact: true }).selectOption({ label: t.officer });
    await page.getByRole('button', { name: t.give }).click();
    const handedOn = await delegate(page, t, { from: holder.name, to: left.name });
    await page.goto(left.address);
    await page.getByRole('button', { name: t.disable }).click();
    await expect(page.getByText(t.disabled).first()).toBeVisible();
    await page.goto(holder.address);
    await expect(handedOn).toBeVisible();
  });
}
