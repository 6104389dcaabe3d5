import { expect, type Locator, type Page } from '@playwright/test';
import { type Language, type StatusCode, words } from './words.js';

/** The page of one promise. */
export class GoalPage {
  readonly main: Locator;
  /** The verdict with its sentences. */
  readonly answer: Locator;
  /** The sentence in which it was promised. */
  readonly quote: Locator;
  /** The table of figures with their versions. */
  readonly figures: Locator;
  /** The verdicts by each of several series. */
  readonly sources: Locator;

  constructor(
    private readonly page: Page,
    private readonly language: Language = 'vi',
  ) {
    this.main = page.getByRole('main');
    this.answer = this.main.getByRole('region', { name: words[language].answer, exact: true });
    this.quote = this.main.getByRole('region', { name: words[language].quote, exact: true });
    this.figures = this.main.getByRole('region', { name: words[language].figures, exact: true });
    this.sources = this.main.getByRole('region', { name: words[language].sources });
  }

  async open(id: string, asOf?: string): Promise<void> {
    await this.page.goto(`/goals/${id}${asOf ? `?asOf=${asOf}` : ''}`);
    await expect(this.main.getByRole('heading', { level: 1 })).toBeVisible();
  }

  /** The verdict of the promise itself. */
  async expectStatus(status: StatusCode): Promise<void> {
    await expect(
      this.answer.getByText(words[this.language].status[status], { exact: false }).first(),
    ).toBeVisible();
  }

  /** One of the verdicts by series. */
  async expectSourceStatus(status: StatusCode): Promise<void> {
    await expect(this.sources.getByText(words[this.language].status[status]).first()).toBeVisible();
  }
}
