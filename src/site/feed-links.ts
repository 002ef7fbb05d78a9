import type { CheckedEntry } from '#content/collection.ts';
import type { Organisation } from '#domain/schema/organisation.ts';
import { dictionaryFor } from '#i18n/dictionary.ts';
import { href } from '#site/address.ts';
import { settings, site } from '#site/content.ts';
import type { FrameFeed } from '#views/frame/frame.ts';

/** A list of vacancies that has feeds. */
export interface FeedName {
	/** Address below `/feeds/`, without extension; of a selection that below `/vacatures/`, of an employer its own. */
	path: string;
	title: string;
}

/** The feed of all open vacancies. */
export const allVacancies: FeedName = {
	path: 'vacatures',
	title: dictionaryFor(site.language).ui['list.title'],
};

/** The vacancies of one employer. */
export const employerFeed = ({ slug, data }: CheckedEntry<Organisation>): FeedName => ({
	path: `werkgevers/${slug}`,
	title: data.name,
});

/** The kinds of feed: the extension, what programs call it, what people call it. */
export const feedKinds = {
	rss: { type: 'application/rss+xml', name: 'RSS' },
	atom: { type: 'application/atom+xml', name: 'Atom' },
	json: { type: 'application/feed+json', name: 'JSON Feed' },
} as const;
export type FeedKind = keyof typeof feedKinds;

export const feedAddress = (path: string, kind: FeedKind): string => `/feeds/${path}.${kind}`;

/** The feeds of a list; a preview has none, because readers would keep what they fetched there. */
export const feedLinks = ({ path, title }: FeedName): FrameFeed[] =>
	settings.preview
		? []
		: Object.entries(feedKinds).map(([kind, { type, name }]) => ({
				type,
				title: `${title} | ${site.name} (${name})`,
				href: href(feedAddress(path, kind as FeedKind)),
			}));
