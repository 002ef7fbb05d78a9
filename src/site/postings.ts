import { type Posting, partiesOf } from '#channels/posting.ts';
import { firstParagraph } from '#content/first-paragraph.ts';
import { once } from '#content/once.ts';
import { plainStory } from '#content/plain-story.ts';
import { absolute, vacancyAddress } from '#site/address.ts';
import { competenciesOf } from '#site/competencies.ts';
import { settings, site } from '#site/content.ts';
import { organisationLogo } from '#site/logos.ts';
import { linkPictureAddress } from '#site/share-pictures.ts';
import { openVacancies, type PublishedVacancy } from '#site/vacancies.ts';
import { changedDays } from '#store/changed-days.ts';
import { outlineOf } from '#views/outline.ts';
import { vacancyDescription } from '#views/vacancy-head.ts';

const known = new Map<PublishedVacancy, Posting>();

/** All open vacancies, newest first, for channels that take the whole list. */
export const openPostings = once((): Posting[] => openVacancies.map(postingOf));

/** An open vacancy as channels see it. */
export function postingOf(published: PublishedVacancy): Posting {
	const posting = known.get(published) ?? madeFrom(published);
	known.set(published, posting);
	return posting;
}

function madeFrom({ entry, organisation, subject }: PublishedVacancy): Posting {
	const { vacancy, slug, dictionary, today } = subject;
	const competencies = competenciesOf(vacancy);
	return {
		slug,
		url: absolute(vacancyAddress(slug)),
		vacancy,
		organisation: organisation.data,
		...partiesOf(vacancy, organisation.data, organisationLogo(organisation)),
		board: { name: site.name, url: absolute('/'), language: site.language },
		dictionary,
		outline: outlineOf(subject, plainStory(entry.tree), {
			competencies,
			siteLanguage: site.language,
		}),
		summary: vacancyDescription(subject, firstParagraph(entry.tree)),
		socialImage: linkPictureAddress(slug),
		modified: modifiedOn(entry),
		today,
	};
}

const commits = once(() => changedDays(settings.contentFolder));

/**
 * The day of the last commit, or where there is none the latest date in the file. A page never
 * changed before the day on which it went online.
 */
function modifiedOn({ file, data }: PublishedVacancy['entry']): string {
	const { published, confirmed = published } = data;
	const changed = commits().get(file) ?? confirmed;
	if (changed < published) return published;
	return changed;
}
