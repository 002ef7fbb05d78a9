import type { Sentence } from '#drafts/found/sentences.ts';

/** Longer lines say more than the name of a fact, or than its value. */
const longestLabel = 40;
const longestValue = 80;

/**
 * Facts of which the value stands below its name, as one sentence: "Uren per week" above "28 - 32" is read
 * as "uren per week: 28 - 32". Any two short lines are; the words of a finder say which mean something.
 */
export function labelledBelow(sentences: readonly Sentence[]): Sentence[] {
	return sentences.flatMap((label, index) => {
		const value = sentences[index + 1];
		return value && isLabel(label) && isValue(value) ? [joined(label, value)] : [];
	});
}

const isAlone = ({ previous, next }: Sentence): boolean => previous === '' && next === '';

function isLabel(sentence: Sentence): boolean {
	const label = sentence.text.trim();
	return (
		isAlone(sentence) && label.length <= longestLabel + 1 && /^[\p{L}][\p{L} ()/-]+:?$/u.test(label)
	);
}

const isValue = (sentence: Sentence): boolean =>
	sentence.previous === '' &&
	sentence.text.trim().length <= longestValue &&
	!sentence.text.trim().endsWith(':');

function joined(label: Sentence, value: Sentence): Sentence {
	const name = label.text.trim().replace(/:$/, '');
	const lead = value.text.length - value.text.trimStart().length;
	const before = `${name}: `;
	const shift = before.length - lead;
	return {
		...value,
		text: before + value.text.slice(lead),
		shown: before + value.shown.slice(lead),
		isHeading: false,
		heading: '',
		rangeOf: (start, end) =>
			value.rangeOf(Math.max(start - shift, lead), Math.max(end - shift, lead + 1)),
	};
}
