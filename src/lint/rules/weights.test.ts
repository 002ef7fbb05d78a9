import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { severities, severitiesOf } from '#lint/core/rule.ts';
import { ruleInfos } from '#lint/rules/index.ts';
import { lexiconFor } from '#lint/words/lexicons.ts';

test.each(ruleInfos)('$id declares what it may weigh from heavy to light', (rule) => {
	const weights = severitiesOf(rule).map((severity) => severities.indexOf(severity));

	expect(weights).toEqual([...new Set(weights)].toSorted((a, b) => b - a));
});

describe('the rules on vague phrases', () => {
	const { phrases } = lexiconFor('nl');

	test.each(Object.entries(phrases))('%s: has phrases as heavy as it says', (category, all) => {
		const rule = ruleInfos.find(({ id }) => id === `vague-${category}`);
		const hasHeavy = all.some(({ tier }) => tier === 'A');

		expect(rule?.severity).toBe('error');
		expect(hasHeavy || rule?.lighter === undefined).toBe(true);
	});
});

describe('the articles that a reason is held against', () => {
	const grounded = ruleInfos.filter(({ exception }) => exception === 'ground');

	test.each(grounded)('$id: stand on its page', ({ id, law }) => {
		const page = readFileSync(`content/rules/${id}.md`, 'utf8');
		const named = [
			...page.matchAll(/artikel (\d[\d:a-z]*)(?: lid \d(?: en \d)?)?(?: en (\d[\d:a-z]*))?/g),
		]
			.flatMap(([, first, second]) => [first, second])
			.filter((one) => one !== undefined);

		expect(law?.articles.length).toBeGreaterThan(0);
		expect(named).toEqual(expect.arrayContaining([...(law?.articles ?? [])]));
	});
});

describe('an exception to what the law forbids', () => {
	const forbidding = ruleInfos.filter(
		({ category, severity }) => category === 'law' && severity === 'error',
	);

	test.each(forbidding)('$id asks more than a reason', ({ exception }) => {
		expect(exception).toBeDefined();
	});
});
