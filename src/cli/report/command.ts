import { parseArgs } from 'node:util';
import type { Asked } from '#cli/asked.ts';
import { optionFault } from '#cli/option-fault.ts';
import { isDate } from '#domain/is-date.ts';
import { cliLintText } from '#i18n/nl/cli-lint.ts';
import { reportText } from '#i18n/nl/report.ts';

/** What a report has to be of, and where it goes. */
export interface ReportOptions {
	kind: 'report';
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

/** Turns arguments into a command, or into a sentence that says why they are none. */
export function parseReport(argv: readonly string[]): Asked<ReportOptions> {
	try {
		const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
		if (values.help) return { kind: 'help' };
		const { format, since, today, html } = values;
		const [unexpected] = positionals;
		if (unexpected !== undefined) return wrongUse(wrong.unexpected(unexpected));
		if (format !== 'table' && format !== 'json')
			return wrongUse(cliLintText.wrong.choice('--format', format, ['table', 'json']));
		for (const [option, date] of Object.entries({ since, today }))
			if (date !== undefined && !isDate(date)) return wrongUse(wrong.date(`--${option}`, date));
		return { kind: 'report', asJson: format === 'json', since, today, html };
	} catch (error) {
		return wrongUse(optionFault(error, Object.keys(options), cliLintText.wrong));
	}
}

const wrongUse = (message: string): Asked<ReportOptions> => ({ kind: 'wrong', message });
