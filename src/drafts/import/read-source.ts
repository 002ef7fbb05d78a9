import type { Root, RootContent } from 'mdast';
import { plainText } from '#content/plain-text.ts';
import { asMarkdown } from '#drafts/import/as-markdown.ts';
import type { Fact } from '#drafts/import/fact.ts';
import { frontmatterFacts } from '#drafts/import/frontmatter-facts.ts';
import {
	type LdNode,
	jobPostingsIn,
	jsonOf,
	nodesOf,
	textOf,
} from '#drafts/import/job-postings.ts';
import { pageTree, scriptsIn } from '#drafts/import/page-tree.ts';
import { tabOf, titleOf } from '#drafts/import/page-title.ts';
import type { NotKept } from '#drafts/import/not-kept.ts';
import { postingNotKept } from '#drafts/import/posting-not-kept.ts';
import { withoutEarlierMail } from '#drafts/import/earlier-mail.ts';
import { closingDoubt } from '#drafts/import/posting-dates.ts';
import { postingFacts } from '#drafts/import/posting-facts.ts';
import { postingStory } from '#drafts/import/posting-story.ts';
import { storyOfPage } from '#drafts/import/story-of-html.ts';
import { storyOfMarkdown } from '#drafts/import/story-of-markdown.ts';
import { storyOfText } from '#drafts/import/story-of-text.ts';

/** A text that somebody has, and what it is written in. */
export interface ImportSource {
	readonly kind: 'html' | 'json' | 'markdown' | 'text';
	readonly text: string;
	/** Where a page comes from; its links are relative to that. */
	readonly address?: string | undefined;
}

/** A source, read: the story, and what is known beside it. */
export interface ReadSource {
	readonly story: Root;
	readonly facts: readonly Fact[];
	/** Of what the data says vaguely every possibility. */
	readonly doubts: readonly (readonly Fact[])[];
	/** Name of the employer, as the data has it. */
	readonly employer?: string | undefined;
	/** What the tab of a page says: often the job, and who offers it. */
	readonly tab?: string | undefined;
	/** What an old frontmatter says that Helder has no key for. */
	readonly leftOut: readonly string[];
	/** What the data says and no key can hold. */
	readonly notKept: readonly NotKept[];
	/** Lines of earlier mail that are left out. */
	readonly mailLines: number;
}

/** In characters; the longest real vacancy at hand has 5,400, and much longer texts take parsers minutes. */
export const longestStory = 50_000;

/** Why there is no one vacancy in a source. */
export type ImportFault =
	'no-posting' | 'several-postings' | 'no-text' | 'too-long' | 'broken-json';

/** Reads a source, or says why there is no vacancy in it. */
export function readSource({ kind, text, address }: ImportSource): ReadSource | ImportFault {
	switch (kind) {
		case 'json':
			return fromJson(text, address);
		case 'html':
			return fromPage(text, address);
		case 'markdown':
			return text.length > longestStory ? 'too-long' : fromMarkdown(text);
		case 'text':
			return text.length > longestStory ? 'too-long' : fromText(text);
	}
}

const nothingBeside = { facts: [], doubts: [], leftOut: [], notKept: [], mailLines: 0 };

function fromText(text: string): ReadSource {
	const { kept, mailLines } = withoutEarlierMail(text);
	return { ...nothingBeside, story: storyOfText(kept), mailLines };
}

function fromJson(text: string, address: string | undefined): ReadSource | ImportFault {
	const data = jsonOf(text);
	if (data === undefined) return 'broken-json';
	const [posting, ...others] = jobPostingsIn(data);
	if (!posting) return 'no-posting';
	return others.length > 0 ? 'several-postings' : fromPosting(posting, address);
}

function fromPosting(posting: LdNode, address: string | undefined): ReadSource {
	const doubt = closingDoubt(posting);
	const facts = postingFacts(posting);
	return {
		story: postingStory(posting, address),
		...nothingBeside,
		facts,
		notKept: postingNotKept(posting, [...facts, ...doubt]),
		doubts: doubt.length > 0 ? [doubt] : [],
		employer: textOf(
			nodesOf(posting['hiringOrganization'])[0]?.['name'] ?? posting['hiringOrganization'],
		),
	};
}

function fromPage(html: string, address: string | undefined): ReadSource | ImportFault {
	const page = pageTree(html);
	const postings = scriptsIn(page, 'application/ld+json').map(jsonOf).flatMap(jobPostingsIn);
	if (new Set(postings.map(({ title }) => textOf(title))).size > 1) return 'several-postings';
	const [posting] = postings;
	const read = posting && fromPosting(posting, address);
	const story = storyOfPage(page, address);
	const tab = tabOf(page);
	if (!read) return { ...nothingBeside, tab, ...storyWithoutMail(withTitle(story, titleOf(page))) };
	return tellsAsMuch(read.story, story) ? read : { ...read, story };
}

/** Whether the description of a posting is a story, or at least all that its page says. */
function tellsAsMuch(description: Root, page: Root): boolean {
	const { length } = plainText(description);
	return length >= shortestStory || length >= plainText(page).length;
}

function withTitle(story: Root, title: string): Root {
	const [first] = story.children;
	if (title === '' || (first && plainText(first) === title)) return story;
	const heading: RootContent = {
		type: 'heading',
		depth: 1,
		children: [{ type: 'text', value: title }],
	};
	return { ...story, children: [heading, ...story.children] };
}

/** Word and web mail hold the mail below a text as paragraphs: read as lines, they are like any other. */
function storyWithoutMail(story: Root): Pick<ReadSource, 'story' | 'mailLines'> {
	const { kept, mailLines } = withoutEarlierMail(asMarkdown(story));
	return mailLines === 0 ? { story, mailLines } : { story: storyOfMarkdown(kept), mailLines };
}

/** With fewer characters the description only announces what the page says. */
const shortestStory = 200;

function fromMarkdown(text: string): ReadSource {
	const { body, facts, leftOut } = frontmatterFacts(text);
	const { kept, mailLines } = withoutEarlierMail(body);
	return { ...nothingBeside, story: storyOfMarkdown(kept), facts, leftOut, mailLines };
}
