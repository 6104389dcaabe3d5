import { expect, type Page, test } from '@playwright/test';
import { pdfOf } from '../../fixtures/pdf.js';
import { expectAccessible } from '../pages/accessible.js';
import { inLanguage } from '../pages/language.js';
import { signIn } from '../pages/sign-in.js';

const SENTENCE = 'Đến năm 2030, tỷ trọng kinh tế số đạt 35% GDP.';
/** The sentence stands on the second of three pages, over two lines; the third is only a picture. */
const PDF = pdfOf([
  ['THỦ TƯỚNG CHÍNH PHỦ', 'QUYẾT ĐỊNH'],
  ['Điều 2. Mục tiêu', 'Đến năm 2030, tỷ trọng kinh tế', 'số đạt 35% GDP.', 'Điều 3. Tổ chức thực hiện'],
  [],
]);

const words = {
  vi: {
    newDocument: 'Thêm văn bản',
    kind: 'Loại',
    decision: 'Quyết định',
    number: /^Số, ký hiệu/,
    titleVi: 'Tên (tiếng Việt)',
    titleEn: 'Tên (tiếng Anh)',
    issuer: /^Nơi ban hành/,
    issuerTyped: 'thu tuong',
    dated: /^Ngày ban hành/,
    save: 'Lưu',
    required: 'Không được để trống.',
    secret: 'Không nhập nội dung bí mật nhà nước.',
    upload: 'Tải tệp lên',
    added: /^Đã thêm tệp/,
    sentence: 'Câu nguyên văn',
    place: 'Vị trí (điều, khoản, trang)',
    choose: 'Chọn câu trong Kế hoạch.pdf',
    pageOf: (page: number) => `Trang ${page} trên 3`,
    nextPage: 'Trang sau',
    pageText: 'Chữ của trang, bôi đen câu cần lấy',
    take: 'Lấy câu đã chọn',
    picture: 'Trang này là ảnh quét nên không có chữ để chọn.',
    toGoal: 'Đăng ký mục tiêu từ câu này',
    summaryVi: 'Tóm tắt (tiếng Việt)',
    summaryEn: 'Tóm tắt (tiếng Anh)',
    statedOn: 'Ngày nêu',
    indicator: 'Chỉ tiêu đo lường',
    measuredBy: /^Đo bằng chuỗi số liệu/,
    theme: 'Chủ đề',
    value: /^Giá trị/,
    unit: /^Đơn vị tính/,
    percent: 'phần trăm',
    due: /^Thời hạn \(phấn đấu\)/,
    needed: 'ít nhất 35%',
    answer: 'Trả lời',
    quote: 'Câu nêu mục tiêu',
    chart: 'Biểu đồ',
    amend: 'Điều chỉnh mức cần đạt',
    document: 'Văn bản',
    knownOn: 'Ngày công bố',
    reasonVi: 'Lý do (tiếng Việt)',
    reasonEn: 'Lý do (tiếng Anh)',
    send: 'Ghi điều chỉnh',
    achieved: 'Đạt',
    amendedOn: /điều chỉnh/i,
    edit: 'Sửa trong sổ',
    reason: /^Lý do thay đổi/,
    saved: 'Đã lưu.',
    history: 'Lịch sử',
  },
  en: {
    newDocument: 'Add a document',
    kind: 'Kind',
    decision: 'Decision',
    number: /^Number/,
    titleVi: 'Title (Vietnamese)',
    titleEn: 'Title (English)',
    issuer: /^Issuer/,
    issuerTyped: 'prime min',
    dated: /^Date of issue/,
    save: 'Save',
    required: 'This must not be empty.',
    secret: 'Do not enter state secrets.',
    upload: 'Upload a file',
    added: /^The file .* was added/,
    sentence: 'The sentence, word for word',
    place: 'Place (article, clause, page)',
    choose: 'Choose a sentence in Kế hoạch.pdf',
    pageOf: (page: number) => `Page ${page} of 3`,
    nextPage: 'Next page',
    pageText: 'The text of the page; select the sentence',
    take: 'Take what is selected',
    picture: 'This page is a scanned picture without text to select.',
    toGoal: 'Register a goal from this sentence',
    summaryVi: 'Summary (Vietnamese)',
    summaryEn: 'Summary (English)',
    statedOn: 'Stated on',
    indicator: 'Indicator',
    measuredBy: /^Measured by the series/,
    theme: 'Theme',
    value: /^Value/,
    unit: /^Unit/,
    percent: 'percent',
    due: /^Deadline \(aim\)/,
    needed: '35%',
    answer: 'The answer',
    quote: 'The sentence in which it was promised',
    chart: 'Chart',
    amend: 'Amend the target',
    document: 'Document',
    knownOn: 'Known on',
    reasonVi: 'Reason (Vietnamese)',
    reasonEn: 'Reason (English)',
    send: 'Record the amendment',
    achieved: 'Achieved',
    amendedOn: /amended/i,
    edit: 'Edit in the register',
    reason: /^Reason for the change/,
    saved: 'Saved.',
    history: 'History',
  },
} as const;

test.use({ actionTimeout: 15_000 });

for (const language of ['vi', 'en'] as const) {
  const say = words[language];

  const open = async (page: Page) => {
    await inLanguage(page, language);
    await signIn(page, 'PLANNER');
  };
  const choose = async (page: Page, name: RegExp | string, typed: string) => {
    const box = page.getByRole('combobox', { name });
    await box.click();
    await box.fill(typed);
    await page.getByRole('listbox').getByRole('option').first().click();
  };

  test.describe(`a planner (${language})`, () => {
    test('registers a promise from an uploaded document, and amends its target', async ({ page }) => {
      test.setTimeout(180_000);
      const number = language === 'vi' ? '3535/QĐ-TTg' : '3636/QĐ-TTg';
      await open(page);
      await page.goto('/register');
      await expectAccessible(page);
      await page.getByRole('link', { name: say.newDocument }).click();
      await page.getByLabel(say.kind, { exact: true }).selectOption({ label: say.decision });
      await page.getByLabel(say.number).fill(number);
      await page.getByLabel(say.titleVi).fill('Kế hoạch kinh tế số');
      await choose(page, say.issuer, say.issuerTyped);
      await page.getByLabel(say.dated).fill('1/3/2026');
      await page.getByRole('button', { name: say.save, exact: true }).click();
      await expect(page.getByText(say.required)).toBeVisible();
      await expect(page.getByLabel(say.titleEn)).toBeFocused();
      await expectAccessible(page);
      await page.getByLabel(say.titleEn).fill('Plan of the digital economy');
      await page.getByRole('button', { name: say.save, exact: true }).click();
      await expect(page).toHaveURL(/\/documents\//);

      await expect(page.getByText(say.secret)).toBeVisible();
      await page
        .getByLabel(say.upload)
        .setInputFiles({ name: 'Kế hoạch.pdf', mimeType: 'application/pdf', buffer: PDF });
      await expect(page.getByText(say.added)).toBeVisible();
      await expect(page.getByRole('link', { name: /Kế hoạch\.pdf/ })).toBeVisible();
      await page.getByRole('button', { name: say.choose }).click();
      await expect(page.getByText(say.pageOf(1))).toBeVisible();
      await page.getByRole('button', { name: say.nextPage }).click();
      const text = page.getByLabel(say.pageText);
      await expect(text).toHaveValue(/Mục tiêu/);
      await expect(page.getByRole('button', { name: say.nextPage })).toBeFocused();
      await text.evaluate((area: HTMLTextAreaElement) => {
        const start = area.value.indexOf('Đến năm 2030');
        area.focus();
        area.setSelectionRange(start, area.value.indexOf('GDP.') + 4);
      });
      await page.getByRole('button', { name: say.take }).click();
      await expect(page.getByLabel(say.sentence)).toHaveValue(SENTENCE);
      await expect(page.getByLabel(say.place)).toHaveValue('trang 2');
      await expectAccessible(page);
      await page.getByRole('button', { name: say.nextPage }).click();
      await expect(page.getByText(say.picture)).toBeVisible();
      await page.getByLabel(say.place).fill('Điều 2, trang 2');
      await expectAccessible(page);
      await page.getByRole('link', { name: say.toGoal }).click();

      await expect(page.getByLabel(/Câu nguyên văn|word for word/).first()).toHaveValue(SENTENCE);
      await page.getByLabel(say.titleVi).fill('Kinh tế số chiếm 35% GDP');
      await page.getByLabel(say.titleEn).fill('Digital economy 35% of GDP');
      await page.getByLabel(say.summaryVi).fill('Kinh tế số đạt 35% GDP vào 2030.');
      await page.getByLabel(say.summaryEn).fill('The digital economy reaches 35% of GDP by 2030.');
      await page.getByLabel(say.statedOn).fill('1/3/2026');
      await choose(page, say.indicator, language === 'vi' ? 'ty trong kinh te so trong gdp' : 'share of gdp');
      await choose(page, say.measuredBy, language === 'vi' ? 'kinh te so trong gdp' : 'economy share of gdp');
      await choose(page, say.theme, language === 'vi' ? 'kinh te so' : 'digital economy');
      await page.getByLabel(say.value).first().fill('35');
      await choose(page, say.unit, say.percent);
      await page.getByLabel(say.due).fill('2030');
      await page.reload();
      await expect(page.getByLabel(say.titleEn)).toHaveValue('Digital economy 35% of GDP');
      await page.getByRole('button', { name: say.save, exact: true }).click();
      await expect(page).toHaveURL(/\/goals\/MT-/);
      const answer = page.getByRole('region', { name: say.answer, exact: true });
      await expect(answer).toBeVisible();
      await expect(page.getByRole('region', { name: say.quote, exact: true })).toContainText(SENTENCE);
      await expect(page.getByRole('main')).toContainText(say.needed);

      await page.getByRole('button', { name: say.amend }).click();
      const dialog = page.getByRole('dialog', { name: say.amend });
      await dialog.getByLabel(say.value).first().fill('10');
      await dialog.getByRole('button', { name: say.send }).click();
      await expect(dialog.getByText(say.required).first()).toBeVisible();
      await choose(page, say.document, number.slice(0, 4));
      await dialog.getByLabel(say.knownOn).fill('1/6/2026');
      await dialog.getByLabel(say.reasonVi).fill('Tình hình mới');
      await dialog.getByLabel(say.reasonEn).fill('New circumstances');
      await expectAccessible(page);
      await dialog.getByRole('button', { name: say.send }).click();
      await expect(dialog).toBeHidden();
      await expect(answer).toContainText(/10%/);
      await expect(page.getByRole('region', { name: say.chart, exact: true })).toContainText(/10%/);
      await expectAccessible(page);

      await page.getByRole('link', { name: say.edit }).click();
      await expect(page.getByRole('region', { name: say.history })).toContainText('Tình hình mới');
      await page.getByLabel(say.titleEn).fill('Digital economy by 2030');
      await page.getByLabel(say.reason).fill('Viết ngắn lại');
      await page.getByRole('button', { name: say.save, exact: true }).click();
      await expect(page.getByText(say.saved)).toBeVisible();
      await expect(page.getByRole('region', { name: say.history })).toContainText('Viết ngắn lại');
      await expectAccessible(page);
    });
  });
}
