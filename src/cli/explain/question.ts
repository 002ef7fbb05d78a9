import { parseArgs } from 'node:util';
import { type Asked, asksHelp } from '#cli/answer.ts';

/** What somebody asked of `npm run explain`. */
export interface Question {
	/** Undefined asks for the list of all rules. */
	id: string | undefined;
	locale: string;
}

/** What the arguments ask for; an option that there is not is taken for a rule that there is not. */
export function questionIn(argv: readonly string[]): Asked<Question> {
	if (asksHelp(argv)) return 'help';
	const { values, positionals, tokens } = parseArgs({
		args: [...argv],
		options: { locale: { type: 'string', default: 'nl' } },
		allowPositionals: true,
		strict: false,
		tokens: true,
	});
	const unknown = tokens.find((token) => token.kind === 'option' && token.name !== 'locale');
	const id = positionals[0] ?? (unknown?.kind === 'option' ? unknown.rawName : undefined);
	return { id, locale: String(values.locale) };
}
