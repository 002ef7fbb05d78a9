import { cleanText } from '#channels/text/clean-text.ts';
import { escaped } from '#channels/text/escaped.ts';

/** A piece of XML that is safe to put inside an element. */
export type Xml = { readonly xml: string };

type Attributes = Readonly<Record<string, string | number>>;

/** An element; text inside is escaped, what is undefined is left out. */
export const element = (
	name: string,
	content: string | number | Xml | readonly (Xml | undefined)[],
	attributes: Attributes = {},
): Xml => ({ xml: `<${name}${attributesOf(attributes)}>${contentOf(content)}</${name}>` });

/** Text in a CDATA section; `]]>` ends one, so it is split over two (XML 1.0, 2.7). */
export const cdata = (text: string): Xml => ({
	xml: `<![CDATA[${cleanText(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`,
});

/** A whole document. */
export const xmlDocument = (root: Xml): string =>
	`<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;

function contentOf(content: string | number | Xml | readonly (Xml | undefined)[]): string {
	if (typeof content === 'string' || typeof content === 'number') return escaped(String(content));
	return [content]
		.flat()
		.map((part) => part?.xml ?? '')
		.join('');
}

const attributesOf = (attributes: Attributes): string =>
	Object.entries(attributes)
		.map(([name, value]) => ` ${name}="${escaped(String(value)).replaceAll('"', '&quot;')}"`)
		.join('');
