import { element } from '#browser/parts.ts';
import { htmlOf } from '#content/html.ts';
import { linkedVacancy } from '#content/linked-vacancy.ts';
import { competencyIn, type NamedCompetency } from '#domain/competency-in.ts';
import type { PublicBoard } from '#domain/public-board.ts';
import type { Organisation } from '#domain/schema/organisation.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import { dictionaryFor } from '#i18n/dictionary.ts';
import type { CheckedOnBoard } from '#lint/read-on-board.ts';
import type { OutlineSection } from '#views/outline/section.ts';
import { type VacancyPreview, vacancyPreview } from '#views/check/preview.ts';

interface Around {
	board: PublicBoard;
	today: string;
	/** Address of a vacancy, with `{slug}` in it. */
	vacancyAddress: string;
}

/** The page of a vacancy in plain parts; undefined as long as its frontmatter has problems. */
export function previewOf(
	{ entry, organisation }: CheckedOnBoard,
	{ board, today, vacancyAddress }: Around,
): HTMLElement[] | undefined {
	const { data: vacancy, slug, tree } = entry;
	if (!vacancy) return undefined;
	const subject = {
		slug,
		vacancy,
		organisation: organisation ?? unknownEmployer(vacancy.organisation),
		dictionary: dictionaryFor(vacancy.language),
		today,
	};
	const preview = vacancyPreview(subject, {
		competencies: competenciesOf(vacancy, board),
		siteLanguage: board.language,
	});
	const story = htmlOf(tree, {
		topLevel: 4,
		addressOf: (url) => addressOf(url, vacancyAddress),
		imageOf: () => undefined,
	});
	return [band(preview), facts(preview), storyOf(story), ...preview.sections.map(sectionOf)];
}

/** Those that the board knows, in the language of the vacancy. */
const competenciesOf = (
	{ competencies = [], language }: Vacancy,
	board: PublicBoard,
): NamedCompetency[] =>
	competencies.flatMap((id) => {
		const known = board.competencies[id];
		return known ? competencyIn(known, language, board.language) : [];
	});

/** Only its name is shown: of an employer that the board does not know there is nothing else. */
const unknownEmployer = (name: string): Organisation => ({
	name,
	sector: 'services',
	fictional: false,
	agency: false,
	culture: [],
});

function addressOf(url: string, vacancyAddress: string): string {
	const slug = linkedVacancy(url);
	return slug ? vacancyAddress.replace('{slug}', slug) : url;
}

function band({ title, lines, label }: VacancyPreview): HTMLElement {
	const shown = element('div');
	shown.className = 'check-preview__band';
	shown.append(
		element('h3', title),
		...lines.map((line) => element('p', line)),
		element('p', `${label.name}: ${label.word}`),
	);
	return shown;
}

function facts({ factsTitle, facts: all }: VacancyPreview): HTMLElement {
	const shown = element('section');
	const list = element('dl');
	list.className = 'check-preview__facts';
	for (const { label, values } of all) {
		const pair = element('div');
		pair.append(element('dt', label), ...values.map((value) => element('dd', value)));
		list.append(pair);
	}
	shown.append(element('h4', factsTitle), list);
	return shown;
}

/** The sanitiser has been over it: raw HTML and addresses that run something are gone. */
function storyOf(safeHtml: string): HTMLElement {
	const shown = element('div');
	shown.className = 'prose';
	shown.innerHTML = safeHtml;
	for (const link of shown.querySelectorAll('a')) link.target = '_blank';
	return shown;
}

function sectionOf({ level, title, paragraphs, items }: OutlineSection): HTMLElement {
	const shown = element('div');
	shown.className = 'prose';
	if (title) shown.append(element(level === 2 ? 'h4' : 'h5', title));
	shown.append(...paragraphs.map((paragraph) => element('p', paragraph)));
	if (items.length === 0) return shown;
	const list = element('ul');
	list.append(...items.map((item) => element('li', item)));
	shown.append(list);
	return shown;
}
