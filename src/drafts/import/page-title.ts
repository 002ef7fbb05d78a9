import type { Root } from 'hast';
import { firstElement, metaIn, wordsIn } from '#drafts/import/page-tree.ts';

/** What a page calls itself: in its first heading, for social media, or in its tab. */
export function titleOf(page: Root): string {
	const heading = firstElement(page, 'h1');
	return (heading && wordsIn(heading)) || metaIn(page, 'og:title') || tabOf(page);
}

/** What the tab of a page says. */
export function tabOf(page: Root): string {
	const title = firstElement(page, 'title');
	return title ? wordsIn(title) : '';
}
