import { parseFrontmatter } from '#content/frontmatter.ts';
import { isGroup } from '#domain/is-group.ts';
import { fitsAt } from '#drafts/fits-at.ts';
import type { Fact } from '#drafts/import/fact.ts';
import { titleFacts } from '#drafts/import/title-facts.ts';
import { asYaml } from '#i18n/nl/as-yaml.ts';

interface FromFrontmatter {
	body: string;
	facts: Fact[];
	/** Lines that have no place in a vacancy. */
	leftOut: string[];
}

/** An imported text is a draft, whatever it was. */
const notTaken = new Set(['status']);

/** Keys of a frontmatter that a vacancy has too, with values that fit; all others as they stand. */
export function frontmatterFacts(source: string): FromFrontmatter {
	const frontmatter = parseFrontmatter(source);
	if (!frontmatter) return { body: source, facts: [], leftOut: [] };
	const { document, bodyStart } = frontmatter;
	const data: unknown =
		document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 100 });
	const body = source.slice(bodyStart);
	if (!isGroup(data)) return { body, facts: [], leftOut: linesOf(source.slice(0, bodyStart)) };
	const facts: Fact[] = [];
	const leftOut: string[] = [];
	for (const [key, value] of Object.entries(data)) {
		const quote = `${key}: ${asYaml(value)}`;
		if (key === 'title' && typeof value === 'string') facts.push(...titleFacts(value, quote));
		else if (!notTaken.has(key) && fitsAt([key], value)) facts.push({ path: [key], value, quote });
		else if (!notTaken.has(key)) leftOut.push(`${key}: ${asYaml(value)}`);
	}
	return { body, facts, leftOut };
}

const linesOf = (block: string): string[] =>
	block
		.split(/\r?\n/)
		.map((line) => line.trim())
		.filter((line) => line !== '' && line !== '---' && line !== '\uFEFF---');
