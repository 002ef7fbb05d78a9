import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { siteLanguages } from '#domain/schema/vacancy.ts';

export interface NotifyOptions {
	/** Absolute paths of two built boards. */
	from: string;
	to: string;
	send: boolean;
}

/** What the arguments ask for; undefined when they make no sense. */
export function notifyOptions(argv: readonly string[], folder: string): NotifyOptions | undefined {
	try {
		const { values } = parseArgs({
			args: [...argv],
			options: {
				from: { type: 'string' },
				to: { type: 'string' },
				send: { type: 'boolean', default: false },
				locale: { type: 'string', default: 'nl' },
			},
		});
		const { from, to, send, locale } = values;
		const isKnown = siteLanguages.some((language) => language === locale);
		return from && to && isKnown
			? { from: resolve(folder, from), to: resolve(folder, to), send }
			: undefined;
	} catch {
		return undefined;
	}
}
