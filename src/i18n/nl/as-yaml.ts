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
