import type { Fact } from '#drafts/import/fact.ts';
import { doubtKey, doubtWords, notKeptWords, shortened } from '#drafts/import/import-remarks.ts';
import type { Imported } from '#drafts/import/import-draft.ts';
import { vacancyFile } from '#drafts/vacancy-file.ts';
import { importFileText as text } from '#i18n/nl/import.ts';

/** An imported vacancy as the text of a file: where it comes from on top, each origin at its key. */
export function importedFile(imported: Imported, origin: string, today: string): string {
	const { draft, facts, doubts, notKept, mailLines, unknownEmployer, leftOut } = imported;
	const head = [
		text.origin(origin, today),
		...(unknownEmployer ? [text.employer(unknownEmployer)] : []),
		...(mailLines > 0 ? [text.earlierMail(mailLines)] : []),
		...doubts.map((doubt) => text.notFilled(doubtKey(doubt), doubtWords(doubt))),
		...notKept.map((one) => text.notFilled(one.key, notKeptWords(one))),
		...leftOut.map((line) => text.leftOut(line)),
	];
	const file = vacancyFile(draft, {
		...remarksOn(facts, draft.values),
		...remarksOnLists(imported),
	});
	return file.replace(/^---\n/, `---\n${head.map((line) => `# ${shortened(line)}\n`).join('')}`);
}

/** One remark above a key; above the parts of a group where these come from different words. */
function remarksOn(
	facts: readonly Fact[],
	values: Readonly<Record<string, unknown>>,
): Record<string, string> {
	return Object.fromEntries(
		[...Map.groupBy(facts, ({ path }) => String(path[0]))].flatMap(([key, own]) => {
			const isGroup = !Array.isArray(values[key]) && own.every(({ path }) => path.length > 1);
			const quotes = [...new Set(own.map(({ quote }) => shortened(quote)))];
			if (quotes.length === 1 || !isGroup) return [[key, text.found(quotes)]];
			return quotes.map((quote) => {
				const first = own.find((fact) => shortened(fact.quote) === quote);
				return [first?.path.slice(0, 2).join('.') ?? key, text.found([quote])];
			});
		}),
	);
}

function remarksOnLists({ listed }: Imported): Record<string, string> {
	return Object.fromEntries(
		[...Map.groupBy(listed, ({ key }) => key)].map(([key, own]) => [
			key,
			text.fromList([...new Set(own.map(({ heading }) => shortened(heading)))]),
		]),
	);
}
