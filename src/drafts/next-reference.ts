/**
 * A reference that is free: the next number after the last of the same employer, or else the initials
 * of its name, the year and 001.
 */
export function nextReference(
	name: string,
	own: readonly string[],
	taken: ReadonlySet<string>,
	today: string,
): string {
	const last = own.toSorted(byNumber).at(-1);
	let candidate = last === undefined ? firstFor(name, today) : increased(last);
	while (taken.has(candidate)) candidate = increased(candidate);
	return candidate;
}

const firstFor = (name: string, today: string): string =>
	`${initialsOf(name) || 'VAC'}-${today.slice(0, 4)}-001`;

const initialsOf = (name: string): string => {
	const words = name
		.normalize('NFKD')
		.replace(/\p{Mark}/gu, '')
		.split(/[^A-Za-z0-9]+/)
		.filter(Boolean);
	const letters = words.length > 1 ? words.map((word) => word[0]).join('') : (words[0] ?? '');
	return letters.slice(0, 3).toUpperCase();
};

/** The last number in a text one higher, as long as it was. */
function increased(reference: string): string {
	const last = [...reference.matchAll(/\d+/g)].at(-1);
	if (!last) return `${reference}-2`;
	const { index, 0: number } = last;
	const next = String(Number(number) + 1).padStart(number.length, '0');
	return reference.slice(0, index) + next + reference.slice(index + number.length);
}

const byNumber = (a: string, b: string): number =>
	new Intl.Collator('nl', { numeric: true }).compare(a, b);
