import { cleanText } from '#channels/text/clean-text.ts';

/** JSON of which every text can be carried on to any other channel. */
export const jsonText = (value: unknown): string =>
	`${JSON.stringify(value, (_, part) => (typeof part === 'string' ? cleanText(part) : part))}\n`;
