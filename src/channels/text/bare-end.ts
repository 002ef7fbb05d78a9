const loose = new Set(' \u00A0\t\n,;:.–—-/(');

/** A text without what should not stand before an ellipsis: spaces, commas, a hyphen. */
export function bareEnd(text: string): string {
	let end = text.length;
	while (end > 0 && loose.has(text.charAt(end - 1))) end -= 1;
	return text.slice(0, end);
}
