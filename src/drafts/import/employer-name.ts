import { nameOf } from '#drafts/found/place-names.ts';
import { introductions } from '#drafts/import/words/introductions.ts';
import { nobody } from '#drafts/import/words/nobody.ts';

/** Where a source may name its employer, beside its data. */
interface Named {
	heading: string | undefined;
	/** What the tab of a page says. */
	tab: string | undefined;
	text: string;
	/** The name of the job. */
	title: string;
}

/** The name that a source gives its employer; undefined when none is sure enough. */
export const employerNameIn = ({ heading, tab, text, title }: Named): string | undefined =>
	inHeading(heading) ?? inTab(tab ?? '', text, title) ?? inSentences(text, title);

/** “Kok bij Voorbeeld (Assen)” names the employer. */
const inHeading = (heading: string | undefined): string | undefined =>
	/ bij (?:de |het )?(?<name>\p{Lu}[^()|,]{1,60}?)(?: \(| - |$)/u.exec(heading ?? '')?.groups?.[
		'name'
	];

/** “Kok | Werken bij Voorbeeld”: the last part that the page itself speaks of too. */
function inTab(tab: string, text: string, title: string): string | undefined {
	const parts = tab.split(/\s[|•·–—-]\s|\s?[|•·]\s?| bij (?=\p{Lu})| in (?=\p{Lu})/u).slice(1);
	return parts
		.map((part) => part.replace(/^(?:werken|vacatures?|jobs?) (?:bij|van|at) /i, '').trim())
		.findLast((name) => isName(name, title) && mentions(text, name) > 0);
}

/** Said once, a name may be anybody's. */
const leastMentions = 2;

/** The one name that the text gives to itself, and that it names more than once. */
function inSentences(text: string, title: string): string | undefined {
	const plain = text.replace(/[*_#\\]/g, '').replace(/^[ \t>-]+/gm, '');
	const names = introductions.flatMap((pattern) =>
		Array.from(plain.matchAll(pattern)).map(({ groups }) => withoutStop(groups?.['name'] ?? '')),
	);
	const sure = [...new Set(names)].filter(
		(candidate) => isName(candidate, title) && mentions(plain, candidate) >= leastMentions,
	);
	const whole = sure.filter(
		(candidate) => !sure.some((other) => other !== candidate && other.startsWith(`${candidate} `)),
	);
	return whole.length === 1 ? whole[0] : undefined;
}

const withoutStop = (words: string): string => words.replace(/[.'’&-]{1,5}$/u, '');

/** “Bij de keuken” names no one, “De Keuken” does. */
const articleAlone = /^(?:[Hh]et|[Dd]e|[Ee]en)(?: \p{Ll}|$)/u;

const isName = (words: string, title: string): boolean =>
	/^[\p{Lu}\d]/u.test(words) &&
	words.length >= 2 &&
	words.length <= 60 &&
	!nobody.test(words) &&
	!articleAlone.test(words) &&
	nameOf(words) === undefined &&
	!words.toLowerCase().includes(title.toLowerCase() || '\n') &&
	!title.toLowerCase().includes(words.toLowerCase());

/** How often a text names somebody, in any capitals. */
function mentions(text: string, words: string): number {
	const escaped = words.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	const pattern = new RegExp(`(?<![\\p{L}\\d@])${escaped}(?![\\p{L}\\d])`, 'gu');
	return Array.from(text.toLowerCase().matchAll(pattern)).length;
}
