import { globSync, readFileSync } from 'node:fs';
import { analyse } from 'scslre';
import ts from 'typescript';
import { expect, test, vi } from 'vitest';

const files = globSync('src/**/*.{ts,mjs}', { exclude: ['**/*.test.ts', '**/*.fixture.ts'] });

/** Literals in the source, by their text. */
function literalsIn(file: string): string[] {
	const found: string[] = [];
	const look = (node: ts.Node): void => {
		if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
		ts.forEachChild(node, look);
	};
	look(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
	return found;
}

/** Expressions that the modules of the linter and of search put together while they load. */
async function constructed(): Promise<string[]> {
	const made: string[] = [];
	const construct = (Real: RegExpConstructor, given: [string, string]): RegExp => {
		const expression = new Real(...given);
		made.push(String(expression));
		return expression;
	};
	vi.stubGlobal('RegExp', new Proxy(RegExp, { construct }));
	await import('#lint/verdict.ts');
	await import('#drafts/found-fields.ts');
	await import('#domain/search/fact-search.ts');
	await import('#domain/places/asked-place.ts');
	await import('#integration/written-words.ts');
	await import('#drafts/import/employer-name.ts');
	await import('#drafts/import/item-parts.ts');
	await import('#drafts/import/list-key.ts');
	await import('#drafts/import/several-jobs.ts');
	const { lexicons } = await import('#lint/words/lexicons.ts');
	const { expanded, wordExpression } = await import('#lint/phrases/expression.ts');
	for (const { phrases, vocabulary } of Object.values(lexicons))
		for (const { patterns, unless, lists } of Object.values(phrases).flat())
			for (const written of [patterns, unless ?? patterns])
				wordExpression(expanded(written, vocabulary, lists));
	vi.unstubAllGlobals();
	return made;
}

const expressions = new Set([...files.flatMap(literalsIn), ...(await constructed())]);

test('the expressions of the program are found, so that all are looked at', () => {
	expect(expressions.size).toBeGreaterThan(900);
});

test.each([...expressions])(
	'takes no more than its share of time for a longer text: %s',
	(text) => {
		const end = text.lastIndexOf('/');
		const expression = new RegExp(text.slice(1, end), text.slice(end + 1));

		expect(analyse(expression).reports.map(({ type }) => type)).toEqual([]);
	},
);
