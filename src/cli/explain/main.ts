import { styleText } from 'node:util';
import { answer } from '#cli/answer.ts';
import { type Edge, terminalOn } from '#cli/edge.ts';
import { type Question, questionIn } from '#cli/explain/question.ts';
import { ruleList } from '#cli/explain/rule-list.ts';
import { pageText } from '#cli/explain/page-text.ts';
import { isColoured } from '#cli/is-coloured.ts';
import { localeIn } from '#cli/locale.ts';
import { helpPage } from '#cli/lint/help-page.ts';
import { oneOf } from '#cli/option-values.ts';
import type { ExitCode } from '#cli/terminal.ts';
import { WrongUse } from '#cli/wrong-use.ts';
import { siteLanguages } from '#domain/schema/vacancy.ts';
import { suggestions } from '#domain/suggestion.ts';
import { lintDictionaryFor } from '#i18n/lint-dictionary.ts';
import type { CliLintText } from '#i18n/nl/cli-lint.ts';
import { ruleInfos } from '#lint/rules/index.ts';

/** `npm run explain -- <rule>`: the help page of a rule; without one a list of all. */
export function explain(
	argv: readonly string[],
	edge: Pick<Edge, 'env' | 'stdout' | 'stderr'>,
): Promise<ExitCode> {
	const text = lintDictionaryFor(localeIn(argv)).command;
	const bold = (line: string): string =>
		isColoured(edge) ? styleText('bold', line, { validateStream: false }) : line;
	return answer(
		{
			argv,
			usage: text.explainUsage,
			terminal: terminalOn(edge),
			env: edge.env,
			keptSentence: text.keptByNpm,
		},
		questionIn,
		async (question) => {
			edge.stdout.write(replyTo(question, text, bold));
			return 0;
		},
	);
}

function replyTo({ id, locale }: Question, text: CliLintText, bold: (line: string) => string) {
	oneOf('--locale', locale, siteLanguages, text.wrong);
	const note = text.dutchPages === '' ? '' : `${text.dutchPages}\n\n`;
	if (id === undefined) return `${note}${ruleList(text, bold).join('\n')}\n`;
	const rule = ruleInfos.find((candidate) => candidate.id === id);
	const page = rule && helpPage(id);
	if (!rule || !page) throw new WrongUse(text.wrong.unknownRule(id, suggestions(id, ruleIds)));
	return note + pageText(rule, page, text, bold);
}

const ruleIds = ruleInfos.map(({ id }) => id);
