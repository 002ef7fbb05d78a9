import type { Plugin } from 'vite';

/** Leaves out of scripts for a browser what the schemas never ask of Zod. */
export const leanZod = (): Plugin[] => [withoutSentences, withoutJsonSchema, withoutMethods];

/** Zod says in English what is wrong; the linter has sentences of its own for all of it. */
const withoutSentences: Plugin = {
	name: 'helder:without-zod-sentences',
	applyToEnvironment: ({ name }) => name === 'client',
	transform: {
		filter: { id: /\/zod\/v4\/locales\/en\.js$/ },
		handler: () => ({ code: 'export default () => ({});', map: { mappings: '' } }),
	},
};

/**
 * Zod can write every schema as JSON Schema, and so brings along what that takes: 6 KB. The page to
 * manage a board does it in a browser, so boards with that page keep it.
 */
const withoutJsonSchema: Plugin = {
	name: 'helder:without-json-schema',
	applyToEnvironment: ({ name }) => name === 'client',
	transform: {
		filter: { id: /\/zod\/v4\/core\/(?:to-json-schema|json-schema-processors)\.js$/ },
		handler: (code) => ({ code: withoutWork(code), map: { mappings: '' } }),
	},
};

/** A module with the same exports, which do nothing. */
function withoutWork(code: string): string {
	const names = Array.from(
		code.matchAll(/^export (?:const|function|class) (\w+)|^export \{ \w+ as (\w+) \}/gm),
		([, own, renamed]) => own ?? renamed,
	);
	return `const nothing = () => nothing;\nexport { ${names.map((name) => `nothing as ${name}`).join(', ')} };`;
}

/**
 * What schemas and those that read them call. Every schema has all methods of its kind, and each method brings
 * along a kind of schema or check; without those that nobody calls the bundler finds that nobody needs them.
 */
const called = new Set([
	...[
		'meta',
		'optional',
		'default',
		'refine',
		'overwrite',
		'check',
		'clone',
		'safeParse',
		'unwrap',
	],
	...['regex', 'trim', 'min', 'max', 'multipleOf'],
]);

const method =
	/^ {4}(?:async )?(\w+)(?:: (?:async )?function \w+)?\(.*\) \{\n(?: {8}.*\n)+ {4}\},/gm;

/**
 * Nor is there anything that compiles schemas, because pages forbid it (`src/lint/without-eval.ts`), or that
 * follows data around in a circle: no schema is within itself, so reading ends by itself.
 */
const withoutMethods: Plugin = {
	name: 'helder:without-zod-methods',
	applyToEnvironment: ({ name }) => name === 'client',
	transform: {
		filter: { id: /\/zod\/v4\/classic\/schemas\.js$/ },
		handler: (code) => ({
			code: code
				.replace(method, (text, name: string) => (called.has(name) ? text : withoutText(text)))
				.replace('core.$ZodObjectJIT.init', 'core.$ZodObject.init')
				.replace('core.config({ memoizer: core.memoizer() })', '{}'),
			// No letter of what is left moves to another line.
			map: null,
		}),
	},
};

const withoutText = (text: string): string => text.replaceAll(/.+/g, '');
