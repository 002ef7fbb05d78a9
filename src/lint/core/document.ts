import type { Root } from 'mdast';
import type { Entry } from '#content/entry.ts';
import { parseFrontmatter } from '#content/frontmatter.ts';
import type { Range } from '#content/problem.ts';
import type { Path } from '#domain/path.ts';
import type { Organisation } from '#domain/schema/organisation.ts';
import type { SiteLanguage, Vacancy } from '#domain/schema/vacancy.ts';
import { type Block, blocksOf } from '#lint/core/blocks.ts';
import { fieldBlocks } from '#lint/core/field-blocks.ts';
import { languageOf } from '#lint/language-of.ts';
import type { Lexicon } from '#lint/phrases/phrase.ts';

/** What a rule may look at. */
export interface LintDocument {
	source: string;
	/** Checked frontmatter; undefined while it has problems of its own. */
	vacancy: Vacancy | undefined;
	/** The employer, where the file that names it is known. */
	organisation: Organisation | undefined;
	language: SiteLanguage;
	/** The vague phrases of that language. */
	lexicon: Lexicon;
	/** `yyyy-mm-dd` in Europe/Amsterdam. */
	today: string;
	/** Words that the board allows. */
	allow: readonly string[];
	tree: Root;
	/** The text below the frontmatter. */
	body: readonly Block[];
	/** The sentences in the frontmatter. */
	fields: readonly Block[];
	/** Range of the value at a path in the frontmatter, or of the nearest key around it. */
	rangeOf: (path: Path) => Range;
	/** What is already known of it, by question. */
	answers: Map<unknown, unknown>;
}

interface Surroundings {
	organisation?: Organisation | undefined;
	today: string;
	allow?: readonly string[] | undefined;
	lexiconFor: (language: SiteLanguage) => Lexicon;
}

/** Makes a file ready for all rules, once. */
export function documentOf(
	entry: Entry<Vacancy>,
	{ organisation, today, allow = [], lexiconFor }: Surroundings,
): LintDocument {
	const { source, data, tree, rangeOf } = entry;
	const language = languageOf(entry);
	return {
		source,
		vacancy: data,
		organisation,
		language,
		lexicon: lexiconFor(language),
		today,
		allow,
		tree,
		body: blocksOf(tree, source),
		fields: fieldsOf(source),
		rangeOf,
		answers: new Map(),
	};
}

function fieldsOf(source: string): Block[] {
	const frontmatter = parseFrontmatter(source);
	return frontmatter ? fieldBlocks(frontmatter, source) : [];
}
