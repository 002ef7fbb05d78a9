import { plainText } from '#content/plain-text.ts';
import { hasPage, isIndexable, type SelectionSize } from '#domain/selection-page.ts';
import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { dictionaryFor } from '#i18n/dictionary.ts';
import { type content, site } from '#site/content.ts';
import { type GatheredSelection, gatheredSelections } from '#site/gathered-selections.ts';
import { boardLanguages, textsIn } from '#site/languages.ts';
import { formerVacancies, openVacancies, type PublishedVacancy } from '#site/vacancies.ts';
import { type SelectionNames, selectionNames } from '#views/selection/names.ts';
import { compareKeys, parentsOf, pathOf, type SelectionKey } from '#views/selection/key.ts';

/** A prepared selection that has a page. */
export interface FilledSelection extends SelectionNames {
	key: SelectionKey;
	/** Address below `/vacatures/`. */
	path: string;
	/** Open today; none when its last vacancy closed lately. */
	vacancies: readonly PublishedVacancy[];
	/** Whether search engines may list it: it holds enough and differs from what it is a part of. */
	indexable: boolean;
	/** Languages in which they may: an introduction counts only in its own. */
	listedIn: readonly SiteLanguage[];
	introduction: Introduction | undefined;
}

type Introduction = (typeof content.landing)[number];

/** Below this, an introduction adds too little to list a page with one or two vacancies. */
const wordsOfIntroduction = 80;

const dictionary = dictionaryFor(site.language);
const gathered = gatheredSelections();

const everything: SelectionSize = {
	open: openVacancies.length,
	held: openVacancies.length + formerVacancies.length,
};

/** In the order in which lists give them. */
export const selections: readonly FilledSelection[] = [...gathered]
	.toSorted(([, a], [, b]) => compareKeys(a.key, b.key))
	.flatMap(([path, selection]) => filled(path, selection));

export const selectionAt = (path: string): FilledSelection | undefined => byPath.get(path);

const byPath = new Map(selections.map((selection) => [selection.path, selection]));

function filled(path: string, { key, vacancies, ...size }: GatheredSelection): FilledSelection[] {
	const parents = parentsOf(key).flatMap((parent) => gathered.get(pathOf(parent)) ?? []);
	const selectionCase = {
		...size,
		parents: parents.length > 0 ? parents : [everything],
		isPair: key.kind === 'paar',
		isIntroduced: false,
	};
	if (!hasPage(selectionCase)) return [];
	const mayBeIntroduced = ['plaats', 'functie'].includes(key.kind);
	const listedIn = boardLanguages.filter((language) => {
		const isIntroduced = mayBeIntroduced && introducesWell(introductionIn(language, path));
		return isIndexable({ ...selectionCase, isIntroduced });
	});
	return [
		{
			...selectionNames(key, dictionary),
			key,
			path,
			vacancies,
			introduction: introductionIn(site.language, path),
			indexable: listedIn.includes(site.language),
			listedIn,
		},
	];
}

function introductionIn(language: SiteLanguage, path: string): Introduction | undefined {
	return textsIn(language).landing.find(({ data }) => data.selection === path);
}

function introducesWell(introduction: Introduction | undefined): boolean {
	const words = introduction ? plainText(introduction.tree).split(' ').length : 0;
	return words >= wordsOfIntroduction;
}
