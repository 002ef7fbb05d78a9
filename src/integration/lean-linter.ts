import type { Plugin } from 'vite';
import { withoutDescriptions } from '#integration/lean-fields.ts';
import { leanZod } from '#integration/lean-zod.ts';
import { withPackedLexicon } from '#integration/packed-lexicons.ts';
import { withWrittenWords } from '#integration/written-words.ts';

/** Leaves out of scripts for a browser what the linter never uses there. */
export const leanLinter = (): Plugin[] => [
	withoutSources,
	withPackedLexicon,
	withJoinedExpressions,
	withOneText,
	withoutDescriptions,
	...leanZod(),
];

/** Where a rule or an amount comes from is for whoever reads the code, and for SARIF. */
const withoutSources: Plugin = {
	name: 'helder:without-sources',
	enforce: 'pre',
	applyToEnvironment: ({ name }) => name === 'client',
	transform: {
		filter: { id: /\/src\/(?:lint\/rules|domain\/parameters)\/.*\.ts$/ },
		handler: (code) => ({
			code: code.replace(originOfRule, "$1$2'',"),
			// No letter of what is left moves to another line.
			map: null,
		}),
	},
};

const originOfRule = /^(\t+source:)(\s*)'[^'\n]*',$/gm;

/** Expressions that are made into one stand on lines of their own for whoever reads them; in a browser they are one from the start. */
const withJoinedExpressions: Plugin = {
	name: 'helder:with-joined-expressions',
	enforce: 'pre',
	applyToEnvironment: ({ name }) => name === 'client',
	transform: {
		filter: { id: /\/src\/lint\/(?:rules|phrases)\/.*\.ts$/ },
		handler: (code) => ({ code: code.replace(listOfExpressions, inOne), map: null }),
	},
};

const listOfExpressions = /\b(?:anyOf|anyWord|wordPattern)\((?:'\w+', )?\[\n(?:\t+\/.*\/i?u,\n)+/g;

/** What follows stays on its line. */
function inOne(list: string): string {
	const joints = /\/i?u,\n\t+\//g;
	return list.replace(joints, '|') + '\n'.repeat(list.match(joints)?.length ?? 0);
}

/** Words of a pattern stand in lists with a name for whoever reads it; in a browser each is one text. */
const withOneText: Plugin = {
	name: 'helder:with-one-text',
	enforce: 'pre',
	applyToEnvironment: ({ name }) => name === 'client',
	transform: {
		filter: { id: /\/src\/lint\/(?:core|exceptions|phrases|rules)\/.*\.ts$/ },
		handler: (code) => ({ code: withWrittenWords(code), map: null }),
	},
};
