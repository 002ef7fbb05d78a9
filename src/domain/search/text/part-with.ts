/** The number of the part in which a stem stands, when it stands anywhere. */
export function partWith(stem: string, starts: readonly string[]): number {
	const after = starts.findIndex((start) => start > stem);
	return Math.max((after === -1 ? starts.length : after) - 1, 0);
}
