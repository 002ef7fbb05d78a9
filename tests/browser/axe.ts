import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const rules = [
	...['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
	'best-practice',
];

/** What axe finds, in words short enough to read in a failing test. */
export async function violationsOn(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
	);
}
