import { cleanText } from '#channels/text/clean-text.ts';

/**
 * Text that no reader of XML or HTML takes for markup. A bare `>` is allowed in both, but `]]>` outside CDATA
 * is not (XML 1.0, 2.4).
 */
export const escaped = (text: string): string =>
	cleanText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
