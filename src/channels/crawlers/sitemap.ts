import { element, type Xml, xmlDocument } from '#channels/text/xml.ts';
import { compareTexts } from '#domain/compare-texts.ts';

/** An address with the day on which what stands there last changed. */
export interface SitemapEntry {
	/** Absolute. */
	url: string;
	/** `yyyy-mm-dd`; left out when unknown, because a wrong day makes search engines distrust all. */
	modified: string | undefined;
}

const namespace = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

/** Most addresses in one file (sitemaps.org, known second-hand). */
const mostEntries = 50_000;

/** Sitemaps by file name, each with at most 50,000 addresses; without addresses there is none. */
export function sitemapFiles(
	name: string,
	entries: readonly SitemapEntry[],
	most = mostEntries,
): { file: string; entries: readonly SitemapEntry[]; source: string }[] {
	const sorted = entries.toSorted(({ url: a }, { url: b }) => compareTexts(a, b));
	return Array.from({ length: Math.ceil(sorted.length / most) }, (_, index) => {
		const part = sorted.slice(index * most, (index + 1) * most);
		return {
			file: index === 0 ? `${name}.xml` : `${name}-${index + 1}.xml`,
			entries: part,
			source: documentOf('urlset', 'url', part),
		};
	});
}

/** The list of sitemaps. */
export const sitemapIndex = (sitemaps: readonly SitemapEntry[]): string =>
	documentOf('sitemapindex', 'sitemap', sitemaps);

const documentOf = (root: string, item: string, entries: readonly SitemapEntry[]): string =>
	xmlDocument(
		element(
			root,
			entries.map((entry) => entryOf(item, entry)),
			namespace,
		),
	);

const entryOf = (name: string, { url, modified }: SitemapEntry): Xml =>
	element(name, [
		element('loc', url),
		modified === undefined ? undefined : element('lastmod', modified),
	]);
