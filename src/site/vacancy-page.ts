import { firstParagraph } from '#content/first-paragraph.ts';
import { mostSimilar } from '#domain/similar.ts';
import {
	applyAddress,
	href,
	markdownAddress,
	organisationAddress,
	vacancyAddress,
} from '#site/address.ts';
import { calendarHref } from '#site/calendars.ts';
import { cardsOf } from '#site/cards.ts';
import { changesOf } from '#site/changes.ts';
import { content, site } from '#site/content.ts';
import { frameFor } from '#site/frame.ts';
import { imageFor } from '#site/images.ts';
import { postingOf } from '#site/postings.ts';
import { replyRecordFor } from '#site/reply-records.ts';
import { ruleLink } from '#site/rule-pages.ts';
import { shareViewOf } from '#site/share-page.ts';
import { linkPictureOf } from '#site/share-pictures.ts';
import { storyOf } from '#site/story.ts';
import { vacancyData } from '#site/structured-data.ts';
import { openVacancies, type PublishedVacancy } from '#site/vacancies.ts';
import { competenciesOf, knownOf } from '#store/posting-from.ts';
import { applyView } from '#views/apply.ts';
import { benefitsView } from '#views/benefits.ts';
import { employerText, payTexts } from '#views/card.ts';
import { changesView } from '#views/changes.ts';
import { contractTexts } from '#views/contract.ts';
import { exceptionsView } from '#views/exceptions.ts';
import { factsOf } from '#views/facts.ts';
import { faqView } from '#views/faq.ts';
import { growthView } from '#views/growth.ts';
import { honestView } from '#views/honest.ts';
import { labelView } from '#views/label.ts';
import { meetingsView } from '#views/meetings.ts';
import { needsView } from '#views/needs.ts';
import { onboardingView } from '#views/onboarding.ts';
import { payCalculator } from '#views/pay-calculator.ts';
import { payView } from '#views/pay.ts';
import { placeText } from '#views/place.ts';
import { replyRecordTexts } from '#views/reply-record.ts';
import { rosterView } from '#views/roster.ts';
import { selectionView } from '#views/selection-steps.ts';
import { closingNotice, statusText } from '#views/status.ts';
import { tasksView } from '#views/tasks.ts';
import { teamView } from '#views/team.ts';
import { vacancyDescription, vacancyTitle } from '#views/vacancy-head.ts';

const similarShown = 3;

/** All that the page of a vacancy shows. */
export async function vacancyPage(published: PublishedVacancy) {
	const { entry, organisation, state, subject } = published;
	const { vacancy, dictionary, slug } = subject;
	const isOpen = state === 'open';
	return {
		slug,
		vacancy,
		organisation: organisation.data,
		organisationHref: href(organisationAddress(organisation.slug), vacancy.language),
		dictionary,
		isOpen,
		frame: frameFor({
			address: vacancyAddress(slug),
			markdown: isOpen ? markdownAddress(slug) : undefined,
			title: vacancyTitle(subject),
			description: vacancyDescription(subject, firstParagraph(entry.tree)),
			language: vacancy.language,
			indexable: isOpen,
			structuredData: vacancyData(published),
			socialPicture: isOpen ? linkPictureOf(subject) : undefined,
		}),
		breadcrumbs: [
			{ name: dictionary.ui['frame.start'], href: href('/', vacancy.language) },
			{ name: dictionary.ui['list.title'], href: href('/vacatures/', vacancy.language) },
		],
		status: statusText(subject, state),
		closing: isOpen ? closingNotice(subject) : undefined,
		employer: employerText(subject),
		place: placeText(subject),
		pay: payTexts(subject),
		logo: imageFor(organisation.file, organisation.data.logo?.src),
		facts: factsOf(subject),
		roster: rosterView(subject),
		payDetails: payView(subject),
		payCalculator: payCalculator(subject),
		contract: contractTexts(subject),
		benefits: benefitsView(subject),
		tasks: tasksView(subject),
		needs: needsView(subject, competenciesOf(vacancy, content.competencies, site.language)),
		honest: honestView(subject),
		team: teamView(subject),
		photo: photoOf(published),
		onboarding: onboardingView(subject),
		growth: growthView(subject),
		selection: selectionView(subject, knownOf(content.competencies)),
		meetings: meetingsView(subject),
		calendarHref: isOpen ? calendarHref(postingOf(published)) : undefined,
		apply: applyView(subject),
		applyHref: href(applyAddress(slug)),
		replies: replyRecordTexts(replyRecordFor(organisation.slug), dictionary),
		share: isOpen ? shareViewOf(postingOf(published)) : undefined,
		faq: faqView(subject),
		exceptions: exceptionsView(subject),
		exceptionRules: (vacancy.exceptions ?? []).map(({ rule }) => ruleLink(rule)),
		changes: changesView(changesOf(published), dictionary),
		label: labelView(subject),
		labelHref: href('/zo-werkt-het-label/', vacancy.language),
		story: await storyOf(entry, 2),
		similar: cardsOf(similarTo(published)),
	};
}

/** The picture of the team, or else that of the employer. */
function photoOf({ entry, organisation }: PublishedVacancy) {
	const own = entry.data.team?.photo;
	const { file, photo } = own
		? { file: entry.file, photo: own }
		: { file: organisation.file, photo: organisation.data.photo };
	const image = imageFor(file, photo?.src);
	return photo && image ? { image, alt: photo.alt } : undefined;
}

function similarTo({ entry }: PublishedVacancy): PublishedVacancy[] {
	const others = openVacancies.filter((other) => other.entry !== entry);
	return mostSimilar(entry.data, others, (other) => other.entry.data, similarShown);
}
