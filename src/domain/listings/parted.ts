export const sumOf = (numbers: readonly number[]): number =>
	numbers.reduce((sum, number) => sum + number, 0);

/** What stands one list after the other, as lists of these lengths. */
export function parted<Item>(items: readonly Item[], lengths: readonly number[]): Item[][] {
	let end = 0;
	return lengths.map((length) => {
		end += length;
		return items.slice(end - length, end);
	});
}
