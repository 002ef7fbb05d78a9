import { expect, test } from 'vitest';
import { severities, severitiesOf } from '#lint/core/rule.ts';
import { ruleInfos } from '#lint/rules/index.ts';
import { all, attribute, one, pageAt, sample, text, texts } from './site.ts';

const { tree } = pageAt(sample, '/regels/');

test('the overview lists every rule once by its heaviest weight, the heaviest first', () => {
	const lists = all('.rules__weight', tree).map((list) =>
		all('a', list).map((link) => attribute(link, 'href')?.split('/').at(-2)),
	);
	const expected = severities
		.toReversed()
		.map((severity) => ruleInfos.filter((rule) => rule.severity === severity).map(({ id }) => id));

	expect(lists.map((ids) => ids.toSorted())).toEqual(expected.map((ids) => ids.toSorted()));
	expect(texts('.rules__weight summary', tree)).toEqual([
		`Houdt publicatie tegen (${expected[0]?.length})`,
		`Waarschuwing (${expected[1]?.length})`,
		`Tip (${expected[2]?.length})`,
	]);
});

test.each(ruleInfos.filter((rule) => severitiesOf(rule).length > 1))(
	'the page of $id says all that it can be, and when',
	({ id }) => {
		const page = pageAt(sample, `/regels/${id}/`).tree;

		expect(texts('.rule__facts', page)).toHaveLength(2);
		expect(text(one('.rule__facts', page))).toMatch(/ of (?:waarschuwing|tip)$/);
	},
);

test('a vague role is a mistake or a warning, on its page and in the overview', () => {
	const [facts] = texts('.rule__facts', pageAt(sample, '/regels/vague-role/').tree);
	const card = all('.rules__rule', tree).find((item) => text(item).startsWith('Vage functie'));

	expect(facts).toBe('Vaagheid · fout of waarschuwing');
	expect(card && text(one('.rules__severity', card))).toBe('fout of waarschuwing');
});
