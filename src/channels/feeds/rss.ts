import { rfc822 } from '#channels/text/day-formats.ts';
import { descriptionHtml } from '#channels/text/description-html.ts';
import { entryId, type Feed, tagsOf, updatedOf } from '#channels/feeds/feed.ts';
import { field } from '#channels/text/field.ts';
import type { Posting } from '#channels/posting.ts';
import { tracked } from '#channels/tracked.ts';
import { element, type Xml, xmlDocument } from '#channels/text/xml.ts';
import { vacancyTitle } from '#views/vacancy-head.ts';

/** RSS 2.0, https://www.rssboard.org/rss-specification, with the profile's link to itself. */
export function rss(feed: Feed): string {
	const { title, description, home, self, board, isWhole, postings } = feed;
	const channel = element('channel', [
		element('title', title),
		element('link', home),
		element('description', description),
		element('language', board.language),
		postings.length > 0 ? element('lastBuildDate', rfc822(updatedOf(feed))) : undefined,
		element('atom:link', [], { href: self, rel: 'self', type: 'application/rss+xml' }),
		...postings.map((posting) => itemOf(posting, isWhole)),
	]);
	return xmlDocument(element('rss', channel, { version: '2.0', ...namespaces }));
}

const namespaces = {
	'xmlns:atom': 'http://www.w3.org/2005/Atom',
	'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
};

const itemOf = (posting: Posting, isWhole: boolean): Xml =>
	element('item', [
		element('title', vacancyTitle(posting)),
		element('link', tracked(posting.url, 'rss')),
		element('guid', entryId(posting), { isPermaLink: 'false' }),
		element('pubDate', rfc822(posting.vacancy.published)),
		...tagsOf(posting).map((tag) => element('category', tag)),
		field('description', posting.summary),
		isWhole ? field('content:encoded', descriptionHtml(posting.outline)) : undefined,
	]);
