import type { Moves } from '#cli/after-build/moved.ts';
import { type Header, noindex } from '#cli/after-build/response-headers.ts';

/**
 * What a web server needs: headers, and answers for addresses that are gone (410) or moved (301), by
 * file name; addresses hold letters, digits, hyphens and slashes only. Addresses that begin with one of
 * `unlisted` are no business of search engines.
 */
export function serverFiles(
	{ gone, moved }: Moves,
	headers: readonly Header[],
	base: string,
	unlisted: readonly string[] = [],
): Record<string, string> {
	const here = (path: string): string => base + path;
	const site: ServedSite = {
		gone: gone.map(here),
		moved: moved.map(([from, to]): [string, string] => [here(from), here(to)]),
		headers,
		base,
		unlisted,
	};
	return {
		'gone.txt': lines(site.gone),
		'nginx.conf': lines(nginxLines(site)),
		'apache.conf': lines(apacheLines(site)),
		Caddyfile: lines(caddyLines(site)),
	};
}

/** What a server has to know, with addresses below the base path. */
interface ServedSite extends Moves {
	headers: readonly Header[];
	base: string;
	unlisted: readonly string[];
}

function nginxLines({ gone, moved, headers, base, unlisted }: ServedSite): string[] {
	// Headers of its own make a location forget those around it.
	const unlistedHeaders = [...headers, noindex].map(nginxHeader).join(' ');
	return [
		...headers.map(nginxHeader),
		`error_page 410 ${base}404.html;`,
		...gone.map((path) => `location ^~ ${path} { return 410; }`),
		...moved.map(([from, to]) => `location = ${from} { return 301 ${to}; }`),
		`location ~ ^${patternOf(base)}vacatures/[^/]+/index\\.md$ { ${unlistedHeaders} }`,
		...unlisted.map((path) => `location ^~ ${path} { ${unlistedHeaders} }`),
	];
}

const nginxHeader = ([name, value]: Header): string => `add_header ${name} "${value}" always;`;

const apacheLines = ({ gone, moved, headers, base, unlisted }: ServedSite): string[] => [
	`ErrorDocument 410 ${base}404.html`,
	...gone.map((path) => `RedirectMatch 410 ^${patternOf(path)}`),
	...moved.map(([from, to]) => `RedirectMatch 301 ^${patternOf(from)}$ ${to}`),
	'<IfModule mod_headers.c>',
	...headers.map(([name, value]) => `Header always set ${name} "${value}"`),
	'<Files "index.md">',
	'Header set X-Robots-Tag noindex',
	'</Files>',
	...unlisted.flatMap((path) => [
		`<If "%{REQUEST_URI} =~ m#^${patternOf(path)}#">`,
		'Header set X-Robots-Tag noindex',
		'</If>',
	]),
	'</IfModule>',
];

const caddyLines = ({ gone, moved, headers, base, unlisted }: ServedSite): string[] => [
	...gone.map((path) => `error ${path}* 410`),
	...moved.map(([from, to]) => `redir ${from} ${to} permanent`),
	...headers.map(([name, value]) => `header ${name} "${value}"`),
	`header ${base}vacatures/*/index.md X-Robots-Tag noindex`,
	...unlisted.map((path) => `header ${path}* X-Robots-Tag noindex`),
];

const patternOf = (path: string): string => path.replaceAll('.', '\\.');

const lines = (all: readonly string[]): string => all.map((line) => `${line}\n`).join('');
