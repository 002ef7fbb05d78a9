import { styleText } from 'node:util';
import { asksHelp } from '#cli/asked.ts';
import { keptByNpm } from '#cli/kept-by-npm.ts';
import type { Edge } from '#cli/edge.ts';
import { questionIn } from '#cli/explain/question.ts';
import { ruleList } from '#cli/explain/rule-list.ts';
import { pageText } from '#cli/explain/page-text.ts';
import { isColoured } from '#cli/is-coloured.ts';
import { localeIn } from '#cli/locale.ts';
import { helpPage } from '#cli/lint/help-page.ts';
import type { ExitCode } from '#cli/terminal.ts';
import { siteLanguages } from '#domain/schema/vacancy.ts';
import { suggestions } from '#domain/suggestion.ts';
import { lintDictionaryFor } from '#i18n/lint-dictionary.ts';
import type { CliLintText } from '#i18n/nl/cli-lint.ts';
import { ruleInfos } from '#lint/rules/index.ts';

type Reply = { says: string } | { wrong: string };

/** `npm run explain -- <rule>`: the help page of a rule; without one a list of all. */
export function explain(
	argv: readonly string[],
	edge: Pick<Edge, 'env' | 'stdout' | 'stderr'>,
): ExitCode {
	const text = lintDictionaryFor(localeIn(argv)).command;
	const bold = (line: string): string =>
		isColoured(edge) ? styleText('bold', line, { validateStream: false }) : line;
	const kept = keptByNpm(text.explainUsage, edge.env, text.keptByNpm);
	const reply = kept === undefined ? replyTo(argv, text, bold) : { wrong: kept };
	if ('wrong' in reply) {
		edge.stderr.write(`${reply.wrong}\n`);
		return 2;
	}
	edge.stdout.write(reply.says);
	return 0;
}

function replyTo(
	argv: readonly string[],
	text: CliLintText,
	bold: (line: string) => string,
): Reply {
	if (asksHelp(argv)) return { says: `${text.explainUsage}\n` };
	const { id, locale } = questionIn(argv);
	if (!siteLanguages.some((language) => language === locale))
		return { wrong: text.wrong.choice('--locale', locale, siteLanguages) };
	const note = text.dutchPages === '' ? '' : `${text.dutchPages}\n\n`;
	if (id === undefined) return { says: `${note}${ruleList(text, bold).join('\n')}\n` };
	const rule = ruleInfos.find((candidate) => candidate.id === id);
	const page = rule && helpPage(id);
	return rule && page
		? { says: note + pageText(rule, page, text, bold) }
		: { wrong: text.wrong.unknownRule(id, suggestions(id, ruleIds)) };
}

const ruleIds = ruleInfos.map(({ id }) => id);
