import type { Asked } from '#cli/answer.ts';
import { typedOptions } from '#cli/typed-options.ts';
import { WrongUse } from '#cli/wrong-use.ts';
import { emailAddress } from '#domain/schema/primitives.ts';
import { siteSchema } from '#domain/schema/site.ts';
import { slugify } from '#domain/slugify.ts';
import { beginText as text } from '#i18n/nl/begin.ts';
import { words } from '#i18n/nl/words.ts';

/** What a new board has to know. */
export interface Begin {
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

/** What the arguments ask for; throws `WrongUse` when they make no sense. */
export function parseBegin(argv: readonly string[]): Asked<Begin> {
	const { values, positionals } = typedOptions(argv, options);
	const { help, ...given } = values;
	if (help) return 'help';
	const [extra] = positionals;
	if (extra !== undefined) throw new WrongUse(text.extra(extra));
	return begun(given);
}

function begun(given: Record<(typeof needed)[number], string>): Begin {
	const missing = needed.filter((option) => given[option].trim() === '');
	if (missing.length > 0) throw new WrongUse(text.missing(missing.map((option) => `--${option}`)));
	if (!siteSchema.shape.url.safeParse(given.url).success) throw new WrongUse(text.url(given.url));
	if (!emailAddress.safeParse(given.email).success) throw new WrongUse(text.email(given.email));
	const sector = sectorNamed(given.sector);
	if (sector === undefined)
		throw new WrongUse(text.sector(given.sector, Object.entries(sectorNames)));
	return { ...given, sector, employer: slugify(given.name) };
}

/** The value of the schema, for who writes that or its Dutch name. */
function sectorNamed(written: string): string | undefined {
	const word = written.trim().toLowerCase();
	return Object.entries(sectorNames).find(
		([value, name]) => value === word || name.toLowerCase() === word,
	)?.[0];
}
