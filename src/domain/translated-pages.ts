import { isSelectionPath } from '#domain/selection-path.ts';

/** Addresses, without base path and language, of the text pages that a translation has. */
type TextPages = ReadonlySet<string>;

/**
 * The pages that a board has in every one of its languages: each file of `src/pages/`, with the
 * addresses that it makes. All others stand in the board's own language alone, and links lead there.
 */
export const translatedPages: Readonly<
	Record<string, (address: string, texts: TextPages) => boolean>
> = {
	'index.astro': (address) => address === '/',
	'vacatures/[...page].astro': (address) => /^\/vacatures\/(?:\d+\/)?$/.test(address),
	'vacatures/[...path].astro': isSelection,
	'vacatures/[slug]/feiten.json.ts': (address) =>
		/^\/vacatures\/[^/]+\/feiten\.json$/.test(address),
	'bewaard.astro': (address) => address === '/bewaard/',
	'vergelijken.astro': (address) => address === '/vergelijken/',
	'werkgevers/index.astro': (address) => address === '/werkgevers/',
	'werkgevers/[slug].astro': (address) => /^\/werkgevers\/[^/]+\/$/.test(address),
	'zo-werkt-het-label.astro': (address) => address === '/zo-werkt-het-label/',
	'[page].astro': (address, texts) => texts.has(address),
};

/** Whether a translation has a page at an address without base path; what follows `?` or `#` may stand behind it. */
export function isTranslatedAddress(address: string, texts: TextPages): boolean {
	const [path = ''] = address.split(/[?#]/, 1);
	return Object.values(translatedPages).some((holds) => holds(path, texts));
}

function isSelection(address: string): boolean {
	const [, path] = /^\/vacatures\/(.+?)\/(?:\d+\/)?$/.exec(address) ?? [];
	return path !== undefined && isSelectionPath(path);
}
