/** What axe finds on a page, said so that the fault can be found. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** No violation of WCAG 2.0, 2.1 or 2.2, levels A and AA, nor of what axe calls best practice, that axe can see. */
export async function expectAccessible(page: Page): Promise<void> {
  // What passes is counted, not described: describing every element takes longer than the rules.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  const { violations } = await axe.withTags(RULES).analyze();
  const faults = violations.map(({ id, nodes }) => ({
    rule: id,
    count: nodes.length,
    first: nodes[0]?.html.slice(0, 200),
    because: nodes[0]?.failureSummary,
  }));
  expect(faults).toEqual([]);
}
