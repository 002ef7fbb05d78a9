import type { Asked } from '#cli/answer.ts';
import { typedOptions } from '#cli/typed-options.ts';
import { WrongUse } from '#cli/wrong-use.ts';
import { kitCommand as text } from '#i18n/nl/kit/command.ts';

/** The kits to write. */
export interface WriteKits {
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

/** What the arguments ask for; throws `WrongUse` when they make no sense. */
export function parseKit(argv: readonly string[]): Asked<WriteKits> {
	const { values, positionals } = typedOptions(argv, options);
	if (values.help) return 'help';
	const message = faultIn(positionals, values.all, values.output);
	if (message !== undefined) throw new WrongUse(message);
	return { slug: slugOf(positionals[0]), folder: values.output };
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
