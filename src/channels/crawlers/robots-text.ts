/**
 * `robots.txt` of a board that may be listed. Nothing is closed off: a page that says `noindex` must
 * be read to be obeyed (RFC 9309).
 */
export const robotsText = (sitemap: string): string =>
	`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`;
