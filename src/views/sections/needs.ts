import type { NamedCompetency } from '#domain/competency-in.ts';
import { foreign } from '#domain/foreign.ts';
import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { languageName } from '#i18n/language-name.ts';
import type { Subject } from '#views/subject.ts';

/** What somebody needs, with what is really needed apart from the rest. */
export interface NeedsView {
	title: string;
	/** How much is really needed, or that nothing is. */
	count: string;
	must: { title: string; items: string[] };
	/** What helps, what counts extra, what is taught; empty ones are left out. */
	groups: { title: string; items: readonly string[] }[];
	alsoWelcome: string | undefined;
	competencies: {
		title: string;
		/** Each with its language, when the page is in another one. */
		items: readonly (Omit<NamedCompetency, 'language'> & { language: SiteLanguage | undefined })[];
	};
}

export function needsView(
	{ vacancy, dictionary: { language: own, ui, format } }: Subject,
	competencies: readonly NamedCompetency[],
): NeedsView {
	const { mustHaves, niceToHaves = [], bonus = [], taught = [], languages = [] } = vacancy;
	const { alsoWelcome = [] } = vacancy.experience ?? {};
	const languageTexts = languages.map(({ language, level, neededFor }) =>
		ui['needs.language'](languageName(language, own), level ?? '', neededFor ?? ''),
	);
	const needed = [...mustHaves, ...languageTexts];
	return {
		title: ui['needs.title'],
		count: needed.length > 0 ? ui['needs.count'](needed.length) : ui['needs.none'],
		must: { title: ui['needs.must'], items: needed },
		groups: [
			{ title: ui['needs.nice'], items: niceToHaves },
			{ title: ui['needs.bonus'], items: bonus },
			{ title: ui['needs.taught'], items: taught },
		].filter(({ items }) => items.length > 0),
		alsoWelcome:
			alsoWelcome.length > 0 ? ui['needs.alsoWelcome'](format.list(alsoWelcome)) : undefined,
		competencies: {
			title: ui['needs.competencies'],
			items: competencies.map((competency) => ({
				...competency,
				language: foreign(competency.language, own),
			})),
		},
	};
}
