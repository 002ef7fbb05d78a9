import type { Plugin } from 'vite';
import { withoutDescriptions } from '#integration/lean-fields.ts';
import { leanZod } from '#integration/lean-zod.ts';
import { withWrittenLists } from '#integration/written-lists.ts';
import { withWrittenWords } from '#integration/written-words.ts';

/** Leaves out of scripts for a browser what the linter never uses there. */
export const leanLinter = (): Plugin[] => [
	withoutSources,
	withoutLists,
	withJoinedPatterns,
	withJoinedExpressions,
	withOneText,
	withoutDescriptions,
	...leanZod(),
];

/** Where a rule, a phrase or an amount comes from is for whoever reads the code, and for SARIF. */
const withoutSources: Plugin = {
	name: 'helder:without-sources',
	enforce: 'pre',
	applyToEnvironment: ({ name }) => name === 'client',
	transform: {
		filter: { id: /\/src\/(?:lint\/(?:rules|words)|domain\/parameters)\/.*\.ts$/ },
		handler: (code, id) => ({
			code: id.includes('/words/')
				? code.replace(originOfPhrase, '$1')
				: code.replace(originOfRule, "$1$2'',"),
			// No letter of what is left moves to another line.
			map: null,
		}),
	},
};

const originOfRule = /^(\t+source:)(\s*)'[^'\n]*',$/gm;
const originOfPhrase = /^\t+(?:source|id):(\s*)'[^'\n]*',$/gm;

/** A phrase has lists of its own for whoever reads it; in a browser its patterns hold their words from the start. */
const withoutLists: Plugin = {
	name: 'helder:without-lists',
	enforce: 'pre',
	applyToEnvironment: ({ name }) => name === 'client',
	transform: {
		filter: { id: /\/src\/lint\/words\/.*\.ts$/ },
		handler: (code) => ({ code: withWrittenLists(code), map: null }),
	},
};

/** Ways to say a phrase stand on lines of their own for whoever reads them; as one string they weigh 1 KB less. */
const withJoinedPatterns: Plugin = {
	name: 'helder:with-joined-patterns',
	enforce: 'pre',
	applyToEnvironment: ({ name }) => name === 'client',
	transform: {
		filter: { id: /\/src\/lint\/words\/.*\.ts$/ },
		handler: (code) => ({ code: code.replace(listOfPatterns, joined), map: null }),
	},
};

const listOfPatterns = /^\t+(?!redeemedBy:|fields:)['\w-]+: \[\n(?:\t+['"].*\n)+/gm;

const joined = (list: string): string => list.replace(/(['"]),(\n\t+['"])/g, "$1 + '|' +$2");

/** The same of regular expressions that are made into one: in a browser they are one from the start. */
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
