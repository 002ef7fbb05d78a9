import type { CheckedEntry } from '#content/collection.ts';
import type { Page } from '#domain/schema/page.ts';
import { dictionaryFor } from '#i18n/dictionary.ts';
import { site } from '#site/content.ts';
import { frameFor } from '#site/frame.ts';
import { textsIn } from '#site/languages.ts';
import { storyOf } from '#site/story.ts';

const { ui, format } = dictionaryFor(site.language);

/** The files of `content/pages/`, such as privacy; in another language those of the folder below it. */
export const textPaths = () =>
	textsIn(site.language).pages.map((entry) => ({ params: { page: entry.slug }, props: { entry } }));

/** All that a page of running text shows. */
export async function textPage(entry: CheckedEntry<Page>) {
	const { title, description, updated } = entry.data;
	return {
		frame: frameFor({ address: `/${entry.slug}/`, title, description }),
		heading: title,
		story: await storyOf(entry, 2),
		updated: updated && ui['page.updated'](format.date(updated)),
	};
}
