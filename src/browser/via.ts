const longestName = 40;

/** Who tipped the vacancy, as `?via=` in an address says; letters and digits only, it comes from outside. */
export function nameIn(query: string): string {
	const given = new URLSearchParams(query).get('via') ?? '';
	const allowed = given.normalize('NFC').replace(/[^\p{L}\p{M}\p{N} .'’_-]/gu, '');
	return [...allowed.trim()].slice(0, longestName).join('');
}

/** A link to a mail or WhatsApp message with one line more; other links stay as they are. */
export function withLine(href: string, line: string): string {
	const added = encodeURIComponent(line);
	if (/^mailto:[^?]*\?subject=/.test(href)) return `${href}&body=${added}`;
	return href.startsWith('https://wa.me/') ? `${href}%0A${added}` : href;
}
