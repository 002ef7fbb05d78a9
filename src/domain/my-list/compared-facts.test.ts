import { expect, test } from 'vitest';
import { comparedFacts } from '#domain/my-list/compared-facts.ts';

const fact = (id: string, ...values: string[]) => ({ id, label: `De ${id}`, values });

test('facts stand beside each other, and differ when their words do', () => {
	expect(
		comparedFacts([
			[fact('pay', '€ 15', '€ 2.000'), fact('hours', '32')],
			[fact('pay', '€ 15', '€ 2.100'), fact('hours', '32')],
		]),
	).toEqual([
		{
			id: 'pay',
			label: 'De pay',
			values: [
				['€ 15', '€ 2.000'],
				['€ 15', '€ 2.100'],
			],
			differs: true,
		},
		{ id: 'hours', label: 'De hours', values: [['32'], ['32']], differs: false },
	]);
});

test('a fact that not every vacancy gives keeps its place, and differs', () => {
	const rows = comparedFacts([
		[fact('pay', 'a'), fact('closes', 'b')],
		[fact('first', 'x'), fact('pay', 'a'), fact('reply', 'c'), fact('closes', 'b')],
	]);

	expect(rows.map(({ id, differs }) => [id, differs])).toEqual([
		['first', true],
		['pay', false],
		['reply', true],
		['closes', false],
	]);
	expect(rows[2]?.values).toEqual([[], ['c']]);
});

test('three vacancies differ when one does', () => {
	const [row] = comparedFacts([[fact('pay', 'a')], [fact('pay', 'a')], [fact('pay', 'b')]]);

	expect(row?.differs).toBe(true);
});

test('nothing to compare gives no rows', () => {
	expect(comparedFacts([])).toEqual([]);
});
