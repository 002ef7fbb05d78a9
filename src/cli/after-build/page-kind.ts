import { translationLanguages } from '#domain/translation.ts';

/** Vacancies, lists of vacancies, and everything else. */
export type PageKind = 'vacancy' | 'list' | 'page';

const languageFolder = new RegExp(`^(?:${translationLanguages.join('|')})/`);

/** Kind of the page at an address below the base path, such as `vacatures/2/` or `en/vacatures/`. */
export function pageKindOf(path: string, slugs: ReadonlySet<string>): PageKind {
	const [folder, name, ...below] = path.replace(languageFolder, '').split('/');
	if (folder !== 'vacatures') return 'page';
	if (!slugs.has(name ?? '')) return 'list';
	return below.join('') === '' ? 'vacancy' : 'page';
}
