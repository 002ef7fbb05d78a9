const spelled: Record<string, number> = {
	een: 1,
	één: 1,
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

export function numberFrom(written: string): number {
	return spelled[written] ?? Number(written.replace(',', '.'));
}
