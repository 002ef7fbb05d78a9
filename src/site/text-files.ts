import { llmsText, type OverviewLink } from '#channels/crawlers/llms-text.ts';
import type { Posting } from '#channels/posting.ts';
import { robotsText } from '#channels/crawlers/robots-text.ts';
import { dictionaryFor } from '#i18n/dictionary.ts';
import { overviewText as text } from '#i18n/nl/overview.ts';
import { absolute, markdownAddress, selectionAddress } from '#site/address.ts';
import { content, settings, site } from '#site/content.ts';
import { openPostings } from '#site/postings.ts';
import { selections } from '#site/selections.ts';
import { employerText } from '#views/card.ts';
import { factsOf } from '#views/facts.ts';
import { placeText } from '#views/place.ts';
import type { Subject } from '#views/subject.ts';

/** A model reads no more than this; the newest stand first. */
const mostVacancies = 500;

/** Text files at the root by name; a preview has none, because a text cannot say `noindex`. */
const files: Record<string, () => string> = settings.preview
	? {}
	: {
			robots: () => robotsText(absolute('/sitemap.xml')),
			llms: overview,
			...keyFile(settings.indexNowKey),
		};

export const textFilePaths = () =>
	Object.entries(files).map(([file, make]) => ({ params: { file }, props: { make } }));

/** Proof for IndexNow that whoever sends the key may speak for this site. */
function keyFile(key: string | undefined): Record<string, () => string> {
	return key === undefined ? {} : { [key]: () => key };
}

function overview(): string {
	const postings = openPostings();
	const { length: total } = postings;
	const shown = postings.slice(0, mostVacancies);
	return llmsText({
		title: site.name,
		summary: site.description,
		intro: [
			text.intro(site.name),
			...(total > shown.length ? [text.newest(shown.length, total, absolute('/vacatures/'))] : []),
		],
		sections: [
			{ title: text.vacancies, links: shown.map(vacancyLink) },
			{ title: text.lists, links: selectionLinks() },
			{ title: text.about, links: aboutLinks() },
		],
	});
}

function vacancyLink(posting: Posting): OverviewLink {
	const subject: Subject = posting;
	const facts = factsOf(subject)
		.filter(({ id }) => ['pay', 'hours', 'closes'].includes(id))
		.map(({ label, values }) => `${label}: ${values.join(', ')}`);
	return {
		name: posting.vacancy.title,
		url: absolute(markdownAddress(posting.slug)),
		note: [employerText(subject), placeText(subject), ...facts].join('; '),
	};
}

const selectionLinks = (): OverviewLink[] =>
	selections
		.filter(({ indexable }) => indexable)
		.map(({ title, path, vacancies }) => ({
			name: title,
			url: absolute(selectionAddress(path)),
			note: dictionaryFor(site.language).ui['list.count'](vacancies.length),
		}));

const aboutLinks = (): OverviewLink[] => [
	{ name: text.allVacancies, url: absolute('/vacatures/') },
	{ name: text.employers, url: absolute('/werkgevers/') },
	...content.pages.map(({ slug, data }) => ({
		name: data.title,
		url: absolute(`/${slug}/`),
		note: data.description,
	})),
];
