/** Words of properties that one with another name sets too: a shorthand, or one that counts from another side. */
const setWith: Readonly<Record<string, string>> = {
	line: 'font',
	column: 'gap',
	row: 'gap',
	align: 'place',
	justify: 'place',
	white: 'text',
	top: 'inset',
	right: 'inset',
	bottom: 'inset',
	left: 'inset',
	width: 'size',
	height: 'size',
	inline: 'size',
	block: 'size',
};

/**
 * Puts the declarations of every rule in one order, the most used first: what rules have in common then stands
 * together, and compresses as one. Properties that may set each other, such as `padding` and
 * `padding-block-end`, keep their order.
 */
export function inOneOrder(styles: string): string {
	const counts = new Map<string, number>();
	for (const [, body = ''] of styles.matchAll(rule))
		for (const property of declarationsIn(body).map(propertyOf))
			counts.set(property, (counts.get(property) ?? 0) + 1);
	const rank = (declaration: string): number => counts.get(propertyOf(declaration)) ?? 0;
	return styles.replaceAll(rule, (_, body: string) => {
		const written = declarationsIn(body);
		const ranked = written.toSorted((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1));
		const families = Map.groupBy(written, familyOf);
		return `{${ranked.map((declaration) => families.get(familyOf(declaration))?.shift()).join(';')}}`;
	});
}

/** A rule; in one with quotes a text could hold anything, so it stays as it is. */
const rule = /\{([^{}"']*)\}/g;

const declarationsIn = (body: string): string[] => body.split(';').filter(Boolean);

const propertyOf = (declaration: string): string => declaration.split(':', 1)[0] ?? '';

/** `padding-block-end` is of `padding`; a custom property is of itself. */
function familyOf(declaration: string): string {
	const property = propertyOf(declaration);
	if (property.startsWith('--')) return property;
	const [word = ''] = property.replace(/^-[a-z]+-/, '').split('-');
	return setWith[word] ?? word;
}
