import { type Finding, letGoIn, reportedIn } from './findings.ts';
import { textsIn } from './texts.ts';

const folders = process.argv.slice(2);
const texts = folders.flatMap(textsIn);
const reported = texts.flatMap(reportedIn);
const labels = texts.flatMap(({ folder, labels: own = [] }) => own.map(() => folder));

/** How many reports, the share that an editor labelled, and labels that nothing else reaches. */
interface Figures {
	reports: number;
	right: number;
	precision: number;
	only: number;
}

const kinds: Readonly<Record<string, (finding: Finding) => string>> = {
	category: ({ category }) => category,
	context: ({ phrase }) => phrase.context ?? 'anywhere',
	tier: ({ phrase }) => phrase.tier,
	'tier and context': ({ phrase }) => `${phrase.tier}, ${phrase.context ?? 'anywhere'}`,
	place: ({ place }) => place,
	row: ({ isRow }) => (isRow ? 'phrases in a row' : 'one phrase'),
};

for (const [kind, keyOf] of Object.entries(kinds)) show(`Reports by ${kind}`, reported, keyOf);
show('Let go, by what let it go', texts.flatMap(letGoIn), ({ fate }) => fate);
show('Let go for a fact, by category', factsIn(texts.flatMap(letGoIn)), ({ category }) => category);
show('Reports by phrase', reported, ({ phrase }) => phrase.id);
leaveOneOut();

function show(title: string, findings: readonly Finding[], keyOf: (one: Finding) => string): void {
	console.log(`\n${title}`);
	console.table(
		Object.fromEntries(
			[...Map.groupBy(findings, keyOf)]
				.map(([key, own]) => [key, figuresOf(own, findings)] as const)
				.toSorted(([, a], [, b]) => a.precision - b.precision),
		),
	);
}

function figuresOf(own: readonly Finding[], all: readonly Finding[]): Figures {
	const right = own.filter(isRight);
	const others = new Set(all.flatMap((one) => (own.includes(one) ? [] : one.labels)));
	const reached = new Set(own.flatMap((one) => one.labels));
	return {
		reports: own.length,
		right: right.length,
		precision: rounded(right.length / own.length),
		only: [...reached].filter((label) => !others.has(label)).length,
	};
}

/** What would be left of each folder without the phrases that were seldom right in all the others. */
function leaveOneOut(): void {
	for (const [fewest, lowest] of [
		[4, 0.5],
		[4, 0.6],
		[4, 0.7],
		[3, 0.8],
	] as const) {
		console.log(`\nWithout phrases right in less than ${lowest} of at least ${fewest} reports`);
		console.table(
			Object.fromEntries(
				[...new Set(reported.map(({ folder }) => folder))].map((folder) => {
					const elsewhere = reported.filter((one) => one.folder !== folder);
					const own = reported.filter((one) => one.folder === folder);
					const dropped = seldomRight(elsewhere, fewest, lowest);
					const kept = own.filter(({ phrase }) => !dropped.has(phrase.id));
					const [before, after] = [qualityOf(own, folder), qualityOf(kept, folder)];
					return [folder, { dropped: dropped.size, before, after }];
				}),
			),
		);
	}
}

function seldomRight(findings: readonly Finding[], fewest: number, lowest: number): Set<string> {
	const byPhrase = [...Map.groupBy(findings, ({ phrase }) => phrase.id)];
	return new Set(
		byPhrase
			.filter(([, own]) => own.length >= fewest && own.filter(isRight).length < lowest * own.length)
			.map(([id]) => id),
	);
}

/** Precision and recall. */
function qualityOf(own: readonly Finding[], folder: string): string {
	const reached = new Set(own.flatMap((one) => one.labels)).size;
	const all = labels.filter((name) => name === folder).length;
	return `${rounded(own.filter(isRight).length / own.length)} / ${rounded(reached / all)}`;
}

function isRight({ labels }: Finding): boolean {
	return labels.length > 0;
}

function factsIn(findings: readonly Finding[]): Finding[] {
	return findings.filter(({ fate }) => fate === 'a fact beside it');
}

function rounded(number: number): number {
	return Math.round(number * 100) / 100;
}
