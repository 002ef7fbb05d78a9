import { plainText } from '#content/plain-text.ts';
import { factsInText } from '#drafts/found-fields.ts';
import { asMarkdown } from '#drafts/import/as-markdown.ts';
import { employerIn, type KnownEmployer } from '#drafts/import/employer-in.ts';
import { employerNameIn } from '#drafts/import/employer-name.ts';
import type { Fact } from '#drafts/import/fact.ts';
import { languageOfText } from '#domain/language-of-text.ts';
import { isSaidBeside, type NotKept } from '#drafts/import/not-kept.ts';
import { stillToCome } from '#drafts/import/still-to-come.ts';
import {
	type ListedField,
	listsAsFields,
	type StoryWithoutLists,
} from '#drafts/import/lists-as-fields.ts';
import { mergedFacts, settled } from '#drafts/import/merge-facts.ts';
import {
	type ImportFault,
	type ImportSource,
	longestStory,
	type ReadSource,
	readSource,
} from '#drafts/import/read-source.ts';
import { tellsOfSeveralJobs } from '#drafts/import/several-jobs.ts';
import { levelHeadings, tidyStory } from '#drafts/import/tidy-story.ts';
import { titleHeading, withoutTitle } from '#drafts/import/title-heading.ts';
import { valuesOf } from '#drafts/values-of.ts';
import type { Draft } from '#drafts/vacancy-file.ts';

/** Every possibility of what is not sure, none of them filled in. */
export interface Doubt {
	/** Where these differ: the words of the text, its data and its text, or what one date may mean. */
	readonly between: 'words' | 'data-and-words' | 'meanings';
	readonly possibilities: readonly (readonly Fact[])[];
}

/** A vacancy made of an existing text. */
export interface Imported {
	readonly draft: Draft;
	/** What is filled in, with its origin. */
	readonly facts: readonly Fact[];
	/** Sentences that went from a list to a field. */
	readonly listed: readonly ListedField[];
	readonly doubts: readonly Doubt[];
	/** What the source says and the draft does not. */
	readonly notKept: readonly NotKept[];
	/** Lines of earlier mail that are left out. */
	readonly mailLines: number;
	/** The employer that the text names and that has no file. */
	readonly unknownEmployer?: string | undefined;
	/** Lines of an old frontmatter that have no place. */
	readonly leftOut: readonly string[];
}

/** What decides what becomes of a text, beside the text. */
export interface ImportSituation {
	/** `yyyy-mm-dd` in Europe/Amsterdam. */
	readonly today: string;
	/** Employers that have a file. */
	readonly employers: readonly KnownEmployer[];
}

/** Makes a draft of a text, and of nothing else; or says why there is no vacancy in it. */
export function importDraft(
	source: ImportSource,
	{ today, employers }: ImportSituation,
): Imported | ImportFault {
	const read = readSource(source);
	if (typeof read === 'string') return read;
	if (plainText(read.story).length > longestStory) return 'too-long';
	const story = tidyStory(read.story);
	// Data or a frontmatter with a title is about one vacancy, whatever else its page shows.
	const isTitled = read.facts.some(({ path }) => path[0] === 'title');
	if (!isTitled && tellsOfSeveralJobs(story)) return 'several-postings';
	const markdown = asMarkdown(story);
	const { facts: known, doubts, notKept } = knownFrom(read, markdown, today);
	if (markdown.length < shortestText && known.length === 0) return 'no-text';
	const heading = titleHeading(story, known);
	const lists = listsAsFields(heading === undefined ? story : withoutTitle(story));
	const title = String(known.find(({ path }) => path[0] === 'title')?.value ?? '');
	const name = read.employer ?? employerNameIn({ heading, tab: read.tab, text: markdown, title });
	const employer = employerIn(name, markdown, employers);
	const facts = [...withHeading(known, heading), ...(employer.fact ? [employer.fact] : [])];
	return {
		draft: draftOf(facts, lists, languageOfText(markdown)),
		facts,
		listed: lists.fields,
		doubts,
		notKept: [...read.notKept.filter((one) => !isSaidBeside(one, facts)), ...notKept],
		mailLines: read.mailLines,
		unknownEmployer: employer.unknown,
		leftOut: read.leftOut,
	};
}

interface Known {
	facts: readonly Fact[];
	doubts: readonly Doubt[];
	/** Last days that are over, and words that cannot be so. */
	notKept: readonly NotKept[];
}

/** What the data of a source and its text say together: what is sure, and what is not. */
function knownFrom(read: ReadSource, markdown: string, today: string): Known {
	const said = factsInText(markdown, today);
	const merged = mergedFacts(read.facts, said.found);
	const { facts, unsure, past } = stillToCome(settled(merged.facts, said.unsure), today);
	return {
		facts,
		notKept: [...past, ...said.faults],
		doubts: [
			...read.doubts.map((doubt) => doubtOf(doubt.map((fact) => [fact]))),
			...unsure.map(doubtOf),
			...merged.doubts.map((possibilities): Doubt => ({
				between: 'data-and-words',
				possibilities,
			})),
		],
	};
}

const draftOf = (facts: readonly Fact[], lists: StoryWithoutLists, language?: string): Draft => ({
	values: {
		...valuesOf(facts),
		...valuesOfLists(lists.fields),
		...(language === 'en' ? { language } : {}),
		status: 'draft',
	},
	body: asMarkdown(levelHeadings(lists.story)),
});

/** The title is quoted as the heading that it came from. */
const withHeading = (facts: readonly Fact[], heading: string | undefined): Fact[] =>
	facts.map((fact) => (fact.path[0] === 'title' && heading ? { ...fact, quote: heading } : fact));

function doubtOf(possibilities: Doubt['possibilities']): Doubt {
	const quotes = new Set(possibilities.flat().map(({ quote }) => quote));
	return { between: quotes.size === 1 ? 'meanings' : 'words', possibilities };
}

/** Less is no vacancy but a message that the page wants JavaScript. */
const shortestText = 40;

function valuesOfLists(fields: readonly ListedField[]): Record<string, unknown> {
	return Object.fromEntries(
		[...Map.groupBy(fields, ({ key }) => key)].map(([key, listed]) => [
			key,
			listed.map(({ sentence }) => (key === 'tasks' ? { task: sentence } : sentence)),
		]),
	);
}
