import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.js';
import { ask } from '../pages/ask.js';
import { cell } from '../pages/entry-form.js';
import { inLanguage } from '../pages/language.js';
import { signIn } from '../pages/sign-in.js';

const VALUE = 4;
/** The digital economy is its core and what is digitalised in the other sectors. */
const FORM = '/entry/digital-year.2025?unit=nso';

const WORDS = {
  vi: {
    kind: 'Loại số của cả biểu',
    estimate: 'Ước thực hiện',
    total: '14,02',
    parts: ['8,5', '6,2'],
    misfit: 'Các phần cộng lại 14,7%, khác tổng số 14,02%: nhiều hơn 0,68 điểm %.',
    atTotal: 'Tổng số (dòng 1) 14,02%, các phần cộng lại ',
    sums: ['15%', '14,7%'],
    some: ['15', ''],
    exceed: 'Các phần cộng lại 15%, vượt tổng số 14,02%: nhiều hơn 0,98 điểm %.',
    explanation: 'Giải trình',
    mended: '5,52',
    saved: 'Mọi thay đổi đã lưu',
    toExplain: /cần giải trình/,
  },
  en: {
    kind: 'Kind of all figures',
    estimate: 'Estimate',
    total: '14.02',
    parts: ['8.5', '6.2'],
    misfit: 'The parts make 14.7%, not the total of 14.02%: 0.68 points more.',
    atTotal: 'Total (row 1) 14.02%, its parts make ',
    sums: ['15%', '14.7%'],
    some: ['15', ''],
    exceed: 'The parts make 15%, above the total of 14.02%: 0.98 points more.',
    explanation: 'Explanation',
    mended: '5.52',
    saved: 'All changes are saved',
    toExplain: /to explain|needs? an explanation/,
  },
} as const;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }) => {
  const page = await browser.newPage();
  await signIn(page, 'ADMINISTRATOR');
  const give = `mutation($key: ID!, $input: RoleGrantInput!) {
    giveRole(key: $key, personId: "tryout-data-entry", input: $input) { hasPassword } }`;
  await ask(page, give, {
    key: randomUUID(),
    input: { role: 'DATA_ENTRY', agencyId: 'nso', from: '2026-01-01' },
  });
  await page.close();
});

for (const language of ['vi', 'en'] as const) {
  const words = WORDS[language];

  test(`parts that do not make up their total are told at it and at each of them, until they do (${language})`, async ({
    page,
  }) => {
    await inLanguage(page, language);
    await signIn(page, 'DATA_ENTRY');
    await page.goto(FORM);
    await page.getByLabel(words.kind, { exact: true }).selectOption({ label: words.estimate });
    const [total, ...parts] = [1, 2, 3].map((row) => cell(page, row, VALUE)) as [
      ReturnType<typeof cell>,
      ReturnType<typeof cell>,
      ReturnType<typeof cell>,
    ];
    const type = async (row: number, text: string) => {
      await cell(page, row, VALUE).click();
      await page.keyboard.press('Delete');
      if (text !== '') await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    };

    // One part alone says nothing of the others, but may not be more than all of them.
    await type(1, words.total);
    await type(2, words.some[0]);
    await expect(total).toContainText(words.exceed);
    await expect(parts[0]!).toContainText(`${words.atTotal}${words.sums[0]}.`);

    await type(2, words.parts[0]);
    await expect(total).not.toContainText(words.exceed);
    await type(3, words.parts[1]);
    await expect(total).toContainText(words.misfit);
    for (const part of parts) await expect(part).toContainText(`${words.atTotal}${words.sums[1]}.`);
    await expectAccessible(page);

    // The total explains it, and the parts are left in peace.
    await total.click();
    await page.getByLabel(words.explanation, { exact: true }).fill('Làm tròn số liệu của từng ngành.');
    for (const part of parts) await expect(part).not.toContainText(words.atTotal);
    await page.getByLabel(words.explanation, { exact: true }).fill('');
    for (const part of parts) await expect(part).toContainText(words.atTotal);

    await type(3, words.mended);
    for (const one of [total, ...parts]) await expect(one).not.toContainText(words.misfit);
    for (const part of parts) await expect(part).not.toContainText(words.atTotal);
    await expect(page.getByText(words.saved)).toBeVisible();
    for (const row of [1, 2, 3]) await type(row, '');
    await expect(page.getByText(words.saved)).toBeVisible();
  });
}
