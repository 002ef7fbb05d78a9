import { apiAddress, schemaAddress } from '#channels/api/api.ts';
import { instant } from '#channels/text/day-formats.ts';
import { descriptionHtml } from '#channels/text/description-html.ts';
import { entryId, type Feed, tagsOf } from '#channels/feeds/feed.ts';
import { jsonText } from '#channels/text/json-text.ts';
import type { Posting } from '#channels/posting.ts';
import { tracked } from '#channels/tracked.ts';
import { vacancyTitle } from '#views/vacancy-head.ts';

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/. */
export const jsonFeed = (feed: Feed): string => jsonText(documentOf(feed));

const documentOf = ({ title, description, home, self, board, isWhole, postings }: Feed) => ({
	version: 'https://jsonfeed.org/version/1.1',
	title,
	home_page_url: home,
	feed_url: self,
	description,
	authors: [{ name: board.name, url: board.url }],
	language: board.language,
	items: postings.map((posting) => itemOf(posting, isWhole)),
});

const itemOf = (posting: Posting, isWhole: boolean) => ({
	id: entryId(posting),
	url: tracked(posting.url, 'jsonfeed'),
	title: vacancyTitle(posting),
	...(isWhole
		? { content_html: descriptionHtml(posting.outline) }
		: { content_text: posting.summary }),
	summary: posting.summary,
	image: posting.socialImage,
	date_published: instant(posting.vacancy.published),
	date_modified: instant(posting.modified),
	authors: [{ name: posting.hiring.name, url: posting.hiring.site }],
	tags: tagsOf(posting),
	language: posting.vacancy.language,
	_helder: {
		about: schemaAddress(posting.board),
		reference: posting.vacancy.reference,
		vacancy: apiAddress(posting),
	},
});
