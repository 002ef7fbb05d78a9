import { WrongUse } from '#cli/wrong-use.ts';
import { withEndSlash } from '#domain/end-slash.ts';
import { isDate } from '#domain/is-date.ts';
import type { CliLintText } from '#i18n/nl/cli-lint.ts';

export type WrongText = CliLintText['wrong'];

/** The one of these choices that was typed; throws `WrongUse`, as all below do, for anything else. */
export function oneOf<const Option extends string>(
	name: string,
	value: string,
	choices: readonly Option[],
	wrong: WrongText,
): Option {
	const choice = choices.find((candidate) => candidate === value);
	if (choice === undefined) throw new WrongUse(wrong.choice(name, value, choices));
	return choice;
}

/** A whole number. */
export function numberFrom(
	name: string,
	value: string | undefined,
	wrong: WrongText,
): number | undefined {
	if (value === undefined) return undefined;
	if (!/^\d{1,9}$/.test(value)) throw new WrongUse(wrong.number(name, value));
	return Number(value);
}

/** A web address; one that ends without a place for the path gets it at its end. */
export function previewFrom(value: string | undefined, wrong: WrongText): string | undefined {
	if (value === undefined) return undefined;
	const url = value.includes('{path}') ? value : `${withEndSlash(value)}{path}`;
	if (!/^https?:\/\/[^\s<>()[\]{}/]+\/[^\s<>()[\]]*$/.test(url) || !URL.canParse(url))
		throw new WrongUse(wrong.preview(value));
	return url;
}

/** A day that exists, `yyyy-mm-dd`. */
export function dateFrom(value: string | undefined, wrong: WrongText): string | undefined {
	if (value !== undefined && !isDate(value)) throw new WrongUse(wrong.date(value));
	return value;
}
