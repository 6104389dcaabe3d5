import { randomUUID } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';

/** A question to the API by whoever is signed in. */
export async function ask<Data>(page: Page, query: string, variables: object = {}): Promise<Data> {
  const origin = test.info().project.use.baseURL ?? '';
  const answer = await page.request.post('/graphql', {
    data: { query, variables },
    headers: { Origin: origin },
  });
  const { data, errors } = await answer.json();
  expect(errors ?? []).toEqual([]);
  return data;
}

/** The approver approves all that waits of a round. */
export async function approveAll(page: Page, roundId: string): Promise<void> {
  interface Pending {
    readonly pendingEntries: readonly {
      readonly entry: Record<string, unknown> & { roundId: string; revision: number };
    }[];
  }
  const { pendingEntries } = await ask<Pending>(
    page,
    '{ pendingEntries { entry { roundId agencyId seriesId revision } } }',
  );
  const cells = pendingEntries.flatMap(({ entry: { revision, ...cell } }) =>
    cell.roundId === roundId ? [{ ...cell, basedOn: revision }] : [],
  );
  const approve = `mutation($key: ID!, $cells: [DecidedCell!]!) {
    approveEntries(key: $key, cells: $cells) { refused { reason } } }`;
  await ask(page, approve, { key: randomUUID(), cells });
}
