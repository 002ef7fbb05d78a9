import { capitalised } from '#domain/first-letter.ts';
import type { Candidate, Finder } from '#drafts/found/candidate.ts';
import { stepsIn } from '#drafts/found/selection-steps.ts';
import type { Sentence } from '#drafts/found/sentences.ts';

/** The steps of a selection, from a list under a heading that says so, or else told in order. */
export const findSelection: Finder = (sentences) => {
	const listed = listedSteps(sentences);
	return listed.length > 0 ? listed : toldSteps(sentences);
};

interface Step {
	step: string;
	type: string;
	range: Candidate['range'];
}

const procedure =
	/procedure|sollicitatieproces|selectieproces|hoe (?:verder|verloopt|gaat het verder|ziet (?:het|de) (?:proces|sollicitatie))|(?:de|alle) stappen/;
/** Applying itself is what comes before the first step. */
const beforeSteps = /^ ?(?:je |jij |u )?(?:sollicit|reageer|stuur|mail|upload)/;

/** Longer ones tell more than the name of a step. */
const longestStep = 80;

function listedSteps(sentences: readonly Sentence[]): Candidate[] {
	const items = sentences.filter(
		({ heading, isHeading, previous, text }) =>
			procedure.test(heading) && !isHeading && previous === '' && !beforeSteps.test(text),
	);
	const steps = items.flatMap((item): Step[] => {
		const { type } = stepsIn(item.text)[0] ?? {};
		const step = item.shown.trim().replace(/[.;,]$/, '');
		const start = item.shown.indexOf(step);
		const range = item.rangeOf(start, start + step.length);
		return type && step.length <= longestStep ? [{ step, type, range }] : [];
	});
	return steps.length === items.length ? selectionOf(steps) : [];
}

const inOrder =
	/eerst(?!e)|daarna|vervolgens|volg(?:t|en)|tot slot|als laatste|gevolgd|bestaat uit|(?:^|[\s,])dan |(?:^|\s)na (?:een|het|de|dat|dit|afloop)/;
/** Another order than that of the words, a choice, or a step of a kind that has no word here. */
const unclear =
	/voordat|voorafgaand|alvorens|assessment|test(?!\p{L})|screening|bijvoorbeeld|eventueel|soms|misschien|afhankelijk/u;
const aboutWork =
	/klant|cliënt|patiënt|leerling|leverancier|kandidaten|medewerkers|(?:^|\s)team ?gesprek/;
const aboutApplying =
	/sollicit|procedure|selectie|kennis ?mak|meeloop|uitnodig|uitgenodigd|enthousiast|aanbod|sollicitatie/;

function toldSteps(sentences: readonly Sentence[]): Candidate[] {
	const told = paragraphsOf(sentences).flatMap((paragraph) => {
		const text = paragraph.map((sentence) => sentence.text).join('');
		if (!inOrder.test(text) || unclear.test(text) || aboutWork.test(text)) return [];
		if (!aboutApplying.test(text + (paragraph[0]?.heading ?? ''))) return [];
		return selectionOf(paragraph.some(isOpen) ? [] : paragraph.flatMap(namedSteps));
	});
	return told.slice(0, 1);
}

/** Sentences that stand in one block. */
function paragraphsOf(sentences: readonly Sentence[]): Sentence[][] {
	const paragraphs: Sentence[][] = [];
	for (const sentence of sentences) {
		if (sentence.isHeading) continue;
		if (sentence.previous === '') paragraphs.push([]);
		paragraphs.at(-1)?.push(sentence);
	}
	return paragraphs;
}

/** "Een meeloopdag of een tweede gesprek" is one step, and nobody knows which; a question tells of none. */
const isOpen = ({ text }: Sentence): boolean => {
	const steps = stepsIn(text);
	if (/\?\s*$/.test(text) && steps.length > 0) return true;
	return steps.some(({ end }, index) =>
		/(?:^|\s)of\s/.test(text.slice(end, steps[index + 1]?.start ?? end)),
	);
};

const namedSteps = (sentence: Sentence): Step[] =>
	stepsIn(sentence.text).map(({ type, words, start, end }) => ({
		step: capitalised(
			words.replace(/^loop je (.+) mee$/, '$1 meelopen').replace(/^(?:een|één|op) /, ''),
		),
		type,
		range: sentence.rangeOf(start, end),
	}));

/** One step is no procedure; the same one twice is told twice. */
function selectionOf(steps: readonly Step[]): Candidate[] {
	const different = steps.filter(
		({ step }, index) => steps.findIndex((other) => other.step === step) === index,
	);
	const [first] = different;
	const last = different.at(-1);
	if (!first || !last || different.length < 2) return [];
	return [
		{
			about: 'selection',
			values: different.flatMap(
				({ step, type }, index) =>
					[
						[['selection', index, 'step'], step],
						[['selection', index, 'type'], type],
					] as const,
			),
			range: [first.range[0], last.range[1]],
		},
	];
}
