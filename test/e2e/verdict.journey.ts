import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readTable } from '../fixtures/read-table.js';
import { BoardPage } from './pages/board-page.js';
import { GoalPage } from './pages/goal-page.js';
import { inLanguage } from './pages/language.js';
import { type Language, type StatusCode, words } from './pages/words.js';

interface Expected {
  readonly as_of: string;
  readonly goal: string;
  readonly series: string;
  readonly status: StatusCode | 'NOT_STATED_YET';
  readonly decided_by: string;
}

const expected = readTable<Expected>(
  readFileSync(new URL('../fixtures/expected-verdicts.csv', import.meta.url), 'utf8'),
);

interface Goal {
  readonly id: string;
  readonly title_vi: string;
  readonly title_en: string;
}

const goals = new Map(
  readTable<Goal>(
    readFileSync(new URL('../../apps/api/register/vn-ict/goals.csv', import.meta.url), 'utf8'),
  ).map((goal) => [goal.id, goal]),
);

/** A number as a reader of the language finds it, whole, with as many decimals as the page may show. */
function written(value: number, language: Language): RegExp {
  const texts = [0, 1, 2].map((digits) =>
    new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: digits }).format(
      value,
    ),
  );
  const choices = [...new Set(texts)].map((text) => text.replaceAll('.', '\\.')).join('|');
  return new RegExp(`(?<![\\d.,])(${choices})(?!\\d)`);
}

/** A day as a reader of the language finds it. */
function writtenDay(day: string, language: Language): string {
  if (language === 'vi') return day.split('-').reverse().join('/');
  const parts = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat('en-GB', parts).format(new Date(day));
}

for (const language of ['vi', 'en'] as const) {
  for (const asOf of [...new Set(expected.map((row) => row.as_of))]) {
    test(`every verdict as of ${asOf} is found by the name of its promise, with its sentence, document and figure (${language})`, async ({
      page,
    }) => {
      test.setTimeout(300_000);
      await inLanguage(page, language);
      const board = new BoardPage(page, language);
      const goal = new GoalPage(page, language);
      const rows = expected.filter((row) => row.as_of === asOf);
      for (const id of new Set(rows.map((row) => row.goal))) {
        const own = rows.filter((row) => row.goal === id);
        const title = goals.get(id)?.[`title_${language}`] ?? id;
        await test.step(`${title}: ${own.map(({ status }) => status).join(', ')}`, async () => {
          await page.goto(`/?${new URLSearchParams({ asOf, q: title })}`);
          await expect(board.main.getByRole('heading', { level: 1 })).toBeVisible();
          // Two promises may bear one title, so the link is known by both.
          const link = board.main.locator(`a[href*="/goals/${id}"]`).filter({ hasText: title }).first();
          if (own[0]?.status === 'NOT_STATED_YET') {
            await expect(board.main.getByText(words[language].noRows)).toBeVisible();
            await expect(link).toHaveCount(0);
            return;
          }
          await expect(board.main.getByRole('row').first()).toBeVisible();
          const closed = board.main.getByRole('button', { name: words[language].openRow, expanded: false });
          while (!(await link.isVisible()) && (await closed.count()) > 0) await closed.first().click();
          await link.click();
          await expect(page).toHaveURL(new RegExp(`/goals/${id}\\?asOf=${asOf}|/goals/${id}$`));
          await expect(goal.quote).toBeVisible();
          await expect(goal.quote.getByRole('link').first()).toHaveAttribute('href', /\/documents\//);
          expect((await goal.quote.innerText()).length).toBeGreaterThan(60);
          for (const { status, decided_by } of own) {
            const code = status as StatusCode;
            if (own.length === 1) await goal.expectStatus(code);
            else await goal.expectSourceStatus(code);
            const [period, value] = decided_by.split(' = ');
            if (value) {
              const figure = goal.figures.getByRole('button', { name: written(Number(value), language) });
              await expect(figure.first()).toBeVisible();
            } else if (period) await expect(goal.main).toContainText(writtenDay(period, language));
          }
        });
      }
    });
  }
}
