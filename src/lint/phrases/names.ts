import type { Block } from '#lint/core/blocks.ts';
import type { LintDocument } from '#lint/core/document.ts';
import type { PhraseMatch } from '#lint/phrases/matcher.ts';
import type { PhraseCategory } from '#lint/phrases/phrase.ts';

/** Keys whose text is a name, somebody's own words or a question. */
const silentKeys = new Set<PropertyKey>([
	'title',
	'quotes',
	'question',
	'assesses',
	'role',
	'lead',
	'name',
	'systems',
]);

/** Folded names of the employer and of products: a phrase inside them is no phrase. */
export function namesIn({ organisation, vacancy }: LintDocument): string[] {
	const products = vacancy?.systems?.map(({ name }) => name) ?? [];
	return [organisation?.name, vacancy?.agencyFor, ...products].flatMap((name) =>
		name ? [name.normalize('NFC').toLowerCase()] : [],
	);
}

export const skipsBlock = ({ kind, path }: Block): boolean =>
	kind === 'quotation' || Boolean(path?.some((key) => silentKeys.has(key)));

/** Categories of which the words are also the name of a section, such as “Flexibele werktijden”. */
const sectionNames: readonly PhraseCategory[] = ['benefits', 'growth', 'hours', 'requirements'];

/** “Flexibele werktijden: …”: what follows says what these words stand for. */
const label =
	/^(?!(?:[^:]* )?(?:je|jij|u|wij|we|ons|onze|is|zijn|bent|ben|you|our|are) )(?:[^\s:.!?]+ ){0,4}[^\s:.!?]+ ?:(?=(?: \S+){5})/u;

/** Demands and claims on the team stay demands and claims in a label. */
const labelCategories: readonly PhraseCategory[] = [
	'benefits',
	'environment',
	'growth',
	'hours',
	'intensifiers',
	'role',
];

const canBeLabel = ({ category, phrase: { tier, context } }: Labelling): boolean =>
	(labelCategories.includes(category) && (tier !== 'A' || context !== undefined)) ||
	(category === 'company' && context === 'vacancy');

type Labelling = Pick<PhraseMatch, 'category' | 'phrase' | 'end'>;

/** Whether a phrase only names what the rest of its paragraph or item is about. */
export const skipsInLabel = ({ kind, folded }: Block, match: Labelling): boolean =>
	kind !== 'heading' &&
	canBeLabel(match) &&
	match.end <= (label.exec(folded.text)?.[0].length ?? 0);

/** A heading of one word, or one that only names its section, makes no claim. */
export function skipsInHeading(
	{ kind, folded }: Block,
	{ category, start, end }: { category: PhraseCategory; start: number; end: number },
): boolean {
	if (kind !== 'heading') return false;
	const isOneWord = !folded.text.slice(start, end).includes(' ');
	const isWhole = end - start >= folded.text.replace(/[\s:?.]{1,9}$/, '').length;
	return isOneWord || (isWhole && sectionNames.includes(category));
}
