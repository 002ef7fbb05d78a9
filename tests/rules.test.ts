import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { severitiesOf } from '#lint/core/rule.ts';
import { ruleInfos } from '#lint/rules/index.ts';
import { helpPage } from '#cli/lint/help-page.ts';
import {
	baseReports,
	dutchReports,
	examplesOf,
	remarksOf,
	reportedIn,
} from './fixtures/rules/examples.ts';

const pages = readdirSync('content/rules').map((name) => name.replace(/\.md$/, ''));
const weightsOf = new Map(ruleInfos.map((rule) => [rule.id, severitiesOf(rule)]));
/** The policy of the examples gives these a weight of their own. */
const isOff = new Set(ruleInfos.filter((rule) => rule.isOff).map(({ id }) => id));

test('the vacancy on which the examples build is faultless', () => {
	expect(baseReports()).toEqual([]);
});

/** By page too, so that a rule which is not in its list yet is told so by its own name. */
const ids = [...new Set([...ruleInfos.map(({ id }) => id), ...pages])];

describe.each(ids)('%s', (id) => {
	const { wrong, right } = examplesOf(id);

	test('has a page, and stands in the list of its category', () => {
		expect(pages, `content/rules/${id}.md is not there`).toContain(id);
		expect([...weightsOf.keys()], `no list in src/lint/rules/ names ${id}`).toContain(id);
	});

	test('has at least two wrong and two right examples', () => {
		expect(wrong.length).toBeGreaterThanOrEqual(2);
		expect(right.length).toBeGreaterThanOrEqual(2);
	});

	const declared = weightsOf.get(id) ?? [];

	test.each([...wrong, ...right])('weighs as declared: $source', (example) => {
		const undeclared = dutchReports(example).filter(
			({ ruleId, severity }) => !isOff.has(ruleId) && !weightsOf.get(ruleId)?.includes(severity),
		);

		expect(undeclared).toEqual([]);
	});

	test('says on its page when it weighs what, if that differs', () => {
		expect(helpPage(id)?.weight !== '').toBe(declared.length > 1);
	});

	test.each(wrong)('reports: $source', (example) => {
		expect(reportedIn(example)).toContain(id);
	});

	test.each(right)('accepts: $source', (example) => {
		expect(remarksOf(id, example)).toEqual([]);
	});
});
