/** `1 2 4`, `1, 2 en 4`, `1-3`, `1 t/m 3` or `alle` as numbers; undefined when one is none of the list. */
export function numbersIn(line: string, most: number): number[] | undefined {
	if (/^(?:alle|allemaal|alles)$/i.test(line.trim()))
		return Array.from({ length: most }, (_, index) => index + 1);
	const words = line
		.replace(range, spread)
		.split(/[\s,.]+|en/)
		.filter(Boolean);
	const numbers = words.map(Number);
	if (numbers.length === 1 && numbers[0] === 0) return [];
	const isRight = numbers.every((one) => Number.isInteger(one) && one >= 1 && one <= most);
	return isRight ? numbers : undefined;
}

const range = /(\d{1,2})\s*(?:-|–|t\/m|tot en met)\s*(\d{1,2})/giu;

/** Every number from the one up to the other; a range the wrong way round is none of the list. */
const spread = (_: string, first: string, last: string): string =>
	Number(last) < Number(first)
		? '?'
		: Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => Number(first) + at).join(
				' ',
			);
