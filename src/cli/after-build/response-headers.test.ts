import { expect, test } from 'vitest';
import { headersFile, responseHeaders } from '#cli/after-build/response-headers.ts';

test('nobody may put a page in a frame', () => {
	expect(responseHeaders(false)).toContainEqual([
		'Content-Security-Policy',
		"frame-ancestors 'none'",
	]);
});

test('a preview tells search engines so in every answer, the board itself does not', () => {
	const named = (preview: boolean) => responseHeaders(preview).map(([name]) => name);

	expect(named(true)).toContain('X-Robots-Tag');
	expect(named(false)).not.toContain('X-Robots-Tag');
});

test('the file for Netlify and Cloudflare gives every header for every address', () => {
	expect(
		headersFile([
			['A', 'b'],
			['C', "d 'e'"],
		]),
	).toBe("/*\n  A: b\n  C: d 'e'\n");
});

test('what nobody searches for has a header of its own', () => {
	expect(headersFile([['A', 'b']], ['/bord/beheer/'])).toBe(
		'/*\n  A: b\n/bord/beheer/*\n  X-Robots-Tag: noindex\n',
	);
});
