import { expect, test } from 'vitest';
import { withEndSlash, withoutEndSlash } from '#domain/end-slash.ts';

test.each([
	['https://werk.example', 'https://werk.example/'],
	['https://werk.example/', 'https://werk.example/'],
	['/pad', '/pad/'],
	['', '/'],
])('“%s” ends with a slash as “%s”', (address, ended) => {
	expect(withEndSlash(address)).toBe(ended);
});

test.each([
	['https://werk.example/pad/', 'https://werk.example/pad'],
	['https://werk.example/pad', 'https://werk.example/pad'],
	['/', ''],
])('“%s” ends without a slash as “%s”', (address, ended) => {
	expect(withoutEndSlash(address)).toBe(ended);
});
