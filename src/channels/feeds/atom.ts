import { instant } from '#channels/text/day-formats.ts';
import { descriptionHtml } from '#channels/text/description-html.ts';
import { entryId, type Feed, tagsOf, updatedOf } from '#channels/feeds/feed.ts';
import type { Posting } from '#channels/posting.ts';
import { tracked } from '#channels/tracked.ts';
import { cdata, element, type Xml, xmlDocument } from '#channels/text/xml.ts';
import { vacancyTitle } from '#views/vacancy-head.ts';

/** Atom 1.0, RFC 4287. */
export function atom(feed: Feed): string {
	const { title, description, home, self, board, isWhole, postings } = feed;
	const content = [
		element('id', self),
		element('title', title),
		element('subtitle', description),
		element('updated', instant(updatedOf(feed))),
		author(board.name),
		link('self', self, 'application/atom+xml'),
		link('alternate', home, 'text/html'),
		...postings.map((posting) => entryOf(posting, isWhole)),
	];
	return xmlDocument(
		element('feed', content, {
			xmlns: 'http://www.w3.org/2005/Atom',
			'xml:lang': board.language,
		}),
	);
}

const entryOf = (posting: Posting, isWhole: boolean): Xml =>
	element(
		'entry',
		[
			element('id', entryId(posting)),
			element('title', vacancyTitle(posting)),
			element('published', instant(posting.vacancy.published)),
			element('updated', instant(posting.modified)),
			author(posting.hiring.name),
			link('alternate', tracked(posting.url, 'atom'), 'text/html'),
			...tagsOf(posting).map((term) => element('category', [], { term })),
			element('summary', posting.summary),
			isWhole
				? element('content', cdata(descriptionHtml(posting.outline)), { type: 'html' })
				: undefined,
		],
		{ 'xml:lang': posting.vacancy.language },
	);

const author = (name: string): Xml => element('author', element('name', name));

const link = (rel: string, href: string, type: string): Xml =>
	element('link', [], { rel, href, type });
