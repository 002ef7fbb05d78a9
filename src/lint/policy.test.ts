import { describe, expect, test } from 'vitest';
import type { Policy } from '#domain/schema/site.ts';
import { lintText as text } from '#i18n/nl/lint/text.ts';
import { documentFrom, vacancyFile } from '#lint/document.fixture.ts';
import { lint } from '#lint/lint.ts';
import { judge } from '#lint/policy.ts';
import { vacancyOpenTooLong } from '#lint/rules/consistency/vacancy-open-too-long.ts';
import { exclamationMark } from '#lint/rules/readability/exclamation-mark.ts';
import { sentenceLength } from '#lint/rules/readability/sentence-length.ts';

const rules = ['exclamation-mark', 'own-phrase', 'sentence-length', 'vacancy-open-too-long'].map(
	(id) => ({ id }),
);

function verdictOn(given: { frontmatter?: string; body?: string }, policy: Policy) {
	const document = documentFrom(vacancyFile(given));
	const reports = lint(document, [exclamationMark, sentenceLength, vacancyOpenTooLong], text);
	return judge(reports, document, {
		policy: { minimumLabel: 'E', ...policy },
		rules,
		text,
	});
}

const idsAndWeights = ({ reports }: ReturnType<typeof verdictOn>) =>
	reports.map(({ ruleId, severity }) => [ruleId, severity]);

const hooray = { body: 'Hoera!' };
const exceptedHooray = {
	body: '<!-- helder-disable-next exclamation-mark: De naam van het product -->\n\nHoera!',
};

describe('the weight of a rule', () => {
	test('is its own without a policy', () => {
		expect(idsAndWeights(verdictOn(hooray, {}))).toEqual([['exclamation-mark', 'warning']]);
	});

	test.each(['info', 'error'] as const)('is %s when the board says so', (severity) => {
		const verdict = verdictOn(hooray, { severity: { 'exclamation-mark': severity } });

		expect(idsAndWeights(verdict)).toEqual([['exclamation-mark', severity]]);
	});

	test('is nothing when the rule is off, and its exceptions are not called unused', () => {
		const severity = { 'exclamation-mark': 'off' } as const;

		expect(verdictOn(hooray, { severity }).reports).toEqual([]);
		expect(verdictOn(exceptedHooray, { severity }).reports).toEqual([]);
	});
});

test('what somebody made an exception for is kept apart', () => {
	const { reports, suppressed } = verdictOn(exceptedHooray, {});

	expect(reports).toEqual([]);
	expect(suppressed).toMatchObject([
		{ ruleId: 'exclamation-mark', reason: 'De naam van het product' },
	]);
});

describe('an allowed phrase', () => {
	test('takes the reports within it', () => {
		expect(verdictOn({ body: 'Dit is **Hoera**!' }, { allow: ['hoera!'] }).reports).toEqual([]);
	});

	test('leaves the same mark elsewhere', () => {
		const verdict = verdictOn({ body: 'Hoera! En ja!' }, { allow: ['Hoera!'] });

		expect(idsAndWeights(verdict)).toEqual([['exclamation-mark', 'warning']]);
	});

	test('leaves a report on the whole sentence around it', () => {
		const body = `Hoera is ${'een lang woord '.repeat(9)}hier.`;

		expect(idsAndWeights(verdictOn({ body }, { allow: ['Hoera'] }))).toEqual([
			['sentence-length', 'warning'],
		]);
	});
});

describe('an own phrase', () => {
	const flag = [
		{ phrase: 'Warme overdracht', reason: 'Klinkt naar soep.', instead: 'doorverbinden' },
	];

	test('is reported however it is typed, with the reason and what to write', () => {
		const { reports } = verdictOn({ body: 'Je doet een **warme**\noverdracht.' }, { flag });

		expect(reports).toMatchObject([
			{
				ruleId: 'own-phrase',
				message: '“Warme overdracht” wil dit bord niet: Klinkt naar soep.',
				remedy: 'Schrijf liever: doorverbinden.',
			},
		]);
	});

	test.each(['> Een warme overdracht', 'Een warme overdrachtsdienst', '`warme overdracht`'])(
		'is not found in %s',
		(body) => {
			expect(verdictOn({ body }, { flag }).reports).toEqual([]);
		},
	);
});

describe('the lowest label', () => {
	const document = documentFrom(vacancyFile({}));
	const under = (policy: Policy) =>
		judge([], document, { policy, rules, text }).reports.map(({ ruleId }) => ruleId);

	test.each([
		[{}, ['label-too-low']],
		[{ minimumLabel: 'D' }, ['label-too-low']],
		[{ minimumLabel: 'E' }, []],
	] satisfies [Policy, string[]][])('%o reports %o for a vacancy at E', (policy, reports) => {
		expect(under(policy)).toEqual(reports);
	});

	test('is told with the score and with what would help most', () => {
		const [report] = judge([], document, { policy: {}, rules, text }).reports;

		expect(report?.message).toContain('label E, met 29 van de 100 punten');
		expect(report?.remedy).toContain('binnen hoeveel werkdagen je antwoord krijgt');
	});

	test('is not asked of a vacancy that cannot be read', () => {
		const broken = documentFrom(vacancyFile({ frontmatter: 'onzin: 1' }));

		expect(judge([], broken, { policy: {}, rules, text }).reports).toEqual([]);
	});
});

describe('a board with a limit of its own on days open', () => {
	test.each([
		[11, ['vacancy-open-too-long']],
		[12, []],
	])('of %i reports %o after twelve days', (maxDaysOpen, reports) => {
		expect(verdictOn({}, { maxDaysOpen }).reports.map(({ ruleId }) => ruleId)).toEqual(reports);
	});

	test('replaces that of Helder', () => {
		const document = documentFrom(vacancyFile({}).replace('2026-11-10', '2026-08-10'));
		const reports = lint(document, [vacancyOpenTooLong], text);
		const policy = { minimumLabel: 'E', maxDaysOpen: 200 } as const;

		expect(reports).toHaveLength(1);
		expect(judge(reports, document, { policy, rules, text }).reports).toEqual([]);
	});
});
