import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.js';
import { cell } from '../pages/entry-form.js';
import { inLanguage } from '../pages/language.js';
import { signIn } from '../pages/sign-in.js';

/** The column "Kỳ này" of a form. */
const VALUE = 4;

/** Each language makes a form of its own, which nobody owes any more at its end. */
const WORDS = {
  vi: {
    id: 'journey-form-vi',
    number: '98-Q/THU',
    title: 'Biểu lập trong trình duyệt',
    newForm: 'Lập biểu báo cáo',
    idField: 'Mã',
    code: /^Số hiệu biểu/,
    titleVi: /^Tên \(tiếng Việt\)/,
    titleEn: /^Tên \(tiếng Anh\)/,
    frequency: /^Kỳ báo cáo/,
    quarterly: 'Hằng quý',
    due: /^Hạn nộp, ngày/,
    receiver: /^Đơn vị tổng hợp/,
    lifecycle: /^Tình trạng/,
    ended: 'Đã dừng',
    addUnit: 'Thêm đơn vị nộp',
    unit: 'Bộ Khoa học và Công nghệ',
    addRow: 'Thêm dòng cho Bộ Khoa học và Công nghệ',
    first: 'Tỷ lệ hộ gia đình có cáp quang · Bộ TT&TT',
    second: /Nhân lực công nghiệp ICT/,
    up: /^Đưa Nhân lực.* lên$/,
    total: /^Dòng tổng của Tỷ lệ hộ gia đình có cáp quang/,
    remove: /^Bỏ Tỷ lệ hộ gia đình có cáp quang/,
    removeOther: /^Bỏ Nhân lực/,
    wrong: /Hạn nộp|Mâu thuẫn/,
    reason: /^Lý do thay đổi/,
    save: 'Lưu',
    saved: 'Đã lưu.',
    inUse: /Chưa bỏ được dòng còn số chưa duyệt.*Nguyễn Minh Anh/,
    discard: 'Bỏ phần nhập dở',
    history: 'Lịch sử',
    moved: 'xếp lại thứ tự hoặc dòng tổng',
    cellSaved: 'Mọi thay đổi đã lưu',
    earlier: 'Mở đợt của kỳ trước…',
    form: 'Biểu báo cáo',
    period: 'Kỳ',
    newDue: 'Hạn nộp mới',
    past: /^Hạn nộp phải từ/,
    open: 'Mở đợt',
    opened: /^Đã mở .*Biểu lập trong trình duyệt/,
  },
  en: {
    id: 'journey-form-en',
    number: '99-Q/THU',
    title: 'A form made in the browser',
    newForm: 'Add a reporting form',
    idField: 'Id',
    code: /^Number of the form/,
    titleVi: /^Title \(Vietnamese\)/,
    titleEn: /^Title \(English\)/,
    frequency: /^How often it is owed/,
    quarterly: 'Quarterly',
    due: /^Due, days/,
    receiver: /^Collecting unit/,
    lifecycle: /^State/,
    ended: 'Discontinued',
    addUnit: 'Add a unit that owes it',
    unit: 'Ministry of Science and Technology',
    addRow: 'Add a row for Ministry of Science and Technology',
    first: 'Households with fibre · MIC',
    second: /workforce/i,
    up: /^Move .*workforce.* up$/i,
    total: /^Total of Households with fibre/,
    remove: /^Remove Households with fibre/,
    removeOther: /^Remove .*workforce/i,
    wrong: /contradicts/,
    reason: /^Reason for the change/,
    save: 'Save',
    saved: 'Saved.',
    inUse: /not approved yet.*Nguyễn Minh Anh/,
    discard: 'Discard it',
    history: 'History',
    moved: 'other order or totals',
    cellSaved: 'All changes are saved',
    earlier: 'Open an earlier round…',
    form: 'Reporting form',
    period: 'Period',
    newDue: 'New due date',
    past: /^The due date must lie/,
    open: 'Open the round',
    opened: /A form made in the browser.* is open/,
  },
} as const;

test.use({ actionTimeout: 15_000 });
// Two people, five pages, each held against axe.
test.describe.configure({ timeout: 240_000 });

/** Chooses one of many by words of its name. */
async function choose(box: Locator, page: Page, words: string, name: string | RegExp): Promise<void> {
  await box.fill(words);
  await page.getByRole('option', { name }).first().click();
}

/** What the officer owes of a form: the ways in. */
const owed = (page: Page, formId: string) => page.locator(`a[href*="/entry/${formId}."]`);

for (const language of ['vi', 'en'] as const) {
  const say = WORDS[language];

  test(`a planner makes a form, the officer owes it at once and loses nothing, an earlier round is opened (${language})`, async ({
    page,
    browser,
  }) => {
    await inLanguage(page, language);
    const officer = await browser.newPage();
    await inLanguage(officer, language);
    await signIn(officer, 'DATA_ENTRY');
    await signIn(page, 'PLANNER');
    const main = page.getByRole('main');
    const save = async (reason: string | null) => {
      if (reason !== null) await page.getByLabel(say.reason).fill(reason);
      await page.getByRole('button', { name: say.save, exact: true }).click();
    };

    await page.goto('/register/form');
    await page.getByRole('link', { name: say.newForm }).click();
    await page.getByLabel(say.idField, { exact: true }).fill(say.id);
    await page.getByLabel(say.code).fill(say.number);
    await page.getByLabel(say.titleVi).fill(WORDS.vi.title);
    await page.getByLabel(say.titleEn).fill(WORDS.en.title);
    await page.getByLabel(say.frequency).selectOption({ label: say.quarterly });
    await page.getByLabel(say.due).fill('0');
    await choose(page.getByRole('combobox', { name: say.receiver }), page, say.unit, say.unit);
    await choose(page.getByLabel(say.addUnit), page, say.unit, say.unit);
    await choose(page.getByLabel(say.addRow), page, say.first, say.first);
    await choose(page.getByLabel(say.addRow), page, language === 'vi' ? 'nhan luc' : 'workforce', say.second);
    // Moved by the keyboard, which stays with the row.
    await page.getByRole('button', { name: say.up }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: say.unit }).getByRole('listitem').first()).toContainText(
      say.second,
    );
    await expect(page.getByRole('button', { name: say.up })).toBeDisabled();
    await save(null);
    await expect(page.getByLabel(say.due)).toHaveAttribute('aria-invalid', 'true');
    await expect(main).toContainText(say.wrong);
    await expectAccessible(page);
    await page.getByLabel(say.due).fill('60');
    await save(null);
    await expect(page).toHaveURL(new RegExp(`/register/form/${say.id}$`));
    await expect(main.getByRole('heading', { level: 1 })).toContainText(say.title);

    await officer.goto('/entry');
    await expect(owed(officer, say.id)).toHaveCount(1);
    await owed(officer, say.id).click();
    await cell(officer, 2, VALUE).click();
    await officer.keyboard.type('81');
    await officer.keyboard.press('Enter');
    await expect(officer.getByText(say.cellSaved)).toBeVisible();
    const sheet = officer.url();

    // The figure keeps its row; what was typed beside stays on the page.
    await page.getByRole('button', { name: say.remove }).click();
    await save('Bỏ dòng');
    await expect(page.getByRole('alert').filter({ hasText: say.inUse })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('button', { name: say.remove })).toHaveCount(0);
    await page.getByRole('button', { name: say.discard }).click();
    await page.getByLabel(say.total).selectOption({ index: 1 });
    await save('Tính vào dòng tổng');
    await expect(page.getByText(say.saved)).toBeVisible();
    const history = page.getByRole('region', { name: say.history });
    await expect(history).toContainText('Tính vào dòng tổng');
    await expect(history).toContainText(say.moved);
    await expectAccessible(page);

    await page.goto('/rounds');
    await page.getByRole('button', { name: say.earlier }).click();
    await page.getByLabel(say.form, { exact: true }).selectOption({ label: `${say.number} ${say.title}` });
    await page.getByLabel(say.period, { exact: true }).selectOption({ index: 1 });
    const due = page.getByLabel(say.newDue);
    const usual = await due.inputValue();
    await due.fill('1/1/2020');
    await page.getByRole('button', { name: say.open, exact: true }).click();
    await expect(page.getByRole('alert').filter({ hasText: say.past })).toBeVisible();
    await expectAccessible(page);
    await due.fill(usual);
    await page.getByRole('button', { name: say.open, exact: true }).click();
    const opened = page.getByRole('status').filter({ hasText: say.opened });
    await expect(opened).toBeVisible();
    await opened.getByRole('link').click();
    await expect(main.getByRole('heading', { level: 1 })).toContainText(say.title);
    await officer.goto('/entry');
    await expect(owed(officer, say.id)).toHaveCount(2);

    // Cleared by whoever typed it, the row goes; nobody owes the form any more.
    await officer.goto(sheet);
    await cell(officer, 2, VALUE).click();
    const cleared = officer.waitForResponse(
      (one) => one.request().postData()?.includes('saveEntries') ?? false,
    );
    await officer.keyboard.press('Delete');
    await cleared;
    await page.goto(`/register/form/${say.id}`);
    await page.getByRole('button', { name: say.remove }).click();
    await page.getByRole('button', { name: say.removeOther }).click();
    await page.getByLabel(say.lifecycle).selectOption({ label: say.ended });
    await save('Thôi dùng biểu');
    await expect(page.getByText(say.saved)).toBeVisible();
    await officer.goto('/entry');
    await expect(officer.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
    await expect(officer.getByRole('main').getByRole('listitem').first()).toBeVisible();
    await expect(owed(officer, say.id)).toHaveCount(0);
    await officer.close();
  });
}
