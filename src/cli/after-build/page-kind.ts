/** Vacancies, lists of vacancies, and everything else. */
export type PageKind = 'vacancy' | 'list' | 'page';

/** Kind of the page at an address below the base path, such as `vacatures/2/`. */
export function pageKindOf(path: string, slugs: ReadonlySet<string>): PageKind {
	const [folder, name, ...below] = path.split('/');
	if (folder !== 'vacatures') return 'page';
	if (!slugs.has(name ?? '')) return 'list';
	return below.join('') === '' ? 'vacancy' : 'page';
}
