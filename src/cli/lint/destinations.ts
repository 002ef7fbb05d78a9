import { type FormatName, formatNames } from '#cli/lint/format-name.ts';
import { oneOf, type WrongText } from '#cli/option-values.ts';
import { WrongUse } from '#cli/wrong-use.ts';

/** A format, and the file it goes to; without one it goes to the screen. */
export interface Destination {
	format: FormatName;
	file: string | undefined;
}

/** `--output` is the file of the one format that has none; without any format that is the terminal's. */
export function destinationsFrom(
	formats: readonly string[],
	output: string | undefined,
	wrong: WrongText,
): Destination[] {
	const asked = formats.map((value): Destination => {
		const [, name = '', file] = /^([^=]*)(?:=(.*))?$/s.exec(value) ?? [];
		if (file === '') throw new WrongUse(wrong.missingValue(`--format ${name}=`));
		return { format: oneOf('--format', name, formatNames, wrong), file };
	});
	const isShown = asked.some(({ file }) => file === undefined);
	const all: Destination[] = isShown ? asked : [{ format: 'terminal', file: undefined }, ...asked];
	const shown = all.filter(({ file }) => file === undefined);
	if (shown.length > 1) throw new WrongUse(wrong.oneOnScreen);
	return all.map(({ format, file }) => ({ format, file: file ?? output }));
}
