import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withWrittenWords } from '#integration/written-words.ts';

const rule = `
const team = eitherOf(
	"collega's|mensen",
	'team\`s|\\\\p{L}{2,9}',
	\`\${small} club\`,
);
const kind = eitherOf('leuk', 'fijn');
const all = eitherOf(team, kind);
const source = \`\${kind} \${wordsThen(2)}\${team}\${thenWords(3, 12)}\`;
`;

test('in a browser the words of a list are one text', () => {
	expect(withWrittenWords(rule)).toBe(`
const team = \`(?:collega's|mensen|team\\\`s|\\\\p{L}{2,9}|\${small} club)\`



;
const kind = \`(?:leuk|fijn)\`;
const all = eitherOf(team, kind);
const source = \`\${kind} (?:\\\\p{L}{1,15} ){0,2}\${team}(?: \\\\p{L}{1,12}){0,3}\`;
`);
});

const files = globSync('src/lint/{core,exceptions,rules}/**/*.ts', {
	exclude: ['**/*.test.ts', '**/alternatives.ts'],
});

test.each(files)('no list of texts alone is left in %s', (file) => {
	const code = readFileSync(file, 'utf8');
	const lean = withWrittenWords(code);

	expect(lean).not.toMatch(/\beitherOf\(\s*['"`]|\$\{(?:wordsThen|thenWords)\(/);
	expect(lean.split('\n')).toHaveLength(code.split('\n').length);
});
