import { describe, expect, test } from 'vitest';
import { lintText as text } from '#i18n/nl/lint/text.ts';
import { documentFrom, vacancyFile } from '#lint/document.fixture.ts';
import { withExceptions } from '#lint/exceptions/exceptions.ts';
import { lint } from '#lint/lint.ts';
import { exclamationMark } from '#lint/rules/readability/exclamation-mark.ts';
import { linkText } from '#lint/rules/readability/link-text.ts';

const ruleIds = ['exclamation-mark', 'link-text'];
const reason = 'Het hoort bij de naam van het product.';

function judged(source: string) {
	const document = documentFrom(source);
	const reports = lint(document, [exclamationMark, linkText], text);
	const { reports: kept, suppressed } = withExceptions(reports, document, { ruleIds, text });
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
	const [report] = withExceptions([], document, { ruleIds, text }).reports;

	expect(report).toMatchObject({ ruleId: 'exception-unknown-rule' });
	expect(report?.remedy).toContain('“link-text”');
});
