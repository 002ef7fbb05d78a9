import { parseArgs } from 'node:util';
import type { Asked } from '#cli/asked.ts';
import { optionFault } from '#cli/option-fault.ts';
import { cliLintText } from '#i18n/nl/cli-lint.ts';
import { issueText } from '#i18n/nl/issue.ts';

/** The issue to import, and what to do with it. */
export interface ImportIssue {
	kind: 'import';
	/** The file with the text, or with the event of GitHub. */
	path: string;
	isEvent: boolean;
	number: number | undefined;
	newFileUrl: string | undefined;
	write: boolean;
}

const options = {
	help: { type: 'boolean', short: 'h', default: false },
	event: { type: 'string' },
	number: { type: 'string' },
	'new-file-url': { type: 'string' },
	write: { type: 'boolean', default: false },
} as const;

const { wrong } = issueText;

/** Turns arguments into a command, or into a sentence that says why they are none. */
export function parseImportIssue(argv: readonly string[]): Asked<ImportIssue> {
	try {
		const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
		if (values.help) return { kind: 'help' };
		const { event, number, 'new-file-url': newFileUrl, write } = values;
		const [path = event, ...more] = positionals;
		if (path === undefined || more.length > 0 || (event !== undefined && path !== event))
			return { kind: 'wrong', message: wrong.nothing };
		if (number !== undefined && !/^\d{1,9}$/.test(number))
			return { kind: 'wrong', message: wrong.number(number) };
		if (newFileUrl !== undefined && !isAddress(newFileUrl))
			return { kind: 'wrong', message: wrong.address(newFileUrl) };
		return {
			...{ kind: 'import', path, isEvent: event !== undefined, newFileUrl, write },
			number: number === undefined ? undefined : Number(number),
		};
	} catch (error) {
		const message = optionFault(error, Object.keys(options), cliLintText.wrong);
		return { kind: 'wrong', message };
	}
}

const isAddress = (value: string): boolean =>
	URL.canParse(value) && /^https:\/\/[^\s<>()[\]]+$/.test(value);
