import type { NamedCompetency } from '#domain/competency-in.ts';
import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import type { TextBlock } from '#domain/text-block.ts';
import { employerText } from '#views/card.ts';
import { factsOf } from '#views/facts.ts';
import { hiringSections } from '#views/outline/hiring.ts';
import { jobSections } from '#views/outline/job.ts';
import { honestSections, needsSections } from '#views/outline/needs.ts';
import { peopleSections } from '#views/outline/people.ts';
import { type OutlineSection, section } from '#views/outline/section.ts';
import { storySections } from '#views/outline/story.ts';
import { present } from '#views/sentences.ts';
import type { Subject } from '#views/subject.ts';

/** What all vacancies of a board share. */
interface OutlineContext {
	/** What the vacancy asks for, each in its own language or that of the board. */
	competencies: readonly NamedCompetency[];
	siteLanguage: SiteLanguage;
}

/**
 * A whole vacancy as plain text, in the order and the words of its page. What stands in another
 * language than the vacancy is left out, because plain text cannot say so.
 */
export function outlineOf(
	subject: Subject,
	story: readonly TextBlock[],
	{ competencies, siteLanguage }: OutlineContext,
): OutlineSection[] {
	const { language } = subject.vacancy;
	const isSiteLanguage = language === siteLanguage;
	return [
		factsSection(subject),
		...storySections(story),
		...jobSections(subject),
		...needsSections(
			subject,
			competencies.filter((competency) => competency.language === language),
		),
		...honestSections(subject),
		...peopleSections(subject),
		...hiringSections(subject),
		...employerSections(subject, isSiteLanguage),
	];
}

function factsSection(subject: Subject): OutlineSection {
	return section('in-het-kort', subject.dictionary.ui['facts.title'], {
		items: factsOf(subject).map(({ label, values }) => `${label}: ${values.join('; ')}`),
	});
}

function employerSections(subject: Subject, isSiteLanguage: boolean): OutlineSection[] {
	const { name, tagline, culture = [] } = subject.organisation;
	const who = subject.vacancy.agencyFor ? employerText(subject) : undefined;
	const paragraphs = present([who, isSiteLanguage ? tagline : undefined]);
	const items = isSiteLanguage ? culture.map(({ value, proof }) => `${value}: ${proof}`) : [];
	const isEmpty = paragraphs.length + items.length === 0;
	return isEmpty ? [] : [section('werkgever', name, { paragraphs, items })];
}
