/** An address that tells the own statistics of a board where a visitor came from. */
export function tracked(url: string, source: string, content?: string): string {
	const address = new URL(url);
	address.searchParams.set('utm_source', source);
	if (content !== undefined) address.searchParams.set('utm_content', content);
	return address.href;
}
