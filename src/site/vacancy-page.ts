import { firstParagraph } from '#content/first-paragraph.ts';
import { mostSimilar } from '#domain/similar.ts';
import { applyAddress, href, markdownAddress, vacancyAddress } from '#site/address.ts';
import { cardsOf } from '#site/cards.ts';
import { frameFor } from '#site/frame.ts';
import { imageFor } from '#site/images.ts';
import { replyRecordFor } from '#site/reply-records.ts';
import { linkPictureOf } from '#site/share-pictures.ts';
import { storyOf } from '#site/story.ts';
import { vacancyData } from '#site/structured-data.ts';
import { openVacancies, type PublishedVacancy } from '#site/vacancies.ts';
import { jobOf } from '#site/vacancy-job.ts';
import { trustOf } from '#site/vacancy-trust.ts';
import { elsewhereFrom } from '#site/ways-out.ts';
import { applyView } from '#views/apply/apply.ts';
import { employerText, payTexts } from '#views/card.ts';
import { factsOf } from '#views/facts.ts';
import { placeText } from '#views/place.ts';
import { replyRecordTexts } from '#views/employer/reply-record.ts';
import { closingNotice, statusText } from '#views/status.ts';
import { vacancyDescription, vacancyTitle } from '#views/vacancy-head.ts';

const similarShown = 3;

/** All that the page of a vacancy shows. */
export async function vacancyPage(published: PublishedVacancy) {
	const { vacancy, dictionary, slug } = published.subject;
	return {
		slug,
		vacancy,
		dictionary,
		isOpen: published.state === 'open',
		frame: vacancyFrame(published),
		breadcrumbs: [
			{ name: dictionary.ui['frame.start'], href: href('/', vacancy.language) },
			{ name: dictionary.ui['list.title'], href: href('/vacatures/', vacancy.language) },
		],
		...summaryOf(published),
		...jobOf(published),
		...applyingTo(published),
		...trustOf(published),
		story: await storyOf(published.entry, 2),
		similar: cardsOf(similarTo(published), vacancy.language),
	};
}

function vacancyFrame(published: PublishedVacancy) {
	const { entry, state, subject } = published;
	const { vacancy, slug } = subject;
	const isOpen = state === 'open';
	return frameFor({
		address: vacancyAddress(slug),
		markdown: isOpen ? markdownAddress(slug) : undefined,
		title: vacancyTitle(subject),
		description: vacancyDescription(subject, firstParagraph(entry.tree)),
		language: vacancy.language,
		indexable: isOpen,
		structuredData: vacancyData(published),
		socialPicture: isOpen ? linkPictureOf(subject) : undefined,
	});
}

/** What stands at the top: whether it is open, of whom and where it is, and the facts. */
function summaryOf(published: PublishedVacancy) {
	const { organisation, state, subject } = published;
	return {
		status: statusText(subject, state),
		closing: state === 'open' ? closingNotice(subject) : undefined,
		elsewhere: elsewhereFrom(published, subject.vacancy.language),
		employer: employerText(subject),
		place: placeText(subject),
		pay: payTexts(subject),
		logo: imageFor(organisation.file, organisation.data.logo?.src),
		facts: factsOf(subject),
	};
}

function applyingTo({ organisation, subject }: PublishedVacancy) {
	return {
		apply: applyView(subject),
		applyHref: href(applyAddress(subject.slug)),
		replies: replyRecordTexts(replyRecordFor(organisation.slug), subject.dictionary),
	};
}

function similarTo({ entry }: PublishedVacancy): PublishedVacancy[] {
	const others = openVacancies.filter((other) => other.entry !== entry);
	return mostSimilar(entry.data, others, (other) => other.entry.data, similarShown);
}
