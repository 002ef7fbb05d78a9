import { labelGrades } from '#domain/label.ts';
import type { PublicBoard } from '#domain/public-board.ts';
import { dictionaryFor } from '#i18n/dictionary.ts';
import { checkPageText as text } from '#i18n/nl/check-page.ts';
import { recruitersText } from '#i18n/nl/recruiters.ts';
import { href, vacancyAddress } from '#site/address.ts';
import { content, ownSite, site } from '#site/content.ts';
import { frameFor } from '#site/frame.ts';
import { checkAddress, templateAddress } from '#site/recruiters-page.ts';
import type { CheckSettings } from '#views/check/settings.ts';

const { ui } = dictionaryFor('nl');

/** The page where a recruiter checks a text; for a search engine it is empty. */
export function checkPage() {
	return {
		frame: frameFor({
			address: checkAddress,
			title: text.title,
			description: text.description,
			indexable: false,
		}),
		text,
		repository: ownSite.repository,
		breadcrumbs: recruiterSteps(),
		recruitersHref: href('/recruiters/'),
		rulesHref: href('/regels/'),
		labelHref: href('/zo-werkt-het-label/'),
		settings: checkSettings(),
	};
}

/** What the browser has to know; addresses with a name between braces in them. */
const checkSettings = (): CheckSettings => ({
	board: href(`${checkAddress}bord.json`),
	rule: href('/regels/{id}/'),
	vacancy: href(vacancyAddress('{slug}')),
	template: href(templateAddress('{name}')),
	// An own draft for each board on a host.
	key: `helder:check:${href('/')}`,
	repository: ownSite.repository,
	labels: Object.fromEntries(
		labelGrades.map((grade) => [grade, `${ui['label.name'](grade)}: ${ui[`label.${grade}`]}`]),
	),
});

const recruiterSteps = () => [{ name: recruitersText.title, href: href('/recruiters/') }];

/** What the linter in the browser has to know of the board; nothing in it is secret. */
export function publicBoardResponse(): Response {
	const board: PublicBoard = {
		language: site.language,
		policy: ownSite.lint ?? {},
		organisations: Object.fromEntries(
			content.organisations.map(({ slug, data: { applyForm: _, ...organisation } }) => [
				slug,
				organisation,
			]),
		),
		competencies: Object.fromEntries(
			content.competencies.map(({ slug, data: { name, definition, translations } }) => [
				slug,
				{ name, definition, translations },
			]),
		),
	};
	return Response.json(board);
}
