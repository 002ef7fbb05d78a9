import type { Range } from '#content/problem.ts';
import { lintText } from '#i18n/nl/lint/text.ts';
import { lint } from '#lint/lint.ts';
import { vaguePassagesOf } from '#lint/phrases/vague-spans.ts';
import { vaguenessRules } from '#lint/rules/vagueness.ts';
import { type LabelledText, textsIn, touch } from './texts.ts';

interface Text {
	name: string;
	words: number;
	/** What an editor called vague; undefined for prose that is no vacancy. */
	labels: readonly Range[] | undefined;
	phrases: readonly Range[];
	reports: readonly Range[];
	source: string;
}

const isVerbose = process.argv.includes('--verbose');

for (const folder of process.argv.slice(2).filter((argument) => !argument.startsWith('--'))) {
	const texts = textsIn(folder).map(reportedIn);
	console.log(`\n${folder}`);
	console.table(summaryOf(texts));
	if (isVerbose) for (const text of texts) showDifferences(text);
}

function reportedIn({ name, source, document, labels }: LabelledText): Text {
	return {
		name,
		words: source.split(/\s+/).length,
		labels,
		phrases: vaguePassagesOf(document).flatMap(({ spans }) => spans.map(({ range }) => range)),
		reports: lint(document, vaguenessRules, lintText).map(({ range }) => range),
		source,
	};
}

function summaryOf(texts: readonly Text[]): Record<string, Record<string, number>> {
	const words = sum(texts.map((text) => text.words));
	return Object.fromEntries(
		(['phrases', 'reports'] as const).map((kind) => {
			const found = sum(texts.map((text) => text[kind].length));
			const right = sum(texts.map((text) => touching(text[kind], text.labels ?? []).length));
			const labels = sum(texts.map((text) => text.labels?.length ?? 0));
			const reached = sum(texts.map((text) => touching(text.labels ?? [], text[kind]).length));
			const figures = labels
				? { precision: rounded(right / found), labels, recall: rounded(reached / labels) }
				: {};
			return [
				kind,
				{
					texts: texts.length,
					words,
					found,
					perThousandWords: rounded((1000 * found) / words),
					...figures,
				},
			];
		}),
	);
}

/** Ranges that share a letter with one of the others. */
function touching(ranges: readonly Range[], others: readonly Range[]): Range[] {
	return ranges.filter((range) => others.some((other) => touch(range, other)));
}

function showDifferences({ name, source, phrases, labels }: Text): void {
	const shown = ([start, end]: Range): string =>
		source.slice(Math.max(0, start - 25), end + 25).replace(/\s+/g, ' ');
	const without = (ranges: readonly Range[], others: readonly Range[]): Range[] => {
		const reached = new Set(touching(ranges, others));
		return ranges.filter((range) => !reached.has(range));
	};
	for (const range of without(phrases, labels ?? []))
		console.log(
			`${name} wrong  | ${source.slice(...range).replace(/\s+/g, ' ')} | ${shown(range)}`,
		);
	for (const range of without(labels ?? [], phrases))
		console.log(
			`${name} missed | ${source.slice(...range).replace(/\s+/g, ' ')} | ${shown(range)}`,
		);
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((a, b) => a + b, 0);
}

function rounded(number: number): number {
	return Math.round(number * 100) / 100;
}
