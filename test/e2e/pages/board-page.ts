import { expect, type Locator, type Page } from '@playwright/test';
import { type Language, words } from './words.js';

/** The board of promises. */
export class BoardPage {
  readonly main: Locator;
  readonly search: Locator;
  readonly asOf: Locator;

  constructor(
    private readonly page: Page,
    private readonly language: Language = 'vi',
  ) {
    this.main = page.getByRole('main');
    this.search = page.getByRole('searchbox', { name: words[language].search });
    this.asOf = page.getByLabel(words[language].asOf, { exact: true });
  }

  async open(search = ''): Promise<void> {
    await this.page.goto(`/${search}`);
    await expect(
      this.main.getByRole('heading', { level: 1, name: words[this.language].board }),
    ).toBeVisible();
    await expect(
      this.main
        .getByRole('table')
        .first()
        .or(this.main.getByText(/0 dòng|0 rows/)),
    ).toBeVisible();
  }

  /** The row whose promise bears this title. */
  row(title: string): Locator {
    return this.main
      .getByRole('row')
      .filter({ has: this.page.getByRole('link', { name: title, exact: true }) });
  }

  async searchFor(text: string): Promise<void> {
    await this.search.fill(text);
    await this.search.press('Enter');
  }
}
