import type { Asked } from '#cli/answer.ts';
import { oneOf } from '#cli/option-values.ts';
import { typedOptions } from '#cli/typed-options.ts';
import { WrongUse } from '#cli/wrong-use.ts';
import { isDate } from '#domain/is-date.ts';
import { cliLintText } from '#i18n/nl/cli-lint.ts';
import { reportText } from '#i18n/nl/report.ts';

/** What a report has to be of, and where it goes. */
export interface ReportOptions {
	asJson: boolean;
	since: string | undefined;
	today: string | undefined;
	/** Folder for the page. */
	html: string | undefined;
}

const options = {
	help: { type: 'boolean', short: 'h', default: false },
	format: { type: 'string', default: 'table' },
	since: { type: 'string' },
	today: { type: 'string' },
	html: { type: 'string' },
} as const;

const { wrong } = reportText;

/** What the arguments ask for; throws `WrongUse` when they make no sense. */
export function parseReport(argv: readonly string[]): Asked<ReportOptions> {
	const { values, positionals } = typedOptions(argv, options);
	if (values.help) return 'help';
	const { since, today, html } = values;
	const [unexpected] = positionals;
	if (unexpected !== undefined) throw new WrongUse(wrong.unexpected(unexpected));
	const format = oneOf('--format', values.format, ['table', 'json'], cliLintText.wrong);
	for (const [option, date] of Object.entries({ since, today }))
		if (date !== undefined && !isDate(date)) throw new WrongUse(wrong.date(`--${option}`, date));
	return { asJson: format === 'json', since, today, html };
}
