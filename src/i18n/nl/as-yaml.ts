/** A value as it stands on one line of YAML; a text gets quotes only where it needs them. */
export function asYaml(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(asYaml).join(', ')}]`;
	if (typeof value === 'object' && value !== null) {
		const pairs = Object.entries(value).map(
			([key, inner]) => `${keyAsYaml(key)}: ${asYaml(inner)}`,
		);
		return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
	}
	return typeof value === 'string' && !isPlain(value) ? quoted(value) : String(value);
}

/** More keys than this are no longer seen at a glance. */
const mostKeys = 4;

/** The beginning of a value as it stands on one line of YAML, for in a sentence; … tells that there is more. */
export function asShortYaml(value: unknown): string {
	if (Array.isArray(value) && value.length > 1 && typeof value[0] === 'object')
		return `[${asShortYaml(value[0])}, …]`;
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return asYaml(value);
	const pairs = Object.entries(value);
	if (pairs.length <= mostKeys) return asYaml(value);
	return asYaml(Object.fromEntries(pairs.slice(0, mostKeys))).replace(/ \}$/, ', … }');
}

/** The name of a key; in quotes only where YAML would read something else. */
export const keyAsYaml = (key: string): string =>
	/^[a-z_][\w-]*$/i.test(key) && !isYamlWord(key) ? key : quoted(key);

const isPlain = (value: string): boolean =>
	/^(?:\p{L}|\.\/)[\p{L}\d .@/’()€%-]*(?<! )$/u.test(value) && !isYamlWord(value);

/** Words that YAML, also that of before 2009, takes for something else than text. */
export const isYamlWord = (value: string): boolean =>
	/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(value);

/** A text between double quotes, on one line. */
export const quoted = (value: string): string =>
	JSON.stringify(value).replace(
		/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
		(char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
