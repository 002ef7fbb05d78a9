/** Numbers as they are written: all first digits together, then all second ones. */
export type Digits = readonly string[];

/** Printable ASCII from `#`, without the backslash: no letter that JSON writes as two. */
const firstDigit = '#'.charCodeAt(0);
const backslash = '\\'.charCodeAt(0);
const base = '~'.charCodeAt(0) - firstDigit;

/** Whole numbers from 0 up to `limit`, which they do not reach. */
export const digitsOf = (numbers: readonly number[], limit: number): Digits =>
	Array.from({ length: limit > 1 ? Math.ceil(Math.log(limit) / Math.log(base)) : 0 }, (_, place) =>
		numbers.map((number) => digitAt(Math.floor(number / base ** place) % base)).join(''),
	);

/** The numbers again; all 0 where there are no digits. */
export function numbersIn(digits: Digits, count: number): number[] {
	const numbers = new Array<number>(count).fill(0);
	let worth = 1;
	for (const each of digits) {
		for (let at = 0; at < count; at += 1)
			numbers[at] = (numbers[at] ?? 0) + digitIn(each, at) * worth;
		worth *= base;
	}
	return numbers;
}

/** One digit, of a number from 0 to 90. */
export function digitAt(number: number): string {
	const code = firstDigit + number;
	return String.fromCharCode(code < backslash ? code : code + 1);
}

export function digitIn(digits: string, at: number): number {
	const code = digits.charCodeAt(at);
	return (code < backslash ? code : code - 1) - firstDigit;
}
