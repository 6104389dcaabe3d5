import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { type Fill, fillForm, formRows, WHOLE } from '../../fixtures/form-file.js';
import { expectAccessible } from '../pages/accessible.js';
import { approveAll, ask } from '../pages/ask.js';
import { cell } from '../pages/entry-form.js';
import { inLanguage } from '../pages/language.js';
import { signIn } from '../pages/sign-in.js';

const VALUE = 4;

/** Each language sends a form of its own. */
const WORDS = {
  vi: {
    form: 'a[href*="ict-year.2025"]',
    take: 'Tải biểu kỳ này',
    give: 'Nộp biểu',
    compared: 'So sánh với tệp biểu đã điền.xlsx',
    headers: {
      value: 'Kỳ này',
      previous: 'Kỳ trước',
      missing: 'Chưa có, vì…',
      explanation: 'Giải trình',
      why: 'Vì sao khác số đã công bố',
      ownSource: 'Nguồn riêng, nếu khác cả biểu',
    },
    round: 'ict-year.2025',
    whole: 'Cả biểu',
    ownSource: 'Nguồn riêng của ô',
    corrected: 'Sửa sai',
    told: /^Vì sao khác số đã công bố:.*Sửa sai$/,
    noReason: /ô L\d+, “cho đẹp”: Lý do khác số đã công bố không có trong danh sách\./,
    reason: 'Chưa công bố',
    refused: /ô G\d+, “nhiều”: Không thấy con số nào/,
    notForm: /^Tệp này không phải biểu tải từ Waymark\./,
    leave: 'Bỏ tệp này',
    close: 'Đóng',
    confirm: /^Lấy \d+ dòng vào biểu$/,
    taken: /^Đã lấy \d+ dòng từ tệp/,
    leaveRow: /^Lấy dòng/,
    kind: 'Loại số của cả biểu',
    estimate: 'Ước thực hiện',
    saved: 'Mọi thay đổi đã lưu',
    send: 'Gửi duyệt',
    receipt: 'Biên nhận gửi biểu',
    attach: 'Gửi kèm tệp',
    replace: 'Thay tệp khác',
    signed: (name: string) => `Tệp văn bản ký: ${name}`,
    approval: 'Duyệt số liệu',
    month: ['ict-month.2026-11', 'mic-ict'],
    source: 'Nguồn của cả biểu',
    takeTheirs: 'Lấy nội dung kia',
    locked: 'Chưa lưu: đợt báo cáo vừa bị khóa.',
    number: (value: number) => String(value).replace('.', ','),
    first: 158,
  },
  en: {
    form: 'a[href*="telecom-year.2025"][href*="vnta"]',
    take: 'Download this form',
    give: 'Hand the form in',
    compared: 'Compared with the file biểu đã điền.xlsx',
    headers: {
      value: 'This period',
      previous: 'Period before',
      missing: 'None, because…',
      explanation: 'Explanation',
      why: 'Why it differs from the public figure',
      ownSource: 'Own source, if not that of the form',
    },
    round: 'telecom-year.2025',
    whole: 'The whole form',
    ownSource: 'Source of this cell',
    corrected: 'Corrected',
    told: /^Why it differs from the public figure:.*Corrected$/,
    noReason: /cell L\d+, “cho đẹp”: This reason to differ from the public figure is not in the list\./,
    reason: 'Not yet published',
    refused: /cell G\d+, “nhiều”: There is no number here/,
    notForm: /^This file is not a form downloaded from Waymark\./,
    leave: 'Leave this file',
    close: 'Close',
    confirm: /^Take \d+ rows? into the form$/,
    taken: /^\d+ rows? taken from the file/,
    leaveRow: /^Take the row/,
    kind: 'Kind of all figures',
    estimate: 'Estimate',
    saved: 'All changes are saved',
    send: 'Send for approval',
    receipt: 'Receipt of the form',
    attach: 'Attach the file',
    replace: 'Replace the file',
    signed: (name: string) => `File of the signed document: ${name}`,
    approval: 'Approvals',
    month: ['speed-month.2026-11', 'vnnic'],
    source: 'Source of all figures',
    takeTheirs: 'Take the other',
    locked: 'Not saved: the round has just been locked.',
    number: (value: number) => String(value),
    first: 12.5,
  },
} as const;

for (const language of ['vi', 'en'] as const) {
  const words = WORDS[language];

  test(`the officer takes a form away, fills it in elsewhere, gives it back and sends it (${language})`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await inLanguage(page, language);
    await signIn(page, 'DATA_ENTRY');
    await page.goto('/entry');
    await page.locator(words.form).first().click();

    const takeAway = async () => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: words.take }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
      return readFile(await download.path());
    };
    const bytes = await takeAway();
    const form = page.url();
    const give = (buffer: Buffer) =>
      page.getByLabel(words.give).setInputFiles({ name: 'biểu đã điền.xlsx', mimeType: '', buffer });

    await give(Buffer.from('STT;Kỳ này\n1;2\n'));
    await expect(page.getByRole('alert')).toHaveText(words.notForm);

    // Numbers are typed as text; of what was not measured last year either, it is said why there is none.
    const { headers } = words;
    const rows = await formRows(bytes, headers.previous);
    const fills = rows.flatMap(({ series, value }, at): Fill[] => {
      const number = at === 0 ? words.first : value;
      return typeof number === 'number'
        ? [
            [series, headers.value, words.number(number)],
            [series, headers.explanation, 'Như kỳ trước.'],
          ]
        : [[series, headers.missing, words.reason]];
    });
    // What holds for the whole form is filled in there too, and where a figure has a source of its own.
    fills.push(
      [WHOLE, words.kind, words.estimate],
      [WHOLE, words.source, 'Báo cáo 12'],
      [rows[0]!.series, headers.ownSource, 'Biểu gốc số 7'],
    );
    await give(await fillForm(bytes, [...fills, [rows[0]!.series, headers.value, 'nhiều']]));
    const compared = page.getByRole('region', { name: words.compared });
    await expect(compared.getByRole('row')).toHaveCount(rows.length + 2);
    await expect(compared.getByText(words.refused)).toBeVisible();
    await expect(compared.getByRole('checkbox', { name: words.leaveRow })).toHaveCount(rows.length);
    const whole = compared.getByRole('row').filter({ hasText: words.whole });
    await expect(whole).toContainText(words.estimate);
    await expect(whole).toContainText('Báo cáo 12');
    await expectAccessible(page);
    await compared.getByRole('button', { name: words.leave }).click();
    await expect(cell(page, 1, VALUE).locator('input')).toHaveValue('');

    await give(await fillForm(bytes, fills));
    await compared.getByRole('checkbox', { name: words.leaveRow }).first().uncheck();
    await expect(compared.getByRole('button', { name: words.confirm })).toContainText(String(rows.length));
    await compared.getByRole('checkbox', { name: words.leaveRow }).first().check();
    await compared.getByRole('button', { name: words.confirm }).click();
    await expect(page.getByRole('status').filter({ hasText: words.taken })).toBeVisible();
    const first = cell(page, 1, VALUE).locator('input');
    const typed = fills[0]![2] as string;
    await expect(first).toHaveValue(typed);
    await expect(page.getByText(words.saved)).toBeVisible();

    // As after a paste, all of it can be taken back at once.
    await cell(page, 1, VALUE).click();
    await page.keyboard.press('Control+z');
    await expect(first).toHaveValue('');
    await page.keyboard.press('Control+y');
    await expect(first).toHaveValue(typed);

    await expect(page.getByLabel(words.kind, { exact: true })).toHaveValue('ESTIMATE');
    await expect(page.getByLabel(words.source)).toHaveValue('Báo cáo 12');
    await expect(page.getByLabel(words.ownSource)).toHaveValue('Biểu gốc số 7');
    await expect(page.getByText(words.saved)).toBeVisible();
    await page.getByRole('button', { name: words.send }).click();
    await expect(page.getByRole('heading', { level: 1, name: words.receipt })).toBeVisible();

    // The paper comes back signed: its scan goes with the form, and the approver opens it.
    const scan = (name: string) => ({
      name,
      mimeType: 'application/pdf',
      buffer: Buffer.from(`%PDF-1.7\n${name} ${language}\n%%EOF`),
    });
    await page.getByLabel(words.attach).setInputFiles(scan('nhầm.pdf'));
    await expect(page.getByRole('link', { name: words.signed('nhầm.pdf') })).toBeVisible();
    await page.getByLabel(words.replace).setInputFiles(scan('đã ký.pdf'));
    const link = page.getByRole('link', { name: words.signed('đã ký.pdf') });
    await expect(link).toBeVisible();
    await expectAccessible(page);
    const shown = await page.request.get((await link.getAttribute('href')) ?? '');
    expect((await shown.body()).toString()).toContain(`đã ký.pdf ${language}`);
    await signIn(page, 'APPROVER');
    await page.goto('/approvals');
    await expect(page.getByRole('heading', { level: 1, name: words.approval })).toBeVisible();
    await expect(page.getByRole('link', { name: words.signed('đã ký.pdf') }).first()).toBeVisible();

    // What is public by then is corrected by the file too, and the file says why.
    await approveAll(page, words.round);
    await signIn(page, 'DATA_ENTRY');
    await page.goto(form);
    const again = await takeAway();
    const other = words.number(words.first + 1);
    const correction = (why: string): Fill[] => [
      [rows[0]!.series, headers.value, other],
      [rows[0]!.series, headers.why, why],
    ];
    await give(await fillForm(again, correction('cho đẹp')));
    await expect(compared.getByText(words.noReason)).toBeVisible();
    await compared.getByRole('button', { name: words.close }).click();
    await give(await fillForm(again, correction(words.corrected)));
    await expect(compared.getByText(words.told)).toBeVisible();
    await expectAccessible(page);
    await compared.getByRole('button', { name: words.confirm }).click();
    await expect(first).toHaveValue(other);
    await expect(page.getByText(words.saved)).toBeVisible();
    const stands = await formRows(await takeAway(), headers.why);
    expect(stands.map(({ value }) => value).filter(Boolean)).toEqual([words.corrected]);
  });

  test(`the officer is told who wrote to the whole form meanwhile, and why a figure is not saved (${language})`, async ({
    page,
    browser,
  }) => {
    await inLanguage(page, language);
    const { name } = await signIn(page, 'DATA_ENTRY');
    const [round, unit] = words.month;
    await page.goto(`/entry/${round}?unit=${unit}`);
    const source = page.getByLabel(words.source);
    await expect(page.getByText(words.saved)).toBeVisible();

    const other = await browser.newPage();
    await signIn(other, 'DATA_ENTRY');
    await other.goto(page.url());
    const written = other.waitForResponse(
      (answer) => answer.request().postData()?.includes('mutation SaveSheet') ?? false,
    );
    // The other person reads Vietnamese, as a browser that was never asked does.
    await other.getByLabel(WORDS.vi.source).fill('Báo cáo 5');
    await written;
    await source.fill('Báo cáo 6');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(name);
    await expect(alert).toContainText('Báo cáo 5');
    await expectAccessible(page);
    await alert.getByRole('button', { name: words.takeTheirs }).click();
    await expect(source).toHaveValue('Báo cáo 5');
    await expect(alert).toHaveCount(0);

    await signIn(other, 'PLANNER');
    const { sheets } = await ask<{ sheets: { round: { revision: number } }[] }>(
      other,
      'query($round: ID!) { sheets(roundId: $round) { round { revision } } }',
      { round },
    );
    const lock = `mutation($key: ID!, $round: ID!, $basedOn: Int!) {
      lockRound(key: $key, roundId: $round, basedOn: $basedOn) { state } }`;
    const basedOn = sheets[0]!.round.revision;
    expect(await ask(other, lock, { key: randomUUID(), round, basedOn })).toEqual({
      lockRound: { state: 'LOCKED' },
    });
    await other.close();
    await cell(page, 1, VALUE).click();
    await page.keyboard.type('12');
    await page.keyboard.press('Enter');
    await expect(cell(page, 1, VALUE)).toContainText(words.locked);
  });
}
