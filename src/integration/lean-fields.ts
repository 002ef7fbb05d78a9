import type { Plugin } from 'vite';
import { jsonSchemaOf } from '#content/json-schema.ts';
import { once } from '#domain/once.ts';

/**
 * What to write at a key is for editors, the manual and `/beheer/`. A message holds it only of what is one
 * of a few values (`choice` in `src/i18n/nl/schema.ts`).
 */
export const withoutDescriptions: Plugin = {
	name: 'helder:without-descriptions',
	enforce: 'pre',
	applyToEnvironment: ({ name }) => name === 'client',
	transform: {
		filter: { id: /\/src\/i18n\/nl\/fields\/.*\.ts$/ },
		handler: (code) => ({ code: withShown(code, shownOfVacancies()), map: null }),
	},
};

const shownOfVacancies = once(() => new Set(shownIn(jsonSchemaOf('vacancy'))));

/** The descriptions of choices in a JSON Schema; a choice without one has that of the list around it. */
export function shownIn(schema: unknown, ofList = ''): string[] {
	if (typeof schema !== 'object' || schema === null) return [];
	const description =
		'description' in schema && typeof schema.description === 'string' ? schema.description : ofList;
	const within = Object.values(schema).flatMap((inner) => shownIn(inner, description));
	return 'enum' in schema || 'const' in schema ? [description, ...within] : within;
}

const written = /(?<!\w)description:(\s*)'([^'\n]*)',?/g;

/** The source of texts of fields with no other descriptions; what follows stays on its line. */
export const withShown = (code: string, shown: ReadonlySet<string>): string =>
	code.replace(written, (whole, space: string, text: string) => (shown.has(text) ? whole : space));
