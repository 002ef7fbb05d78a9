/** A text that somebody is working on, and the name of its file. */
export interface KeptText {
	text: string;
	/** Without extension; empty as long as it follows the title. */
	name: string;
}

/** What was found in the storage of a browser; `mended` is what could be saved of something damaged. */
export type Stored = { kind: 'none' } | ({ kind: 'kept' | 'mended' } & KeptText);

const version = 1;

/** The text comes last: what is cut off then costs the end of it, and nothing else. */
export const keptSource = ({ name, text }: KeptText): string =>
	JSON.stringify({ version, name, text });

/** Reads any text at all, and never gives less of the draft than there is. */
export function storedText(source: string | null): Stored {
	if (source === null || source === '') return { kind: 'none' };
	const found = parsed(source);
	if (!isKept(found)) return { kind: 'mended', name: '', text: savedFrom(source, found) };
	return {
		kind: found.version === version ? 'kept' : 'mended',
		name: found.name,
		text: found.text,
	};
}

function savedFrom(source: string, found: unknown): string {
	const whole = (found as Partial<KeptText> | undefined)?.text;
	if (typeof whole === 'string') return whole;
	const [, begun] = /"text":"((?:[^"\\]|\\u[\da-f]{4}|\\[^u])*)/i.exec(source) ?? [];
	const text = begun === undefined ? undefined : parsed(`"${begun}"`);
	return typeof text === 'string' ? text : source;
}

function parsed(source: string): unknown {
	try {
		return JSON.parse(source);
	} catch {
		return undefined;
	}
}

const isKept = (found: unknown): found is KeptText & { version: unknown } =>
	typeof (found as Partial<KeptText> | undefined)?.text === 'string' &&
	typeof (found as Partial<KeptText>).name === 'string';
