import { expect, test } from 'vitest';
import { serverFiles } from '#cli/after-build/server-files.ts';

const files = serverFiles(
	{ gone: ['vacatures/weg/'], moved: [['vacatures/oud/', 'vacatures/nieuw/']] },
	[['X-Content-Type-Options', 'nosniff']],
	'/bord.nl/',
);

test('what is gone stands in a list, an address on each line', () => {
	expect(files['gone.txt']).toBe('/bord.nl/vacatures/weg/\n');
});

test('nginx answers 410 for what is gone and all below it, and 301 for what moved', () => {
	expect(files['nginx.conf']?.split('\n')).toEqual([
		'add_header X-Content-Type-Options "nosniff" always;',
		'error_page 410 /bord.nl/404.html;',
		'location ^~ /bord.nl/vacatures/weg/ { return 410; }',
		'location = /bord.nl/vacatures/oud/ { return 301 /bord.nl/vacatures/nieuw/; }',
		'location ~ ^/bord\\.nl/vacatures/[^/]+/index\\.md$ { add_header X-Content-Type-Options "nosniff" always; add_header X-Robots-Tag "noindex" always; }',
		'',
	]);
});

test('Apache answers for what is gone and what moved, with dots as dots', () => {
	expect(files['apache.conf']?.split('\n').slice(0, 3)).toEqual([
		'ErrorDocument 410 /bord.nl/404.html',
		'RedirectMatch 410 ^/bord\\.nl/vacatures/weg/',
		'RedirectMatch 301 ^/bord\\.nl/vacatures/oud/$ /bord.nl/vacatures/nieuw/',
	]);
});

test('Apache sets headers where it can', () => {
	expect(files['apache.conf']).toContain('Header always set X-Content-Type-Options "nosniff"');
});

test('Caddy answers for what is gone and what moved, and sets headers', () => {
	expect(files['Caddyfile']?.split('\n')).toEqual([
		'error /bord.nl/vacatures/weg/* 410',
		'redir /bord.nl/vacatures/oud/ /bord.nl/vacatures/nieuw/ permanent',
		'header X-Content-Type-Options "nosniff"',
		'header /bord.nl/vacatures/*/index.md X-Robots-Tag noindex',
		'',
	]);
});

test('every server tells search engines which addresses are none of their business', () => {
	const closed = serverFiles({ gone: [], moved: [] }, [['A', 'b']], '/', ['/beheer/']);

	expect(closed['nginx.conf']).toContain(
		'location ^~ /beheer/ { add_header A "b" always; add_header X-Robots-Tag "noindex" always; }',
	);
	expect(closed['apache.conf']).toContain(
		'<If "%{REQUEST_URI} =~ m#^/beheer/#">\nHeader set X-Robots-Tag noindex\n</If>',
	);
	expect(closed['Caddyfile']).toContain('header /beheer/* X-Robots-Tag noindex');
});
