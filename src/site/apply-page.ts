import { formFor } from '#domain/application/ways.ts';
import { applyAddress, href, vacancyAddress } from '#site/address.ts';
import { frameFor } from '#site/frame.ts';
import { pathsOf, type PublishedVacancy, vacanciesWithPage } from '#site/vacancies.ts';
import { elsewhereFrom } from '#site/ways-out.ts';
import { afterView, applyPageView } from '#views/apply/page.ts';
import { employerText } from '#views/card.ts';
import { placeText } from '#views/place.ts';
import { closingNotice, statusText } from '#views/status.ts';

/** Every vacancy with a page has one to apply on; that of a closed one says that it is closed. */
export const applyPaths = () => pathsOf(vacanciesWithPage);

/**
 * Only an endpoint sends people to a page that says that they applied. A closed vacancy keeps it, for
 * whoever began before midnight.
 */
export const sentPaths = () => pathsOf(vacanciesWithPage.filter(hasForm));

/** All that the page to apply on shows. */
export function applyPage(published: PublishedVacancy) {
	const { state, subject } = published;
	const view = applyPageView(subject);
	const { ui } = subject.dictionary;
	return {
		...bandOf(published),
		frame: frameOf(published, {
			address: applyAddress(subject.slug),
			title: view.title,
			description: ui['applyPage.description'](subject.vacancy.title, employerText(subject)),
		}),
		view: state === 'closed' ? undefined : view,
		title: view.title,
		status: statusText(subject, state),
		closing: state === 'open' ? closingNotice(subject) : undefined,
		elsewhere: elsewhereFrom(published, subject.vacancy.language),
	};
}

/** What an endpoint shows somebody whose application it took. */
export function sentPage(published: PublishedVacancy) {
	const { subject } = published;
	const { ui } = subject.dictionary;
	return {
		...bandOf(published),
		frame: frameOf(published, {
			address: `${applyAddress(subject.slug)}verzonden/`,
			title: ui['applyPage.sentTitle'],
			description: ui['applyPage.sentDescription'](subject.vacancy.title, employerText(subject)),
		}),
		title: ui['applyPage.sentTitle'],
		text: ui['applyPage.sentText'],
		cleared: ui['applyPage.sentCleared'],
		after: afterView(subject),
	};
}

const hasForm = ({ subject: { vacancy, organisation } }: PublishedVacancy): boolean =>
	formFor(vacancy, organisation) !== undefined;

const bandOf = ({ subject }: PublishedVacancy) => ({
	ui: subject.dictionary.ui,
	vacancyHref: href(vacancyAddress(subject.slug)),
	employer: employerText(subject),
	place: placeText(subject),
});

const frameOf = (
	{ subject }: PublishedVacancy,
	head: { address: string; title: string; description: string },
) => frameFor({ ...head, language: subject.vacancy.language, indexable: false });
