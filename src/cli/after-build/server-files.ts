import type { Moves } from '#cli/after-build/moved.ts';

/**
 * What a web server needs to answer for addresses that are gone (410) or moved (301), by file name;
 * addresses hold letters, digits, hyphens and slashes only.
 */
export function serverFiles({ gone, moved }: Moves, base: string): Record<string, string> {
	const here = (path: string): string => base + path;
	const goneHere = gone.map(here);
	const movedHere = moved.map(([from, to]): [string, string] => [here(from), here(to)]);
	return {
		'gone.txt': lines(goneHere),
		'nginx.conf': lines([
			`error_page 410 ${base}404.html;`,
			...goneHere.map((path) => `location ^~ ${path} { return 410; }`),
			...movedHere.map(([from, to]) => `location = ${from} { return 301 ${to}; }`),
			`location ~ ^${patternOf(base)}vacatures/[^/]+/index\\.md$ { add_header X-Robots-Tag noindex; }`,
		]),
		'apache.conf': lines([
			`ErrorDocument 410 ${base}404.html`,
			...goneHere.map((path) => `RedirectMatch 410 ^${patternOf(path)}`),
			...movedHere.map(([from, to]) => `RedirectMatch 301 ^${patternOf(from)}$ ${to}`),
			'<IfModule mod_headers.c>',
			'<Files "index.md">',
			'Header set X-Robots-Tag noindex',
			'</Files>',
			'</IfModule>',
		]),
		Caddyfile: lines([
			...goneHere.map((path) => `error ${path}* 410`),
			...movedHere.map(([from, to]) => `redir ${from} ${to} permanent`),
			`header ${base}vacatures/*/index.md X-Robots-Tag noindex`,
		]),
	};
}

const patternOf = (path: string): string => path.replaceAll('.', '\\.');

const lines = (all: readonly string[]): string => all.map((line) => `${line}\n`).join('');
