import { type SitemapEntry, sitemapFiles, sitemapIndex } from '#channels/crawlers/sitemap.ts';
import type { BuiltPage } from '#cli/after-build/built-page.ts';
import type { PageKind } from '#cli/after-build/page-kind.ts';

const names: Record<PageKind, string> = {
	vacancy: 'sitemap-vacatures',
	list: 'sitemap-lijsten',
	page: 'sitemap-paginas',
};

/**
 * Sitemaps of exactly the pages that may be listed, and the list of them, by file name; `url` is
 * the address of the board with a slash at its end.
 */
export function sitemapsOf(pages: readonly BuiltPage[], url: string): Record<string, string> {
	const listed = pages.filter(({ indexable }) => indexable);
	const files = Object.entries(names).flatMap(([kind, name]) =>
		sitemapFiles(
			name,
			listed
				.filter((page) => page.kind === kind)
				.map(({ address, modified }) => ({
					url: new URL(address, url).href,
					modified: modified ?? undefined,
				})),
		),
	);
	const index = files.map(({ file, entries }): SitemapEntry => {
		return { url: url + file, modified: latestOf(entries) };
	});
	return {
		...Object.fromEntries(files.map(({ file, source }) => [file, source])),
		'sitemap.xml': sitemapIndex(index),
	};
}

const latestOf = (entries: readonly SitemapEntry[]): string | undefined =>
	entries
		.flatMap(({ modified }) => modified ?? [])
		.toSorted()
		.at(-1);
