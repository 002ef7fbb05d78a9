import { describe, expect, test } from 'vitest';
import { lintText as text } from '#i18n/nl/lint/text.ts';
import { documentFrom, vacancyFile } from '#lint/document.fixture.ts';
import { otherArticle } from '#lint/exceptions/legal-ground.ts';
import { withExceptions } from '#lint/exceptions/exceptions.ts';
import { lint } from '#lint/lint.ts';
import { exclamationMark } from '#lint/rules/readability/exclamation-mark.ts';
import { linkText } from '#lint/rules/readability/link-text.ts';

const rules = [{ id: 'exclamation-mark' }, { id: 'link-text' }];
const reason = 'Het hoort bij de naam van het product.';

function judged(source: string) {
	const document = documentFrom(source);
	const reports = lint(document, [exclamationMark, linkText], text);
	const { reports: kept, suppressed } = withExceptions(reports, document, {
		rules,
		text,
	});
	return {
		kept: kept.map(({ ruleId, range }) => [ruleId, source.slice(...range)]),
		suppressed: suppressed.map((report) => [report.ruleId, report.reason, report.until]),
	};
}

const inBody = (body: string) => judged(vacancyFile({ body }));
const inFrontmatter = (exceptions: string, body = 'Dit is Hoera!') =>
	judged(vacancyFile({ frontmatter: `exceptions: [${exceptions}]`, body }));

describe('in the frontmatter', () => {
	const exception = (keys: string) => `{ rule: exclamation-mark, ${keys} }`;

	test('an exception covers the whole file and is kept with its reason', () => {
		const given = exception(`reason: ${reason}, until: "2027-01-31"`);

		expect(inFrontmatter(given, 'Hoera!\n\nEn nog eens: hoera!')).toEqual({
			kept: [],
			suppressed: [
				['exclamation-mark', reason, '2027-01-31'],
				['exclamation-mark', reason, '2027-01-31'],
			],
		});
	});

	test.each([
		['2026-11-22', []],
		['2026-11-21', ['exclamation-mark', 'exception-expired']],
	])('an exception until %s leaves %o', (until, rules) => {
		const { kept } = inFrontmatter(exception(`reason: ${reason}, until: "${until}"`));

		expect(kept.map(([rule]) => rule)).toEqual(rules);
	});

	test('an exception that is not needed is reported where it is written', () => {
		const given = exception(`reason: ${reason}, until: "2027-01-31"`);

		expect(inFrontmatter(given, 'Rustig.').kept).toEqual([['exception-unused', given]]);
	});

	test('other rules stay', () => {
		const given = exception(`reason: ${reason}, until: "2027-01-31"`);

		expect(inFrontmatter(given, 'Hoera! [Hier](/x).').kept).toEqual([['link-text', '[Hier](/x)']]);
	});
});

describe('in a comment', () => {
	const comment = `<!-- helder-disable-next exclamation-mark: ${reason} -->`;

	test('an exception covers the next block and nothing after it', () => {
		expect(inBody(`${comment}\n\nHoera!\n\nEn hoera!`)).toEqual({
			kept: [['exclamation-mark', '!']],
			suppressed: [['exclamation-mark', reason, undefined]],
		});
	});

	test.each([
		['a whole list', `${comment}\n\n- Hoera!\n- Nog eens!`],
		['a heading', `${comment}\n## Hoera!`],
		['a block right below', `${comment}\nHoera!`],
		['the block after other comments', `${comment}\n\n<!-- even niet -->\n\nHoera!`],
		['the rest of its own paragraph', `Rustig, ${comment} maar nu: hoera!`],
		['a block in a list', `- Eerst.\n\n  ${comment}\n\n  Hoera!`],
	])('covers %s', (_, body) => {
		expect(inBody(body).kept).toEqual([]);
	});

	test('may end', () => {
		const ended = comment.replace(' -->', ' (tot 2026-11-21) -->');

		expect(inBody(`${ended}\n\nHoera!`).kept).toEqual([
			['exclamation-mark', '!'],
			['exception-expired', ended],
		]);
	});

	test('may name more rules', () => {
		const both = `<!-- helder-disable-next exclamation-mark, link-text: ${reason} -->`;

		expect(inBody(`${both}\n\nHoera! [Hier](/x)`).suppressed).toHaveLength(2);
	});

	test.each([
		['nothing', '<!-- helder-disable-next exclamation-mark -->'],
		['one short word', '<!-- helder-disable-next exclamation-mark: moet -->'],
		['only an end', '<!-- helder-disable-next exclamation-mark: (tot 2027-01-31) -->'],
	])('with %s as a reason does not count', (_, bare) => {
		expect(inBody(`${bare}\n\nHoera!`).kept).toEqual([
			['exclamation-mark', '!'],
			['exception-without-reason', bare],
		]);
	});

	test.each([
		['nine letters', 'eigennaam', 0],
		['ten letters', 'merknamen.', 1],
	])('with a reason of %s: “%s”', (_, short, covered) => {
		const comment = `<!-- helder-disable-next exclamation-mark: ${short} -->`;

		expect(inBody(`${comment}\n\nHoera!`).suppressed).toHaveLength(covered);
	});

	test('at the end of the text covers nothing', () => {
		expect(inBody(`Hoera!\n\n${comment}`).kept).toEqual([
			['exclamation-mark', '!'],
			['exception-unused', comment],
		]);
	});

	test('about something else is left alone', () => {
		expect(inBody('<!-- Vraag dit na bij Sanne. -->\n\nRustig.').kept).toEqual([]);
	});
});

test('a rule that does not exist comes with the nearest that does', () => {
	const source = vacancyFile({
		body: `<!-- helder-disable-next linktext: ${reason} -->\n\nTekst.`,
	});
	const document = documentFrom(source);
	const [report] = withExceptions([], document, { rules, text }).reports;

	expect(report).toMatchObject({ ruleId: 'exception-unknown-rule' });
	expect(report?.remedy).toContain('“link-text”');
});

describe('a comment that only looks like an exception', () => {
	test.each([
		['<!-- helder-disable-next -->', 'naam-van-de-regel'],
		['<!-- helder-disable-next: Het hoort bij het product -->', 'naam-van-de-regel'],
		['<!-- helder-disable link-text -->', 'link-text'],
		['<!-- helder-disable-next-line link-text: Het hoort erbij -->', 'link-text'],
		['<!-- Helder: ignore link-text -->', 'link-text'],
	])('%s is told what to write', (comment, rule) => {
		const document = documentFrom(vacancyFile({ body: `${comment}\n\nTekst.` }));
		const { reports } = withExceptions([], document, { rules, text });

		expect(reports).toMatchObject([{ ruleId: 'exception-unknown-form' }]);
		expect(reports[0]?.remedy).toContain(`<!-- helder-disable-next ${rule}: `);
	});

	test.each(['<!-- Helder vraagt hier een bedrag. -->', '<!-- eslint-disable no-console -->'])(
		'%s is no such comment',
		(comment) => {
			expect(inBody(`${comment}\n\nRustig.`).kept).toEqual([]);
		},
	);
});

describe('the term of an exception', () => {
	const until = (date: string) => `{ rule: exclamation-mark, reason: ${reason}, until: "${date}" }`;

	test.each([
		['2027-11-23', []],
		['2027-11-24', ['exclamation-mark', 'exception-too-long']],
		['2099-12-31', ['exclamation-mark', 'exception-too-long']],
	])('until %s on 22 November 2026 leaves %o', (date, kept) => {
		expect(inFrontmatter(until(date)).kept.map(([rule]) => rule)).toEqual(kept);
	});

	test('without an end it is a year from the day of publication', () => {
		const body = `<!-- helder-disable-next exclamation-mark: ${reason} -->\n\nHoera!`;
		const old = vacancyFile({ body }).replace('2026-11-10', '2025-11-10');

		expect(judged(old).kept.map(([rule]) => rule)).toEqual([
			'exclamation-mark',
			'exception-expired',
		]);
	});
});

describe('an article in a reason', () => {
	const law = { act: 'working-hours', articles: ['5:3', '5:7'] } as const;
	const remarksOn = (reason: string) => {
		const document = documentFrom(
			vacancyFile({
				frontmatter: `exceptions: [{ rule: exclamation-mark, reason: "${reason}", until: "2027-01-31" }]`,
				body: 'Hoera!',
			}),
		);
		const asking = [{ id: 'exclamation-mark', exception: 'ground', law } as const];
		const reports = lint(document, [exclamationMark], text);
		return withExceptions(reports, document, { rules: asking, text }).reports;
	};

	test.each([
		'Zie artikel 5:3 van de Arbeidstijdenwet.',
		'Zie de Arbeidstijdenwet, artikelen 5:2 en 5:7.',
		'Voor de brandweer geldt artikel 5.12:1 van het Arbeidstijdenbesluit.',
		'De cao Ziekenhuizen staat het toe in artikel 6.1.',
		'Artikel 10b van de Participatiewet gaat hier voor.',
		'Voor ons geldt de Arbeidstijdenwet niet.',
	])('that may be right is not told: %s', (reason) => {
		expect(remarksOn(reason)).toEqual([]);
	});

	test.each([
		['Zie artikel 5:8 van de Arbeidstijdenwet.', 'artikel 5:8'],
		['Het mag volgens art. 12.', 'art. 12'],
		['Zie artikel 5:7 van het BW.', 'artikel 5:7'],
	])('that the rule does not rest on is told, and the exception holds: %s', (reason, named) => {
		const reports = remarksOn(reason);

		expect(reports).toMatchObject([{ ruleId: 'exception-other-article', severity: 'warning' }]);
		expect(reports[0]?.message).toBe(
			`De reden noemt ${named}. De regel “exclamation-mark” gaat over artikel 5:3 en 5:7 van de Arbeidstijdenwet.`,
		);
	});

	test('of the Civil Code goes with or without its book', () => {
		const code = { act: 'civil-code', articles: ['7:628a'] } as const;

		expect(otherArticle('Artikel 628a BW', code)).toBeUndefined();
		expect(otherArticle('Artikel 7:628a van het Burgerlijk Wetboek', code)).toBeUndefined();
		expect(otherArticle('Artikel 7:628 BW', code)).toBe('Artikel 7:628');
	});
});

describe('an exception to a rule that asks more', () => {
	const source = (given: string) =>
		vacancyFile({
			frontmatter: `exceptions: [{ rule: exclamation-mark, reason: "${given}", until: "2027-01-31" }]`,
			body: 'Hoera!',
		});
	const keptWith = (
		given: string,
		exception: 'ground' | 'never',
		severity: 'error' | 'warning' = 'error',
		policy: Record<string, 'off' | 'warning' | 'error'> = {},
	) => {
		const document = documentFrom(source(given));
		const reports = lint(document, [{ ...exclamationMark, severity }], text);
		const asking = [{ id: 'exclamation-mark', exception }];
		return withExceptions(reports, document, { rules: asking, text, severity: policy }).reports.map(
			({ ruleId }) => ruleId,
		);
	};

	test.each([
		['Zo doen wij dat hier al jaren.', ['exclamation-mark', 'exception-not-allowed']],
		['Dat mag gewoon van de wet.', ['exclamation-mark', 'exception-not-allowed']],
		['Dit is ons eigen besluit.', ['exclamation-mark', 'exception-not-allowed']],
		['Zie artikel 5:3 van de Arbeidstijdenwet.', []],
		['Voor ons geldt het Arbeidstijdenbesluit.', []],
		['De cao Horeca staat dit toe.', []],
	])('keeps an error with a reason that names no law: %s', (given, kept) => {
		expect(keptWith(given, 'ground').toSorted()).toEqual(kept.toSorted());
	});

	test('takes any reason for what is only a warning, by itself or by the board', () => {
		const given = 'Zo doen wij dat hier al jaren.';

		expect(keptWith(given, 'ground', 'warning')).toEqual([]);
		expect(keptWith(given, 'ground', 'error', { 'exclamation-mark': 'warning' })).toEqual([]);
		expect(keptWith(given, 'ground', 'warning', { 'exclamation-mark': 'error' })).toHaveLength(2);
	});

	test('takes none where there can be none, whatever it names', () => {
		expect(keptWith('Zie artikel 5:3 van de Arbeidstijdenwet.', 'never')).toHaveLength(2);
	});
});
