/** `1 2 4`, `1, 2 en 4` or `alle` as numbers; undefined when one is none of the list. */
export function numbersIn(line: string, most: number): number[] | undefined {
	if (/^(?:alle|allemaal|alles)$/i.test(line.trim()))
		return Array.from({ length: most }, (_, index) => index + 1);
	const words = line.split(/[\s,.]+|en/).filter(Boolean);
	const numbers = words.map(Number);
	if (numbers.length === 1 && numbers[0] === 0) return [];
	const isRight = numbers.every((one) => Number.isInteger(one) && one >= 1 && one <= most);
	return isRight ? numbers : undefined;
}
