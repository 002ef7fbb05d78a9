import type { Candidate, Finder } from '#drafts/found/candidate.ts';
import { jobGroupOf } from '#drafts/found/job-group.ts';
import type { Sentence } from '#drafts/found/sentences.ts';

const label = /^(?:functie(?:titel|naam)?|vacature(?:titel)?|job title|position) ?: ?(?=\S)/u;

/** What stands before and after the name of the job. */
const before =
	/^(?:vacature|vacancy|gezocht|wij zoeken(?: een)?|we zoeken(?: een)?)(?: ?[:|-])? +/iu;
const behind = /[|•]| - |, | (?:bij|@) (?=\p{Lu})| gezocht| \d{1,2}(?: ?- ?\d{1,2})? uur/u;
const inBrackets = / ?\([^()]{0,80}\)$| m\/v(?:\/x)?$/;

/** A question or an exhortation is no name of a job. */
const noTitle =
	/[?!]|^(?:ben|word|wil|kun|zoek|heb|maak|kom|help|zorg|wij|we|jij|over|wat|wie|waarom|welkom|werken bij|functieomschrijving|inleiding|samenvatting|intro|home|vacatures?|the|our|are|about)(?=\s|$)/iu;

/** Finds the name of the job, in a label or the first heading, and its group. */
export const findTitle: Finder = (sentences) => {
	const title = labelledTitle(sentences) ?? headingTitle(sentences);
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

function headingTitle(sentences: readonly Sentence[]): Title | undefined {
	const [first, ...others] = sentences;
	const heading = first?.isHeading ? first : others.slice(0, 3).find(({ isHeading }) => isHeading);
	const next = heading && sentences[sentences.indexOf(heading) + 1];
	const isOneLine = !heading || heading.next === '' || next?.isHeading !== true;
	return heading && isOneLine ? titleIn(heading, 0) : undefined;
}

function titleIn(sentence: Sentence, from: number): Title | undefined {
	const { shown } = sentence;
	const start = from + (before.exec(shown.slice(from))?.[0].length ?? 0);
	let name = shown.slice(start).trimEnd();
	for (let shorter = cut(name); shorter !== name; shorter = cut(name)) name = shorter;
	if (name.length < 3 || name.length > 80 || noTitle.test(name) || !/\p{L}{3}/u.test(name)) return;
	return { name, range: sentence.rangeOf(start, start + name.length) };
}

const cut = (name: string): string =>
	(name.split(behind, 1)[0] ?? '').trimEnd().replace(inBrackets, '').trimEnd();
