import type { Element, ElementContent, Properties, Text } from 'hast';

/** A hast element; strings become text, so nothing of a vacancy can become markup. */
export const element = (
	tagName: string,
	properties: Properties,
	...children: readonly (ElementContent | string)[]
): Element => ({
	type: 'element',
	tagName,
	properties,
	children: children.map((child) => (typeof child === 'string' ? textOf(child) : child)),
});

/** A text as hast has it. */
export const textOf = (value: string): Text => ({ type: 'text', value });
