import { createHash } from 'node:crypto';
import { type PageKind, pageKindOf } from '#cli/after-build/page-kind.ts';

/** What a build says of one of its pages, in `_helder/pages.json`. */
export interface BuiltPage {
	/** Path on the host, with the base path of the board. */
	address: string;
	kind: PageKind;
	/** Whether search engines may list it. */
	indexable: boolean;
	/** `yyyy-mm-dd`; null when no file says so. */
	modified: string | null;
	/** Changes with what the page says, and with nothing else. */
	hash: string;
}

/** What a built page says of itself; undefined for one that only sends readers on. */
export function builtPageOf(
	html: string,
	{ address, base, slugs }: { address: string; base: string; slugs: ReadonlySet<string> },
): BuiltPage | undefined {
	if (/<meta http-equiv="refresh"/.test(html)) return undefined;
	return {
		address,
		kind: pageKindOf(address.slice(base.length), slugs),
		indexable: !/<meta name="robots" content="noindex"/.test(html),
		modified: /<meta name="dcterms\.modified" content="([\d-]{10})"/.exec(html)?.[1] ?? null,
		hash: createHash('sha256').update(contentOf(html)).digest('hex').slice(0, 20),
	};
}

/**
 * What stands on a page as text: titles, addresses of links and structured data count; the frame
 * around it, styles, names of files with a hash and words that go by the day do not.
 */
export function contentOf(page: string): string {
	// Texts in the data may hold any tag, so they must not be taken for the page.
	const html = page.replace(structuredData, '');
	const head = html.slice(0, html.indexOf('</head>'));
	const said = [
		...head.matchAll(/<title>[^<]*|<meta name="(?:description|robots)" content="[^"]*"/g),
		...page.matchAll(structuredData),
	].map(([part]) => part);
	const body = mainOf(html)
		.replace(/<(?:script|style|template)\b[^>]*>[^<]*/g, '')
		.replace(/<(\w+)\b[^<>]* data-volatile[^<>]*>[^<]*<\/\1>/g, '')
		.replace(/<[a-z][^<>]*>/g, (tag) => / href="(?!\/[^"]*_astro\/)([^"]*)"/.exec(tag)?.[1] ?? ' ')
		.replace(/<[^<>]*>/g, ' ')
		.replace(/\s+/g, ' ');
	return [...said, body].join('\n');
}

const structuredData = /<script type="application\/ld\+json">[\s\S]*?<\/script>/g;

/** The article of a page that has one, without the vacancies that stand below it. */
function mainOf(html: string): string {
	const main = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));
	const article = main.search(/<article(?![^<>]*vacancy-card)/);
	return article < 0 ? main : main.slice(article, main.indexOf('</article>', article));
}
