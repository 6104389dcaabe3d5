import { randomUUID } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.js';
import { approveAll, ask } from '../pages/ask.js';
import { inLanguage } from '../pages/language.js';
import { signIn } from '../pages/sign-in.js';

/** Each language decides on a form of its own, so that neither waits for the other. */
const WORDS = {
  vi: {
    sheet: ['digital-year.2025', 'most'],
    form: 'Kinh tế số, chuyển đổi số',
    sendBack: /^Trả lại: Tỷ trọng kinh tế số/,
    mend: 'Trả lại',
    reason: 'Cần bổ sung gì?',
    reasonMissing: 'Hãy nêu lý do để đơn vị biết cần sửa gì.',
    returned: 'Đã trả lại 1 số liệu.',
    approveSheet: 'Duyệt cả biểu (3)',
    approved: 'Đã duyệt 3 số liệu.',
    reasonText: 'Đề nghị nêu nguồn của ước tính.',
    round: 'digital-year.2025',
    late: 'Cục Thống kê',
    reminded: /Đã nhắc 1 biểu/,
    again: 'Nhắc lại (hôm nay đã nhắc): Cục Thống kê',
    unitsOpen: 'Nhắc các đơn vị…',
    remindMany: /^Nhắc \d+ đơn vị về \d+ biểu$/,
    remindedMany: /^Đã nhắc \d+ biểu/,
    noMail: /Máy chủ thư chưa được cấu hình/,
    overdueOnly: 'Chỉ biểu quá hạn',
    unit: 'Đơn vị',
    estimates: ['telecom-year.2025', 'vnta', 'Tỷ lệ người sử dụng Internet'],
    finalising: /^Số ước, số sơ bộ cần chuyển/,
    finalise: '^Nhập số mới: ',
    remindedAt: /nhắc lần cuối/,
    lock: 'Khóa đợt',
    locked: 'Đã khóa',
    reopen: 'Mở lại đợt',
    lockReason: 'Lý do khóa (không bắt buộc)',
    reopenReason: 'Lý do mở lại',
  },
  en: {
    sheet: ['sector-half.2026-S1', 'most'],
    form: 'Results of the sector',
    sendBack: /^Return: Revenue of the information/,
    mend: 'Return',
    reason: 'What is to be mended?',
    reasonMissing: 'Give a reason, so that the unit knows what to mend.',
    returned: '1 figure returned.',
    approveSheet: 'Approve: Contribution of the ICT sector to GDP',
    approved: '1 figure approved.',
    reasonText: 'Please name the source of the estimate.',
    round: 'ict-month.2026-10',
    late: 'Customs',
    reminded: /Reminded of 1 form/,
    again: 'Remind again (reminded today): Customs',
    unitsOpen: 'Remind units…',
    remindMany: /^Remind \d+ units? of \d+ forms?$/,
    remindedMany: /^Reminded of \d+ form/,
    noMail: /No mail server is configured/,
    overdueOnly: 'Overdue only',
    unit: 'Unit',
    estimates: ['telecom-year.2025', 'vnnic', '.vn domain names'],
    finalising: /^Estimates and preliminary figures to replace/,
    finalise: '^Enter the new figure: ',
    remindedAt: /last reminded/,
    lock: 'Lock the round',
    locked: 'Locked',
    reopen: 'Open the round again',
    lockReason: 'Why it is locked (may be left out)',
    reopenReason: 'Why it is opened again',
  },
} as const;

interface Row {
  readonly series: { readonly id: string };
  readonly previous: { readonly value: number | null } | null;
}
interface Sheet {
  readonly sheet: { readonly submission: { readonly revision: number }; readonly rows: readonly Row[] };
}

/** The officer repeats last period's figures as estimates, explains them, and sends the form. */
async function sendForm(page: Page, roundId: string, agencyId: string, otherwise: number | null = null) {
  const key = { roundId, agencyId };
  const read = `query($roundId: ID!, $agencyId: ID!) { sheet(roundId: $roundId, agencyId: $agencyId) {
    submission { revision } rows { series { id } previous { value } } } }`;
  const { sheet } = await ask<Sheet>(page, read, key);
  const cells = sheet.rows.map(({ series, previous }) => {
    const value = previous?.value ?? otherwise;
    const cell = { seriesId: series.id, basedOn: 0 };
    if (value === null) return { ...cell, missingReason: 'NOT_YET_PUBLISHED', expectedOn: '2027-01-31' };
    return { ...cell, value, asTyped: String(value), status: 'ESTIMATE', explanation: 'Ước bằng kỳ trước.' };
  });
  const save = `mutation($key: ID!, $roundId: ID!, $agencyId: ID!, $cells: [EntryCell!]!) {
    saveEntries(key: $key, roundId: $roundId, agencyId: $agencyId, cells: $cells) { refused { seriesId } } }`;
  await ask(page, save, { ...key, key: randomUUID(), cells });
  const { revision } = (await ask<Sheet>(page, read, key)).sheet.submission;
  const submit = `mutation($key: ID!, $roundId: ID!, $agencyId: ID!, $basedOn: Int!) {
    submitSheet(key: $key, roundId: $roundId, agencyId: $agencyId, basedOn: $basedOn) { submission { state } } }`;
  await ask(page, submit, { ...key, key: randomUUID(), basedOn: revision });
}

test.describe.configure({ mode: 'serial' });

for (const language of ['vi', 'en'] as const) {
  const words = WORDS[language];

  test(`the approver returns one figure with its reason and approves the rest; the officer reads it (${language})`, async ({
    page,
  }) => {
    await inLanguage(page, language);
    await signIn(page, 'DATA_ENTRY');
    const [round, unit] = words.sheet;
    await sendForm(page, round, unit);
    await signIn(page, 'APPROVER');
    await page.goto('/approvals');
    await expect(page.getByRole('main')).toContainText(words.form);
    await expectAccessible(page);
    await page.getByRole('button', { name: words.sendBack }).first().click();
    const mend = page.locator('form').getByRole('button', { name: words.mend, exact: true });
    await mend.click();
    await expect(page.getByRole('alert')).toHaveText(words.reasonMissing);
    await page.getByLabel(words.reason).fill(words.reasonText);
    await mend.click();
    await expect(page.getByText(words.returned)).toBeVisible();
    await page.getByRole('button', { name: words.approveSheet }).click();
    await expect(page.getByText(words.approved)).toBeVisible();
    await signIn(page, 'DATA_ENTRY');
    await page.goto('/entry');
    await expect(page.getByText(words.reasonText)).toBeVisible();
  });

  test(`an approved estimate owes its final figure, whose row the officer finds from the list (${language})`, async ({
    page,
  }) => {
    await inLanguage(page, language);
    await signIn(page, 'DATA_ENTRY');
    const [round, unit, name] = words.estimates;
    await sendForm(page, round, unit, 90);
    await signIn(page, 'APPROVER');
    await approveAll(page, round);
    await signIn(page, 'DATA_ENTRY');
    await page.goto('/entry');
    const section = page.getByRole('region', { name: words.finalising });
    await expectAccessible(page);
    await section.getByRole('link', { name: new RegExp(`${words.finalise}${name}`) }).click();
    await expect(page).toHaveURL(/row=/);
    await expect(page.locator('[role="row"]', { has: page.locator(':focus') })).toContainText(name);
  });

  test(`the collecting unit sees who has not sent, reminds, locks and opens again (${language})`, async ({
    page,
  }) => {
    await inLanguage(page, language);
    await signIn(page, 'PLANNER');
    await page.goto('/rounds');
    await expect(page.getByRole('row', { name: new RegExp(words.late) })).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel(words.unit, { exact: true }).selectOption({ label: words.late });
    await expect(page).toHaveURL(/unit=/);
    await page.getByLabel(words.overdueOnly).check();
    await expect(page.getByRole('rowheader')).toHaveText([words.late]);
    await page.getByRole('button', { name: words.unitsOpen }).click();
    await page.getByRole('button', { name: words.remindMany }).click();
    await expect(page.getByText(words.remindedMany)).toContainText(words.noMail);
    await page.getByLabel(words.overdueOnly).uncheck();
    await page.goto(`/rounds/${words.round}`);
    await page.getByRole('button', { name: words.again }).click();
    await expect(page.getByText(words.reminded)).toBeVisible();
    await expect(page.getByText(words.remindedAt)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: words.lock }).click();
    await page.getByLabel(words.lockReason).fill('31/12');
    await page.getByRole('button', { name: words.lock }).click();
    await expect(page.getByText(new RegExp(`${words.locked} \\(31/12\\)`))).toBeVisible();
    await page.getByRole('button', { name: words.reopen }).click();
    await page.getByLabel(words.reopenReason).fill('1/1');
    await page.getByRole('button', { name: words.reopen }).click();
    await expect(page.getByRole('button', { name: words.lock })).toBeVisible();
  });
}
