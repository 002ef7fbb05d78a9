const spelled: Record<string, number> = {
	een: 1,
	één: 1,
	eén: 1,
	twee: 2,
	drie: 3,
	vier: 4,
	vijf: 5,
	zes: 6,
	zeven: 7,
	acht: 8,
	negen: 9,
	tien: 10,
	twaalf: 12,
	anderhalf: 1.5,
};

/** Source of a pattern for a small number, in digits or spelled out. */
export const smallNumber = `(?:\\d{1,2}(?:[,.]5)?|${Object.keys(spelled).join('|')})`;

const spelledInEnglish: Record<string, number> = {
	...{ a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 },
	...{ seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, eighteen: 18 },
};

/** The same in English. */
export const smallEnglishNumber = `(?:\\d{1,2}(?:[,.]5)?|${Object.keys(spelledInEnglish).join('|')})`;

/**
 * A number in digits or spelled out, in Dutch or English: “2,5” and “anderhalf”; NaN for any other
 * text.
 */
export function numberFrom(written: string): number {
	return spelled[written] ?? spelledInEnglish[written] ?? Number(written.replace(',', '.'));
}
