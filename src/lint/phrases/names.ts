import type { Block } from '#lint/core/blocks.ts';
import type { LintDocument } from '#lint/core/document.ts';
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
