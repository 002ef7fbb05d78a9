import { parseArgs } from 'node:util';
import type { Asked } from '#cli/asked.ts';
import { optionFault } from '#cli/option-fault.ts';
import { lintDictionaryFor } from '#i18n/lint-dictionary.ts';
import { kitCommand as text } from '#i18n/nl/kit/command.ts';

/** The kits to write. */
export interface WriteKits {
	kind: 'write';
	/** Undefined asks for all open vacancies. */
	slug: string | undefined;
	folder: string;
}

/** Where kits are written when nobody says so; git and the site leave it alone. */
const usualFolder = 'selectiepakket';

const options = {
	all: { type: 'boolean', default: false },
	help: { type: 'boolean', short: 'h', default: false },
	output: { type: 'string', short: 'o', default: usualFolder },
} as const;

/** Turns arguments into a command, or into a sentence that says why they are none. */
export function parseKit(argv: readonly string[]): Asked<WriteKits> {
	try {
		const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
		if (values.help) return { kind: 'help' };
		const message = faultIn(positionals, values.all, values.output);
		return message === undefined
			? { kind: 'write', slug: slugOf(positionals[0]), folder: values.output }
			: { kind: 'wrong', message };
	} catch (error) {
		const { wrong } = lintDictionaryFor('nl').command;
		return { kind: 'wrong', message: optionFault(error, Object.keys(options), wrong) };
	}
}

function faultIn(
	[slug, extra]: readonly string[],
	all: boolean,
	folder: string,
): string | undefined {
	if (folder.trim() === '') return text.outputEmpty;
	if (extra !== undefined) return text.oneOnly(extra);
	if (slug === undefined) return all ? undefined : text.which;
	return all ? text.oneOrAll : undefined;
}

/** A path from the content folder, as a shell completes it, is the same vacancy. */
const slugOf = (given: string | undefined): string | undefined =>
	given?.replace(/^.*[/\\]/, '').replace(/\.md$/, '');
