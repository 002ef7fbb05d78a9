import { parseArgs } from 'node:util';
import type { Asked } from '#cli/asked.ts';
import { optionFault } from '#cli/option-fault.ts';
import { emailAddress } from '#domain/schema/primitives.ts';
import { siteSchema } from '#domain/schema/site.ts';
import { slugify } from '#domain/slugify.ts';
import { lintDictionaryFor } from '#i18n/lint-dictionary.ts';
import { beginText as text } from '#i18n/nl/begin.ts';
import { words } from '#i18n/nl/words.ts';

/** What a new board has to know. */
export interface Begin {
	kind: 'begin';
	name: string;
	url: string;
	sector: string;
	email: string;
	/** Name of the employer's file, without `.md`. */
	employer: string;
}

const needed = ['name', 'url', 'sector', 'email'] as const;

const sectorNames = words.sector;

const options = {
	name: { type: 'string', default: '' },
	url: { type: 'string', default: '' },
	sector: { type: 'string', default: '' },
	email: { type: 'string', default: '' },
	help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Turns arguments into what a new board has to know, or into a sentence that says what is wrong. */
export function parseBegin(argv: readonly string[]): Asked<Begin> {
	try {
		const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
		if (values.help) return { kind: 'help' };
		const [extra] = positionals;
		if (extra !== undefined) return wrong(text.extra(extra));
		const { help: _, ...given } = values;
		return begun(given);
	} catch (error) {
		return wrong(optionFault(error, Object.keys(options), lintDictionaryFor('nl').command.wrong));
	}
}

function begun(given: Record<(typeof needed)[number], string>): Asked<Begin> {
	const missing = needed.filter((option) => given[option].trim() === '');
	if (missing.length > 0) return wrong(text.missing(missing.map((option) => `--${option}`)));
	if (!siteSchema.shape.url.safeParse(given.url).success) return wrong(text.url(given.url));
	if (!emailAddress.safeParse(given.email).success) return wrong(text.email(given.email));
	const sector = sectorNamed(given.sector);
	if (sector === undefined) return wrong(text.sector(given.sector, Object.entries(sectorNames)));
	return { kind: 'begin', ...given, sector, employer: slugify(given.name) };
}

/** The value of the schema, for who writes that or its Dutch name. */
function sectorNamed(written: string): string | undefined {
	const word = written.trim().toLowerCase();
	return Object.entries(sectorNames).find(
		([value, name]) => value === word || name.toLowerCase() === word,
	)?.[0];
}

const wrong = (message: string): { kind: 'wrong'; message: string } => ({ kind: 'wrong', message });
