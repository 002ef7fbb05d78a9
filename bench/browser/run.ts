import { globSync, readFileSync } from 'node:fs';
import { startLinterPage } from '../../tests/browser/linter/linter-page.ts';
import { pastedTexts } from './check-page.ts';
import { firstChecks, typedChecks } from './speed.ts';
import { partsOf, weightOf } from './weight.ts';

const sorted = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b);

const at = (values: readonly number[], share: number): string =>
	(sorted(values)[Math.max(Math.ceil(values.length * share), 1) - 1] ?? 0).toFixed(1);

const row = (values: readonly number[]) => ({
	times: values.length,
	'fastest ms': at(values, 0),
	'median ms': at(values, 0.5),
	'95 % ms': at(values, 0.95),
});

/** The sample vacancy that half of the others are longer than. */
function usualVacancy(): string {
	const texts = globSync('content/vacancies/*.md').map((path) => readFileSync(path, 'utf8'));
	const byLength = texts.toSorted((a, b) => a.length - b.length);
	return byLength[Math.floor(byLength.length / 2)] ?? '';
}

/** The end of a word below the frontmatter. */
const middleOfText = (text: string): number =>
	text.indexOf(' ', (text.lastIndexOf('\n---\n') + text.length) / 2);

const endOfTitle = (text: string): number => text.indexOf('\n', text.indexOf('\ntitle: ') + 1);

const linter = await startLinterPage();
try {
	const isEnglish = ({ facadeModuleId }: { facadeModuleId: string | null }) =>
		facadeModuleId?.endsWith('/words/en/lexicon.ts') === true;
	const dutch = linter.chunks.filter((chunk) => !isEnglish(chunk));
	console.table({
		'for Dutch vacancies': weightOf(dutch),
		'for an English one, on top': weightOf(linter.chunks.filter(isEnglish)),
	});
	const parts = partsOf(dutch).map(({ part, ...sizes }) => [part, sizes]);
	console.table(Object.fromEntries(parts));

	const text = usualVacancy();
	const inText = await typedChecks(linter, text, middleOfText(text), 130);
	const inTitle = await typedChecks(linter, text, endOfTitle(text), 130);
	console.log(`A vacancy of ${text.length} characters:`);
	console.table({
		'first check': row(await firstChecks(linter, text, 10)),
		'letters 1 to 30 in the text': row(inText.slice(0, 30)),
		'letters 101 to 130 in the text': row(inText.slice(100)),
		'letters 1 to 30 in the title': row(inTitle.slice(0, 30)),
		'letters 101 to 130 in the title': row(inTitle.slice(100)),
	});
	console.log('On the page that checks, the first time, from pasting a text:');
	console.table(await pastedTexts(5, false));
	console.log('The same on slow 4G with a slow phone:');
	console.table(await pastedTexts(5, true));
} finally {
	await linter.close();
}
