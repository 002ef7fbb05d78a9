import { expect, test } from 'vitest';
import { dividedFindings, findingsOf, hasPage, severityCounts } from '#views/check/finding.ts';

const report = (range: [number, number], severity: 'error' | 'info' = 'info') => ({
	ruleId: 'shouting',
	category: 'readability' as const,
	severity,
	message: 'Hier staat iets.',
	range,
});

test('a finding has the line and the words that it is about', () => {
	const [finding] = findingsOf('een\ntwee  \n drie vier', [report([4, 16])]);

	expect(finding).toMatchObject({ line: 2, quote: 'twee drie', replacements: [] });
});

test('only what is right whatever the text says can be taken over', () => {
	const [example, exact] = findingsOf('Kom snel!', [
		{ ...report([0, 3]), suggestions: ['Het team groeide van 8 naar 12 mensen.'] },
		{ ...report([8, 9]), suggestions: ['.'], safe: true },
	]);

	expect([example?.replacements, exact?.replacements]).toEqual([[], ['.']]);
});

test('what is long is cut at a word', () => {
	const [finding] = findingsOf('woorden '.repeat(30), [report([0, 240])]);

	expect(finding?.quote).toMatch(/^(?:woorden )+…$/);
	expect(finding?.quote.length).toBeLessThanOrEqual(92);
});

test('what is not there has no words', () => {
	expect(findingsOf('', [report([0, 0])])).toMatchObject([{ line: 1, quote: '' }]);
	expect(findingsOf('---\n', [report([0, 3])])).toMatchObject([{ line: 1, quote: '' }]);
});

test('what was written and what is missing or empty are apart', () => {
	const missing = { ...report([0, 3], 'error'), ruleId: 'missing', subject: 'title' };
	const bare = { ...report([0, 3], 'error'), ruleId: 'no-frontmatter' };
	const divided = dividedFindings(findingsOf('Kom\n', [missing, bare, report([0, 3])]));

	expect(divided.written.map(({ ruleId }) => ruleId)).toEqual(['shouting']);
	expect(divided.missing.map(({ ruleId }) => ruleId)).toEqual(['missing', 'no-frontmatter']);
});

test('every rule has a page, what is wrong with a file itself has none', () => {
	const found = findingsOf('Kom', [report([0, 3]), { ...report([0, 3]), category: 'schema' }]);

	expect(found.map(hasPage)).toEqual([true, false]);
});

test('findings are counted by severity, worst first', () => {
	const findings = [report([0, 0]), report([0, 0], 'error'), report([0, 0])];

	expect(severityCounts(findings)).toEqual([
		{ severity: 'error', count: 1 },
		{ severity: 'info', count: 2 },
	]);
});
