/**
 * Headers for every answer of the web server. The policy in the pages says what they may load; that
 * nobody may put them in a frame is something only a header can say (https://www.w3.org/TR/CSP3/#meta-element).
 */
const always: readonly Header[] = [
	['Content-Security-Policy', "frame-ancestors 'none'"],
	['X-Content-Type-Options', 'nosniff'],
	['Referrer-Policy', 'strict-origin-when-cross-origin'],
	['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
];

export type Header = readonly [name: string, value: string];

/** A preview says to search engines that it is none of their business, also in files that are no page. */
export const responseHeaders = (preview: boolean): readonly Header[] =>
	preview ? [...always, ['X-Robots-Tag', 'noindex']] : always;

/** Says so of an address that people need and nobody searches for. */
export const noindex: Header = ['X-Robots-Tag', 'noindex'];

/**
 * The file that Netlify and Cloudflare read: https://docs.netlify.com/routing/headers/. Addresses that
 * begin with one of `unlisted` are no business of search engines.
 */
export const headersFile = (headers: readonly Header[], unlisted: readonly string[] = []): string =>
	[
		...blockFor('/*', headers),
		...unlisted.flatMap((address) => blockFor(`${address}*`, [noindex])),
		'',
	].join('\n');

const blockFor = (pattern: string, headers: readonly Header[]): string[] => [
	pattern,
	...headers.map(([name, value]) => `  ${name}: ${value}`),
];
