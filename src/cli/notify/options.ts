import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Asked, asksHelp } from '#cli/answer.ts';
import { WrongUse } from '#cli/wrong-use.ts';
import { siteLanguages } from '#domain/schema/vacancy.ts';

export interface NotifyOptions {
	/** Absolute paths of two built boards. */
	from: string;
	to: string;
	send: boolean;
}

/** What the arguments ask for; throws `WrongUse` with the usage when they make no sense. */
export function notifyOptions(
	argv: readonly string[],
	folder: string,
	usage: string,
): Asked<NotifyOptions> {
	if (asksHelp(argv)) return 'help';
	const { from, to, send, locale } = valuesIn(argv, usage);
	const isKnown = siteLanguages.some((language) => language === locale);
	if (!from || !to || !isKnown) throw new WrongUse(usage);
	return { from: resolve(folder, from), to: resolve(folder, to), send };
}

function valuesIn(argv: readonly string[], usage: string) {
	try {
		return parseArgs({
			args: [...argv],
			options: {
				from: { type: 'string' },
				to: { type: 'string' },
				send: { type: 'boolean', default: false },
				locale: { type: 'string', default: 'nl' },
			},
		}).values;
	} catch (error) {
		throw new WrongUse(usage, { cause: error });
	}
}
