import type { Board, Posting } from '#channels/posting.ts';
import { once } from '#domain/once.ts';
import { absolute, vacancyAddress } from '#site/address.ts';
import { content, site } from '#site/content.ts';
import { organisationLogo } from '#site/logos.ts';
import { modifiedOn } from '#site/modified.ts';
import { linkPictureAddress } from '#site/share-pictures.ts';
import { openVacancies, type PublishedVacancy } from '#site/vacancies.ts';
import { postingFrom } from '#store/posting-from.ts';

/** The board itself, as channels see it. */
export const board: Board = { name: site.name, url: absolute('/'), language: site.language };

const known = new Map<PublishedVacancy, Posting>();

/** All open vacancies, newest first, for channels that take the whole list. */
export const openPostings = once((): Posting[] => openVacancies.map(postingOf));

/** An open vacancy as channels see it. */
export function postingOf(published: PublishedVacancy): Posting {
	const posting = known.get(published) ?? madeFrom(published);
	known.set(published, posting);
	return posting;
}

const madeFrom = ({ entry, organisation, subject }: PublishedVacancy): Posting =>
	postingFrom(
		entry,
		subject,
		{ site, competencies: content.competencies },
		{
			url: absolute(vacancyAddress(subject.slug)),
			board,
			logo: organisationLogo(organisation),
			socialImage: linkPictureAddress(subject.slug),
			modified: modifiedOn(entry),
		},
	);
