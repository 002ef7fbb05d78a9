/**
 * Keys of a file in the order in which they stand, each new one behind the nearest key that comes
 * before it in `order`.
 */
export function keyOrder(
	known: readonly string[],
	wanted: readonly string[],
	order: readonly string[],
): string[] {
	const keys = [...known];
	const fresh = wanted.filter((key) => !known.includes(key));
	for (const key of fresh.toSorted((a, b) => placeIn(order, a) - placeIn(order, b))) {
		const earlier = keys.findLastIndex((other) => placeIn(order, other) <= placeIn(order, key));
		keys.splice(earlier + 1, 0, key);
	}
	return keys;
}

/** What `order` does not know comes last. */
function placeIn(order: readonly string[], key: string): number {
	const place = order.indexOf(key);
	return place < 0 ? order.length : place;
}
