import type { Page } from '@playwright/test';

/** The answers to one kind of mutation, which come when they are let go: a network that is slow at the worst moment. */
export interface HeldAnswers {
  /** Lets go the answer that has waited longest, and comes back once the page has it. */
  readonly letGo: () => Promise<void>;
  /** Lets go all, and holds none from then on. */
  readonly end: () => Promise<void>;
}

/** Every write reaches the server at once; only what it answers is held back. */
export async function holdAnswers(page: Page, mutation: string): Promise<HeldAnswers> {
  const held: (() => Promise<void>)[] = [];
  const waiting: ((answer: () => Promise<void>) => void)[] = [];
  let isOver = false;
  await page.route('**/graphql', async (route) => {
    if (isOver || !route.request().postData()?.includes(`mutation ${mutation}`)) return route.continue();
    const response = await route.fetch();
    const answer = () => route.fulfill({ response });
    if (isOver) return answer();
    const next = waiting.shift();
    if (next) next(answer);
    else held.push(answer);
  });
  return {
    letGo: async () => {
      const answer = held.shift() ?? (await new Promise<() => Promise<void>>((come) => waiting.push(come)));
      const had = page.waitForResponse(
        (one) => one.request().postData()?.includes(`mutation ${mutation}`) ?? false,
      );
      await answer();
      await (await had).finished();
    },
    end: async () => {
      isOver = true;
      await Promise.all(held.splice(0).map((answer) => answer()));
    },
  };
}
