/** A value as it stands on one line of YAML; a text gets quotes only where it needs them. */
export function asYaml(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(asYaml).join(', ')}]`;
	if (typeof value === 'object' && value !== null) {
		const pairs = Object.entries(value).map(([key, inner]) => `${key}: ${asYaml(inner)}`);
		return `{ ${pairs.join(', ')} }`;
	}
	return typeof value === 'string' && !isPlain(value) ? JSON.stringify(value) : String(value);
}

const isPlain = (value: string): boolean =>
	/^(?:\p{L}|\.\/)[\p{L}\d .@/’()€%-]*(?<! )$/u.test(value) &&
	!/^(?:true|false|null)$/i.test(value);
