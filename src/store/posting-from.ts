import { type Posting, partiesOf } from '#channels/posting.ts';
import type { CheckedEntry } from '#content/collection.ts';
import { firstParagraph } from '#content/first-paragraph.ts';
import { plainStory } from '#content/plain-story.ts';
import { competenciesAskedBy } from '#domain/assessed.ts';
import { competencyIn, type NamedCompetency } from '#domain/competency-in.ts';
import { withEndSlash } from '#domain/end-slash.ts';
import type { Competency } from '#domain/schema/competency.ts';
import type { Organisation } from '#domain/schema/organisation.ts';
import type { Site } from '#domain/schema/site.ts';
import type { SiteLanguage, Vacancy } from '#domain/schema/vacancy.ts';
import { dictionaryFor } from '#i18n/dictionary.ts';
import { outlineOf } from '#views/outline/outline.ts';
import type { Subject } from '#views/subject.ts';
import { vacancyDescription } from '#views/vacancy-head.ts';

/** What stands in the content folder around a vacancy. */
interface Surroundings {
	site: Pick<Site, 'channels'> & { language: SiteLanguage };
	competencies: readonly CheckedEntry<Competency>[];
}

/** What only the board knows: addresses, and what git remembers. */
type FromBoard = Pick<Posting, 'url' | 'board' | 'socialImage' | 'modified'> & {
	logo: string | undefined;
};

/** A vacancy as channels see it. */
export function postingFrom(
	{ tree }: Pick<CheckedEntry<Vacancy>, 'tree'>,
	subject: Subject,
	{ site, competencies }: Surroundings,
	{ logo, ...fromBoard }: FromBoard,
): Posting {
	const { vacancy, organisation, slug, dictionary, today } = subject;
	return {
		...fromBoard,
		slug,
		vacancy,
		organisation,
		...partiesOf(vacancy, organisation, logo),
		channels: vacancy.channels ?? site.channels,
		dictionary,
		outline: outlineOf(subject, plainStory(tree), {
			competencies: competenciesOf(vacancy, competencies, site.language),
			siteLanguage: site.language,
		}),
		summary: vacancyDescription(subject, firstParagraph(tree)),
		today,
	};
}

/** The same as far as the content itself says: without pictures, and without what git remembers. */
export function postingFromContent(
	entry: CheckedEntry<Vacancy>,
	organisation: Organisation,
	{ site, competencies }: { site: Site; competencies: Surroundings['competencies'] },
	{ url = site.url, today }: { url?: string | undefined; today: string },
): Posting {
	const { slug, data: vacancy } = entry;
	const dictionary = dictionaryFor(vacancy.language);
	const home = withEndSlash(url);
	return postingFrom(
		entry,
		{ slug, vacancy, organisation, dictionary, today },
		{ site, competencies },
		{
			url: `${home}vacatures/${slug}/`,
			board: { name: site.name, url: home, language: site.language },
			logo: undefined,
			socialImage: undefined,
			modified: vacancy.published,
		},
	);
}

/** What candidates are judged by: the competencies that a vacancy asks for or its steps assess. */
export const competenciesOf = (
	vacancy: Vacancy,
	all: readonly CheckedEntry<Competency>[],
	boardLanguage: SiteLanguage,
): NamedCompetency[] =>
	competenciesAskedBy(vacancy, knownOf(all)).map(({ data }) =>
		competencyIn(data, vacancy.language, boardLanguage),
	);

/** Competencies as steps of a selection name them. */
export const knownOf = (
	all: readonly CheckedEntry<Competency>[],
): { id: string; data: Competency }[] => all.map(({ slug, data }) => ({ id: slug, data }));
