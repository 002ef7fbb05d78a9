import type { Candidate, Finder } from '#drafts/found/candidate.ts';
import { jobGroupOf } from '#drafts/found/job-group.ts';
import { jobCalledIn, jobTitleIn } from '#drafts/found/job-title.ts';
import { isJob } from '#drafts/found/job-words.ts';
import type { Sentence } from '#drafts/found/sentences.ts';

const label = /^(?:functie(?:titel|naam)?|vacature(?:titel)?|job title|position) ?: ?(?=\S)/u;

const onlyLabel =
	/^(?:(?:openstaande |interne |externe )?vacature(?:titel)?|functie(?:titel|naam)?|job title|vacancy|position) ?:?$/u;

/** Whether a heading or line says that a title follows, and no more. */
export const isOnlyLabel = (text: string): boolean => onlyLabel.test(text.trim().toLowerCase());

/** Finds the name of the job, in a label or the first heading, and its group. */
export const findTitle: Finder = (sentences) => {
	const title =
		labelledTitle(sentences) ??
		titleBelow(sentences) ??
		lineTitle(sentences.slice(0, 1)) ??
		headingTitle(sentences) ??
		calledTitle(sentences) ??
		lineTitle(sentences.slice(0, 3));
	if (!title) return [];
	const group = jobGroupOf(title.name);
	return [
		{ about: 'title', values: [[['title'], title.name]], range: title.range },
		...(group
			? [{ about: 'jobGroup', values: [[['jobGroup'], group]], range: title.range } as const]
			: []),
	];
};

interface Title {
	name: string;
	range: Candidate['range'];
}

function labelledTitle(sentences: readonly Sentence[]): Title | undefined {
	const labelled = sentences.slice(0, 12).find(({ text }) => label.test(text));
	return labelled && titleIn(labelled, label.exec(labelled.text)?.[0].length ?? 0);
}

/** "Vacature" says what the text is; what it is about stands on the next line. */
function titleBelow(sentences: readonly Sentence[]): Title | undefined {
	const at = sentences.slice(0, 4).findIndex(({ text }) => isOnlyLabel(text));
	const below = at < 0 ? undefined : sentences[at + 1];
	return below && !/[.:]\s*$/.test(below.text) ? titleIn(below, 0) : undefined;
}

function headingTitle(sentences: readonly Sentence[]): Title | undefined {
	const [first, ...others] = sentences;
	const heading = first?.isHeading ? first : others.slice(0, 3).find(({ isHeading }) => isHeading);
	const next = heading && sentences[sentences.indexOf(heading) + 1];
	const isOneLine = !heading || heading.next === '' || next?.isHeading !== true;
	return heading && isOneLine ? titleIn(heading, 0) : undefined;
}

/** Below a cry the next headings may call: “Word jij onze kok?”. */
function calledTitle(sentences: readonly Sentence[]): Title | undefined {
	const call = sentences
		.filter(({ isHeading }) => isHeading)
		.slice(0, 3)
		.find(({ shown }) => jobCalledIn(shown) !== undefined);
	return call && titleIn(call, 0);
}

/** A line without a mark is a title when it names a job. */
function lineTitle(sentences: readonly Sentence[]): Title | undefined {
	const line = sentences.find((one) => isLine(one) && isJob(titleIn(one, 0)?.name ?? ''));
	return line && titleIn(line, 0);
}

const isLine = ({ text, next }: Sentence): boolean =>
	next === '' && text.length <= 60 && !/[.:?]\s*$/.test(text);

function titleIn(sentence: Sentence, from: number): Title | undefined {
	const name = jobTitleIn(sentence.shown.slice(from));
	if (name === undefined) return undefined;
	// A title in capitals alone is not written as it is shown.
	const start = Math.max(sentence.text.indexOf(name.toLowerCase(), from), from);
	return { name, range: sentence.rangeOf(start, start + name.length) };
}
