import { expect, test } from 'vitest';
import { fixed } from '#cli/lint/fix.ts';
import type { RunReport } from '#cli/lint/lint-run.ts';

const place = { line: 1, column: 1, byteColumn: 1 };

const fixAt = (start: number, end: number, fix: string | null): RunReport => ({
	ruleId: 'x',
	category: 'readability',
	severity: 'warning',
	message: '',
	remedy: null,
	suggestions: [],
	fix,
	range: [start, end],
	start: place,
	end: place,
	excerpt: { before: '', match: '', after: '' },
	url: null,
	fingerprint: '',
});

test.each([
	['nothing to fix', [fixAt(0, 1, null)], 'abcdef', 0],
	['two places', [fixAt(0, 1, 'A'), fixAt(4, 6, '')], 'Abcd', 2],
	['the first of two that touch the same words', [fixAt(1, 4, 'X'), fixAt(3, 5, 'Y')], 'aXef', 1],
	['neighbours', [fixAt(1, 2, 'B'), fixAt(2, 3, 'C')], 'aBCdef', 2],
	['an insertion at the end', [fixAt(6, 6, '.')], 'abcdef.', 1],
])('%s', (_name, reports, source, count) => {
	expect(fixed('abcdef', reports)).toEqual({ source, count });
});
