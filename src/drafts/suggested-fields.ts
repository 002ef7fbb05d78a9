import { parseDocument } from 'yaml';
import { readEntry } from '#content/entry.ts';
import { parseMarkdown } from '#content/markdown.ts';
import { isGroup } from '#domain/is-group.ts';
import { vacancySchema } from '#domain/schema/vacancy.ts';
import { helpFor } from '#drafts/field-help.ts';
import type { FaultyWords } from '#drafts/found/faults.ts';
import { type FoundField, factsInText } from '#drafts/found-fields.ts';
import { tellsOfSeveralJobs } from '#drafts/import/several-jobs.ts';
import { storyOfText } from '#drafts/import/story-of-text.ts';
import { tidyStory } from '#drafts/import/tidy-story.ts';
import { isFreeAt } from '#drafts/is-free-at.ts';
import { partsOf } from '#drafts/frontmatter-parts.ts';
import { type MissingField, missingFields, requiredKeys } from '#drafts/missing-fields.ts';
import { type TextDoubt, textDoubts } from '#drafts/text-doubts.ts';
import { shifted } from '#drafts/shifted.ts';
import { valuesOf } from '#drafts/values-of.ts';
import { withFields } from '#drafts/with-fields.ts';
import { asYaml } from '#i18n/nl/as-yaml.ts';
import { contentText } from '#i18n/nl/content.ts';

/** Fields of one part of the frontmatter that the text below it gives. */
export interface SuggestedFields {
	/** Key at the highest level. */
	key: string;
	title: string;
	/** As they would stand in the frontmatter. */
	yaml: string;
	fields: readonly FoundField[];
	/** Where each comes from; ranges are those of the whole text, every quote comes once. */
	quotes: readonly Pick<FoundField, 'quote' | 'range'>[];
	/** Titles of what the key still lacks when these fields are taken over. */
	lacks: readonly string[];
}

/** What a text says of its frontmatter. */
export interface TextFields {
	readonly suggested: readonly SuggestedFields[];
	/** Keys that are not there yet, of which the text says more than one thing. */
	readonly doubts: readonly TextDoubt[];
	/** Words about a key that is not there yet, and that cannot be so. */
	readonly faults: readonly FaultyWords[];
	/** Whether it holds vacancies apart, so that a fact may be that of another job. */
	readonly isSeveral: boolean;
}

const nothing: TextFields = { suggested: [], doubts: [], faults: [], isSeveral: false };

/**
 * What the text gives for its frontmatter. Nothing for one that cannot be read, which has to be mended
 * first, for one that has all keys that a vacancy needs, nor for several vacancies in one text.
 */
export function textFields(text: string): TextFields {
	const { yaml, body, bodyStart } = partsOf(text);
	const isBroken = yaml === undefined && /^\s*---/.test(text);
	const written = isBroken ? undefined : writtenIn(yaml ?? '');
	if (!written || requiredKeys.every((key) => Object.hasOwn(written, key))) return nothing;
	// A title says which of them this is about.
	if (!Object.hasOwn(written, 'title') && tellsOfSeveralJobs(tidyStory(storyOfText(body))))
		return { ...nothing, isSeveral: true };
	const said = factsInText(body);
	const found = said.found
		.filter(({ path }) => isFreeAt(written, path))
		.map((field) => ({ ...field, range: shifted(field.range, bodyStart) }));
	const lacking = lackingWith(text.slice(0, bodyStart), found);
	return {
		...nothing,
		suggested: [...Map.groupBy(found, ({ path }) => String(path[0]))].map(([key, fields]) =>
			suggestedOf(key, fields, lacking.find((field) => field.key === key)?.parts ?? []),
		),
		doubts: textDoubts(said.unsure, written, bodyStart),
		faults: said.faults
			.filter(({ key }) => !Object.hasOwn(written, key))
			.map((fault) => ({ ...fault, range: shifted(fault.range, bodyStart) })),
	};
}

/** What a frontmatter still lacks when it has these fields as well. */
function lackingWith(frontmatter: string, fields: readonly FoundField[]): MissingField[] {
	const { problems } = readEntry(
		{ file: 'vacancy.md', source: withFields(frontmatter, fields) },
		{ schema: vacancySchema, parse: parseMarkdown, text: contentText },
	);
	return missingFields(problems.flatMap(({ subject }) => subject ?? []));
}

function writtenIn(yaml: string): Readonly<Record<string, unknown>> | undefined {
	const document = parseDocument(yaml);
	const data: unknown = document.errors.length > 0 ? undefined : (document.toJS() ?? {});
	return isGroup(data) ? data : undefined;
}

function suggestedOf(
	key: string,
	fields: readonly FoundField[],
	lacks: readonly string[],
): SuggestedFields {
	const byQuote = new Map(fields.map(({ quote, range }) => [`${range}`, { quote, range }]));
	return {
		key,
		title: helpFor(key).title,
		yaml: `${key}: ${asYaml(valuesOf(fields)[key])}`,
		fields,
		quotes: [...byQuote.values()],
		lacks,
	};
}
