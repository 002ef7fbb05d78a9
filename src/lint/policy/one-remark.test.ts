import { describe, expect, test } from 'vitest';
import type { Report } from '#lint/core/rule.ts';
import { oneRemarkEach, precedences } from '#lint/policy/one-remark.ts';
import { lintText as text } from '#i18n/nl/lint/text.ts';
import { documentFrom, vacancyFile } from '#lint/document.fixture.ts';
import { lint } from '#lint/lint.ts';
import { judge } from '#lint/policy.ts';
import { ruleInfos, rules } from '#lint/rules/index.ts';

const report = (ruleId: string, given: Partial<Report> = {}): Report => ({
	ruleId,
	category: 'vagueness',
	severity: 'warning',
	range: [10, 30],
	message: `says ${ruleId}`,
	remedy: `do ${ruleId}`,
	...given,
});

const idsOf = (reports: readonly Report[]): string[] => reports.map(({ ruleId }) => ruleId);

test('every rule that speaks for another exists, and so does the other', () => {
	const ids = new Set(ruleInfos.map(({ id }) => id));
	const named = precedences.flatMap(({ stands, over }) => [stands, ...over]);

	expect(named.filter((id) => !ids.has(id))).toEqual([]);
});

test('no rule speaks for one that speaks for it', () => {
	const standing = new Set(precedences.map(({ stands }) => stands));

	expect(precedences.flatMap(({ over }) => over).filter((id) => standing.has(id))).toEqual([]);
});

describe('of two rules that say the same of one stretch', () => {
	const growth = report('growth-without-step', { range: [15, 25] });

	test('one stays, and names the other', () => {
		expect(oneRemarkEach([growth, report('vague-growth')])).toMatchObject([
			{ ruleId: 'vague-growth', also: ['growth-without-step'] },
		]);
	});

	test('the heaviest weight stays', () => {
		const heavy = { ...growth, severity: 'error' } as const;

		expect(oneRemarkEach([heavy, report('vague-growth')])).toMatchObject([{ severity: 'error' }]);
	});

	test('the remedy that names a field stays, when it is about all of the stretch', () => {
		const whole = { ...growth, range: [10, 30] } as const;

		expect(oneRemarkEach([whole, report('vague-growth')])).toMatchObject([
			{ remedy: 'do growth-without-step' },
		]);
		expect(oneRemarkEach([growth, report('vague-growth')])).toMatchObject([
			{ remedy: 'do vague-growth' },
		]);
	});

	test('both stay when they only touch', () => {
		const next = { ...growth, range: [30, 40] } as const;

		expect(idsOf(oneRemarkEach([report('vague-growth'), next]))).toHaveLength(2);
	});

	test('the other returns when the first is off', () => {
		expect(idsOf(oneRemarkEach([growth]))).toEqual(['growth-without-step']);
	});

	test('the other is silent where the first has an exception', () => {
		expect(oneRemarkEach([growth], [report('vague-growth')])).toEqual([]);
	});
});

test('a remark on a paragraph speaks for the phrases in it, not for all of it', () => {
	const paragraph = report('vague-paragraph', { parts: [[10, 14]] });
	const within = report('flexible-without-times', { range: [10, 14] });
	const beside = report('flexible-without-times', { range: [20, 25] });

	expect(idsOf(oneRemarkEach([paragraph, within, beside]))).toEqual([
		'vague-paragraph',
		'flexible-without-times',
	]);
});

test('rules that say different things share a stretch', () => {
	const shared = [report('exclamation-mark'), report('sentence-length'), report('vague-team')];

	expect(oneRemarkEach(shared)).toEqual(shared);
});

test('a photo is asked for once, and the remark is about the photo', () => {
	const document = documentFrom(vacancyFile({ body: 'Stuur je cv met pasfoto.' }));
	const about = rules.filter(({ category }) => ['inclusion', 'privacy'].includes(category));
	const { reports } = judge(lint(document, about, text), document, {
		policy: { minimumLabel: 'E' },
		rules: ruleInfos,
		text,
	});

	expect(reports.filter(({ message }) => message.includes('foto'))).toMatchObject([
		{ ruleId: 'nationality-or-origin', severity: 'error', also: ['asks-special-data'] },
	]);
	expect(reports.some(({ message }) => message.includes('vraagt om een foto'))).toBe(true);
});
