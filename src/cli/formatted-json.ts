const widest = 100;
const tabWidth = 2;

/** JSON as the formatter of the project wants it: tabs, and short lists on one line. */
export function formattedJson(value: unknown): string {
	return `${formatted(value, 0, 0)}\n`;
}

/** `before` is the width of what stands on the line before the value. */
function formatted(value: unknown, depth: number, before: number): string {
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const inner = '\t'.repeat(depth + 1);
	const end = `\n${'\t'.repeat(depth)}`;
	if (!Array.isArray(value)) {
		const pairs = Object.entries(value).map(([key, item]) => {
			const name = `${JSON.stringify(key)}: `;
			return `${inner}${name}${formatted(item, depth + 1, (depth + 1) * tabWidth + name.length)}`;
		});
		return pairs.length > 0 ? `{\n${pairs.join(',\n')}${end}}` : '{}';
	}
	const items = value.map((item) => formatted(item, depth + 1, (depth + 1) * tabWidth));
	const line = `[${items.join(', ')}]`;
	const isShort = !line.includes('\n') && before + line.length < widest;
	return isShort ? line : `[\n${items.map((item) => inner + item).join(',\n')}${end}]`;
}
