import { helpFor } from '#drafts/field-help.ts';
import type { FoundFacts, FoundField } from '#drafts/found-fields.ts';
import { isFreeAt } from '#drafts/is-free-at.ts';
import { shifted } from '#drafts/shifted.ts';
import { valuesOf } from '#drafts/values-of.ts';
import { asYaml } from '#i18n/nl/as-yaml.ts';

/** One of the things that a text may mean, with its place in the whole text. */
interface Possibility {
	/** As it would stand in the frontmatter. */
	readonly yaml: string;
	readonly fields: readonly FoundField[];
	readonly quote: string;
	readonly range: FoundField['range'];
}

/** A key of which a text says more than one thing. */
export interface TextDoubt {
	/** At the highest level. */
	readonly key: string;
	readonly title: string;
	/** Whether it says so in different places; otherwise the same words have more than one meaning. */
	readonly isSaidTwice: boolean;
	readonly possibilities: readonly Possibility[];
}

/** What a text says in more than one way and its frontmatter does not decide. */
export function textDoubts(
	unsure: FoundFacts['unsure'],
	written: unknown,
	bodyStart: number,
): TextDoubt[] {
	const open = unsure.filter((doubt) => doubt.flat().every(({ path }) => isFreeAt(written, path)));
	return open.map((doubt) => {
		const key = String(doubt[0]?.[0]?.path[0]);
		const possibilities = doubt.flatMap((fields) => possibilityOf(fields, key, bodyStart));
		const places = new Set(possibilities.map(({ range }) => `${range}`));
		return { key, title: helpFor(key).title, isSaidTwice: places.size > 1, possibilities };
	});
}

function possibilityOf(
	found: readonly FoundField[],
	key: string,
	bodyStart: number,
): Possibility[] {
	const fields = found.map((field) => ({ ...field, range: shifted(field.range, bodyStart) }));
	const [first] = fields;
	if (!first) return [];
	const { quote, range } = first;
	return [{ yaml: `${key}: ${asYaml(valuesOf(fields)[key])}`, fields, quote, range }];
}
