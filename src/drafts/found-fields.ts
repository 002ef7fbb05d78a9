/** A value for the frontmatter that a text seems to give, and the words that give it. */
export interface FoundField {
	/** As in the frontmatter: `['salary', 'min']`. */
	readonly path: readonly (string | number)[];
	readonly value: unknown;
	/** Where the quote stands in the text. */
	readonly range: readonly [number, number];
	readonly quote: string;
}

/** Pay and hours that stand in a text in so many words; what is not sure is left out. */
export const fieldsInText = (text: string): readonly FoundField[] => [
	...payIn(text),
	...hoursIn(text),
];

const amount = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d{2})?|\d+(?:,\d{2})?`;
const pay = new RegExp(
	String.raw`€\s*(${amount})(?:,-)?(?:\s*(?:tot|en|[-–])\s*€?\s*(${amount})(?:,-)?)?\s*(?:bruto\s*)?per\s+(uur|maand|jaar)`,
	'i',
);
const hours = /(\d{1,2})(?:\s*(?:tot|[-–])\s*(\d{1,2}))?\s*uur\s+(?:per|in de)\s+week/i;
const periods: Record<string, string> = { uur: 'hour', maand: 'month', jaar: 'year' };

function payIn(text: string): FoundField[] {
	const found = pay.exec(text);
	if (!found) return [];
	const [, min = '', max = min, period = ''] = found;
	return fieldsAt(found, [
		[['salary', 'min'], numberIn(min)],
		[['salary', 'max'], numberIn(max)],
		[['salary', 'period'], periods[period.toLowerCase()]],
	]);
}

function hoursIn(text: string): FoundField[] {
	const found = hours.exec(text);
	if (!found) return [];
	const [, min = '', max = min] = found;
	return fieldsAt(found, [
		[['hours', 'min'], Number(min)],
		[['hours', 'max'], Number(max)],
	]);
}

const fieldsAt = (
	{ index, 0: quote }: RegExpExecArray,
	values: readonly (readonly [path: FoundField['path'], value: unknown])[],
): FoundField[] =>
	values.map(([path, value]) => ({ path, value, quote, range: [index, index + quote.length] }));

const numberIn = (written: string): number => Number(written.replaceAll('.', '').replace(',', '.'));
