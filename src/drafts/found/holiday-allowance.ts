import { type Candidate, type Finder, type Match, matchesOf } from '#drafts/found/candidate.ts';

const percent = '(?<percent>\\d{1,2}(?:[.,]\\d{1,2})?) ?(?:%|procent|percent)';
const holiday =
	'(?:vakantiegeld|vakantietoeslag|vakantie-uitkering|vakantiebijslag|holiday (?:allowance|pay))';
const yearEnd = '(?:eindejaarsuitkering|eindejaarstoelage|year-?end bonus)';

const kinds = [
	{ key: 'holidayAllowance', name: holiday, least: 5, most: 20 },
	{ key: 'yearEndBonus', name: yearEnd, least: 0.5, most: 20 },
].map(({ key, name, least, most }) => ({
	...{ key, least, most },
	pattern: new RegExp(
		`${percent} (?:bruto )?(?:aan )?${name}|${name}(?: van|:| is| bedraagt| of)? ?\\(?(?:van )?${percent.replace('<percent>', '<behind>')}`,
		'gu',
	),
}));

const included = new RegExp(
	`(?<sort>inclusief|incl\\.?|exclusief|excl\\.?|including|excluding)(?: \\d{1,2}(?:[.,]\\d{1,2})? ?%)?(?: het)? ${holiday}`,
	'gu',
);

/** Holiday allowance and year-end bonus as percentages, and whether pay includes the first. */
export const holidayAllowanceIn: Finder = (sentences) => [
	...kinds.flatMap(({ key, least, most, pattern }) =>
		matchesOf(sentences, pattern).flatMap((match) => {
			const value = percentOf(match);
			return least <= value && value <= most ? [inSalary(key, value, match)] : [];
		}),
	),
	...matchesOf(sentences, included).map((match) =>
		inSalary('includesHolidayAllowance', match.groups['sort']?.startsWith('in') ?? false, match),
	),
];

const percentOf = ({ groups }: Match): number =>
	Number((groups['percent'] ?? groups['behind'] ?? '').replace(',', '.'));

const inSalary = (key: string, value: unknown, { range }: Match): Candidate => ({
	about: `salary.${key}`,
	values: [[['salary', key], value]],
	range,
});
