import type { Element, ElementContent } from 'hast';

type Attributes = Record<string, string | number>;

/** A piece of a page; texts among the children are escaped when it is written. */
export const element = (
	tagName: string,
	properties: Attributes,
	...children: (ElementContent | string)[]
): Element => ({
	type: 'element',
	tagName,
	properties,
	children: children.map((child) =>
		typeof child === 'string' ? { type: 'text', value: child } : child,
	),
});
