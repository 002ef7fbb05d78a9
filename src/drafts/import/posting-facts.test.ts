import { expect, test } from 'vitest';
import { jobPostingsIn, jsonOf } from '#drafts/import/job-postings.ts';
import { closingDoubt } from '#drafts/import/posting-dates.ts';
import { postingFacts } from '#drafts/import/posting-facts.ts';
import { postingNotKept } from '#drafts/import/posting-not-kept.ts';

const factsOf = (posting: Record<string, unknown>) =>
	Object.fromEntries(postingFacts(posting).map(({ path, value }) => [path.join('.'), value]));

const pay = (value: object, rest: object = {}) => ({
	baseSalary: { currency: 'EUR', value, ...rest },
});
const at = (address: object) => ({ jobLocation: { address } });

test.each<[string, Record<string, unknown>, object]>([
	['a title', { title: 'Kok (m/v)' }, { title: 'Kok', jobGroup: 'keuken' }],
	['a title with an entity', { title: 'Chef &amp; gastvrouw' }, { title: 'Chef & gastvrouw' }],
	[
		'the group of a title',
		{ title: 'Receptionist' },
		{ title: 'Receptionist', jobGroup: 'receptie' },
	],
	[
		'pay per month',
		pay({ minValue: 2400, maxValue: 2900, unitText: 'MONTH' }),
		{ 'salary.min': 2400, 'salary.max': 2900, 'salary.period': 'month' },
	],
	[
		'pay per hour as text',
		pay({ value: '14.50', unitText: 'HOUR' }),
		{ 'salary.min': 14.5, 'salary.max': 14.5, 'salary.period': 'hour' },
	],
	[
		'Dutch amounts',
		pay({ minValue: '2.400', maxValue: '2.900,00', unitText: 'month' }),
		{ 'salary.min': 2400, 'salary.max': 2900, 'salary.period': 'month' },
	],
	[
		'pay per year',
		pay({ minValue: 30_000, maxValue: 40_000, unitText: 'YEAR' }),
		{ 'salary.min': 30_000, 'salary.max': 40_000, 'salary.period': 'year' },
	],
	[
		'a place',
		at({
			addressLocality: 'ZWOLLE',
			postalCode: '8011ab',
			addressRegion: 'overijssel',
			addressCountry: 'Nederland',
		}),
		{
			'locations.0.city': 'Zwolle',
			'locations.0.postalCode': '8011 AB',
			'locations.0.province': 'Overijssel',
		},
	],
	[
		'a place abroad',
		at({ addressLocality: 'Gent', addressCountry: { name: 'BE' } }),
		{ 'locations.0.city': 'Gent', 'locations.0.country': 'BE' },
	],
	[
		'an identifier',
		{ identifier: { '@type': 'PropertyValue', name: 'X', value: 'V-12' } },
		{ reference: 'V-12' },
	],
	[
		'dates',
		{ datePosted: '2026-11-01T23:30:00Z', validThrough: '2026-12-18T23:59:59+01:00' },
		{ published: '2026-11-02', closes: '2026-12-18' },
	],
	[
		'a temporary contract',
		{ employmentType: ['FULL_TIME', 'TEMPORARY'] },
		{ 'contract.type': 'fixed-term' },
	],
	['hours', { workHours: '24 - 32 uur per week' }, { 'hours.min': 24, 'hours.max': 32 }],
	['work from home only', { jobLocationType: 'TELECOMMUTE' }, { 'workplace.type': 'remote' }],
	[
		'a way to apply',
		{ directApply: true, url: 'https://a.example/b' },
		{ 'apply.url': 'https://a.example/b' },
	],
])('fills in %s', (_, posting, expected) => {
	expect(factsOf(posting)).toEqual(expected);
});

test.each<[string, Record<string, unknown>]>([
	[
		'pay in another currency',
		{ baseSalary: { currency: 'USD', value: { value: 40_000, unitText: 'YEAR' } } },
	],
	['pay per week', pay({ value: 600, unitText: 'WEEK' })],
	['pay of nothing', pay({ value: 0, unitText: 'MONTH' })],
	['pay turned round', pay({ minValue: 2900, maxValue: 2400, unitText: 'MONTH' })],
	['pay per hour that is per month', pay({ value: 2400, unitText: 'HOUR' })],
	['pay in words', pay({ value: 'marktconform', unitText: 'MONTH' })],
	['a place that is none', at({ addressLocality: 'Remote', addressCountry: 'NL' })],
	[
		'a country that it cannot read',
		at({ addressLocality: 'Springfield', addressCountry: 'Ergens' }),
	],
	['full-time as hours', { employmentType: 'FULL_TIME' }],
	['a contractor', { employmentType: 'CONTRACTOR' }],
	['an identifier with spaces', { identifier: 'een twee' }],
	['a date that there is not', { datePosted: '2026-02-31' }],
	['an end before the beginning', { datePosted: '2026-11-01', validThrough: '2026-10-01' }],
	['the address of a page', { url: 'https://a.example/b' }],
	['nothing', {}],
])('does not fill in %s', (_, posting) => {
	expect(factsOf(posting)).toEqual({});
});

test('doubts an end at midnight: that may be the end of the day before', () => {
	expect(closingDoubt({ validThrough: '2026-12-18T00:00:00' }).map(({ value }) => value)).toEqual([
		'2026-12-17',
		'2026-12-18',
	]);
});

const posting = { '@type': 'JobPosting', title: 'Kok' };

test.each<[string, unknown]>([
	['alone', posting],
	['in a list', [{ '@type': 'WebPage' }, posting]],
	['in @graph', { '@graph': [{ '@type': 'WebPage' }, posting] }],
	['in another node', { '@type': 'WebPage', mainEntity: posting }],
	['twice', [posting, { ...posting }]],
])('finds a posting %s', (_, data) => {
	expect(jobPostingsIn(data)).toEqual([posting]);
});

test('finds a posting by its full type and among several types', () => {
	expect(jobPostingsIn({ '@type': ['Thing', 'https://schema.org/JobPosting'] })).toHaveLength(1);
});

test('reads JSON with line breaks in its texts', () => {
	expect(jsonOf('{"a": "een\ntwee"}')).toEqual({ a: 'een twee' });
	expect(jsonOf('{"a": ')).toBeUndefined();
});

test.each<[string, Record<string, unknown>, string, string]>([
	[
		'pay in dollars',
		{ baseSalary: { currency: 'USD', value: { value: 40_000, unitText: 'YEAR' } } },
		'currency',
		'baseSalary: USD 40000 YEAR',
	],
	['pay per week', pay({ value: 600, unitText: 'WEEK' }), 'period', 'baseSalary: EUR 600 WEEK'],
	[
		'pay turned round',
		pay({ minValue: 2900, maxValue: 2400, unitText: 'MONTH' }),
		'turned',
		'baseSalary: EUR 2900 2400 MONTH',
	],
	[
		'pay that cannot be',
		pay({ value: 2400, unitText: 'HOUR' }),
		'amount',
		'baseSalary: EUR 2400 HOUR',
	],
	['pay as text', { baseSalary: 'marktconform' }, 'not-understood', 'baseSalary: marktconform'],
	['full-time', { employmentType: ['FULL_TIME'] }, 'not-understood', 'employmentType: FULL_TIME'],
	[
		'a place without a name',
		at({ addressLocality: 'Remote', addressCountry: 'NL' }),
		'not-understood',
		'jobLocation: Remote NL',
	],
])('tells of %s what stood there and why it is not filled in', (_, posting, reason, quote) => {
	expect(postingNotKept(posting, postingFacts(posting))).toMatchObject([{ reason, quote }]);
});

test('tells nothing of what is filled in or says nothing', () => {
	const posting = {
		...pay({ value: 2400, unitText: 'MONTH' }),
		totalJobOpenings: 1,
		identifier: {},
	};

	expect(postingNotKept(posting, postingFacts(posting))).toEqual([]);
});
