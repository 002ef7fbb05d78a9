import { WrongUse } from '#cli/wrong-use.ts';
import { newText as text } from '#i18n/nl/new/new-vacancy.ts';
import { readSource } from '#store/read-source.ts';

/** The text of the file that somebody named; throws `WrongUse` that says why it cannot be read. */
export function readableAt(path: string, name: string): string {
	const { source, finding } = readSource(path);
	if (finding && source === '') throw new WrongUse(text.wrong.closed(name, finding.message));
	return source;
}
