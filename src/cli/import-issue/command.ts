import type { Asked } from '#cli/answer.ts';
import { typedOptions } from '#cli/typed-options.ts';
import { WrongUse } from '#cli/wrong-use.ts';
import { issueText } from '#i18n/nl/issue.ts';

/** The issue to import, and what to do with it. */
export interface ImportIssue {
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

/** What the arguments ask for; throws `WrongUse` when they make no sense. */
export function parseImportIssue(argv: readonly string[]): Asked<ImportIssue> {
	const { values, positionals } = typedOptions(argv, options);
	if (values.help) return 'help';
	const { event, number, 'new-file-url': newFileUrl, write } = values;
	const [path = event, ...more] = positionals;
	if (path === undefined || more.length > 0 || (event !== undefined && path !== event))
		throw new WrongUse(wrong.nothing);
	if (number !== undefined && !/^\d{1,9}$/.test(number)) throw new WrongUse(wrong.number(number));
	if (newFileUrl !== undefined && !isAddress(newFileUrl))
		throw new WrongUse(wrong.address(newFileUrl));
	return {
		...{ path, isEvent: event !== undefined, newFileUrl, write },
		number: number === undefined ? undefined : Number(number),
	};
}

const isAddress = (value: string): boolean =>
	URL.canParse(value) && /^https:\/\/[^\s<>()[\]]+$/.test(value);
