import { fieldsInText } from '#drafts/found-fields.ts';

/** What is found in a text on 2026-11-22, by the path of the key; only keys that begin with one of `keys`. */
export const foundIn = (text: string, ...keys: string[]): Record<string, unknown> =>
	Object.fromEntries(
		fieldsInText(text, '2026-11-22')
			.filter(({ path }) => keys.includes(String(path[0])))
			.map(({ path, value }) => [path.join('.'), value]),
	);
