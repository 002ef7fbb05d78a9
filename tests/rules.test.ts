import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ruleInfos } from '#lint/rules/index.ts';
import { baseReports, examplesOf, reportedIn } from './fixtures/rules/examples.ts';

const pages = readdirSync('content/rules').map((name) => name.replace(/\.md$/, ''));

test('every rule has a page and every page a rule', () => {
	expect(pages.toSorted()).toEqual(ruleInfos.map(({ id }) => id).toSorted());
});

test('the vacancy on which the examples build is faultless', () => {
	expect(baseReports()).toEqual([]);
});

describe.each(ruleInfos.map(({ id }) => id))('%s', (id) => {
	const { wrong, right } = examplesOf(id);

	test('has at least two wrong and two right examples', () => {
		expect(wrong.length).toBeGreaterThanOrEqual(2);
		expect(right.length).toBeGreaterThanOrEqual(2);
	});

	test.each(wrong)('reports: $source', (example) => {
		expect(reportedIn(example)).toContain(id);
	});

	test.each(right)('accepts: $source', (example) => {
		expect(reportedIn(example)).not.toContain(id);
	});
});
