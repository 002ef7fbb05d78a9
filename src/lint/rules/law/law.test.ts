import { describe, expect, test } from 'vitest';
import { lawReports, lawIdsAndWeights, sourceWith } from '#lint/rules/law/law.fixture.ts';

const wage = (min: number, more: object = {}) => ({
	salary: {
		min,
		max: 20,
		period: 'hour',
		includesHolidayAllowance: false,
		holidayAllowance: 8,
		...more,
	},
});

test('a lawful vacancy is not reported', () => {
	expect(lawIdsAndWeights({})).toEqual([]);
});

describe('the minimum wage of the right day', () => {
	test.each<[string, Parameters<typeof lawIdsAndWeights>[0], string[]]>([
		['is that of today', { keys: wage(14.71) }, ['wage-below-minimum error']],
		[
			'is that of the last open day once it is closed',
			{ keys: { ...wage(14.71), published: '2026-05-01', closes: '2026-06-20' } },
			['wage-near-minimum warning'],
		],
		[
			'is that of the day of publication while it lies ahead',
			{ keys: { ...wage(14.71), published: '2026-07-02' }, today: '2026-06-15' },
			['wage-below-minimum error'],
		],
		[
			'tells of the next amount in the table',
			{ keys: { ...wage(14.8), published: '2026-06-01' }, today: '2026-06-15' },
			['wage-near-minimum warning'],
		],
		[
			'is not extrapolated',
			{ keys: wage(10), today: '2027-01-01' },
			['minimum-wage-table-expired warning'],
		],
		['is not asked for pay far above it', { keys: wage(19), today: '2027-01-01' }, []],
		[
			'is unknown before the table',
			{ keys: { ...wage(5), published: '2023-05-01' }, today: '2023-06-01' },
			[],
		],
	])('%s', (_, given, found) => {
		expect(lawIdsAndWeights(given)).toEqual(found);
	});
});

describe('a wage below the minimum is only a warning', () => {
	test('for apprentices, whose minimum is lower below 21 years', () => {
		const contract = { type: 'apprenticeship', months: 24, trialMonths: 1 };

		expect(lawIdsAndWeights({ keys: { ...wage(11), contract } })).toEqual([
			'wage-below-minimum warning',
		]);
	});

	test('where pay depends on age and reaches the minimum of 21 years', () => {
		const stepCriteria = 'Je loon hangt af van je leeftijd.';

		expect(lawIdsAndWeights({ keys: wage(7.5, { stepCriteria }) })).toEqual([
			'wage-below-minimum warning',
		]);
		expect(lawIdsAndWeights({ keys: wage(7.5, { stepCriteria, max: 14 }) })).toEqual([
			'wage-below-minimum error',
		]);
	});
});

test('a wage below the minimum is reported at its amount', () => {
	const given = { keys: wage(14.5) };
	const [report] = lawReports(given);

	expect(report && sourceWith(given).slice(...report.range)).toBe('14.5');
});

describe('without an employment contract', () => {
	test.each(['internship', 'freelance', 'volunteer'])(
		'%s: no trial period, leave or wage',
		(type) => {
			const salary = { min: 100, max: 100, period: 'month', kind: 'allowance' };
			const contract = { type, months: 5, trialMonths: 1 };

			expect(lawIdsAndWeights({ keys: { salary, contract, benefits: { leaveDays: 5 } } })).toEqual(
				[],
			);
		},
	);
});

describe('the Working Hours Act', () => {
	const long = [{ name: 'Lang', days: ['sat'], from: '08:00', to: '21:00', breakMinutes: 45 }];
	const highPay = {
		salary: {
			min: 9000,
			max: 9500,
			period: 'month',
			fullTimeHours: 36,
			includesHolidayAllowance: false,
		},
	};

	test('counts working time, so without breaks', () => {
		expect(lawIdsAndWeights({ keys: { shifts: long } })).toContain('shift-over-12h error');
		expect(
			lawIdsAndWeights({ keys: { shifts: [{ ...long[0], breakMinutes: 60 }] } }),
		).not.toContain('shift-over-12h error');
	});

	test('does not hold for three times the minimum wage, except at night', () => {
		const night = [{ name: 'Nacht', days: ['sat'], from: '20:00', to: '07:00' }];

		expect(lawIdsAndWeights({ keys: { ...highPay, shifts: long } })).toEqual([]);
		expect(lawIdsAndWeights({ keys: { ...highPay, shifts: night } })).toEqual([
			'night-shift-over-10h warning',
		]);
	});

	test('does not hold for freelancers', () => {
		const salary = { min: 60, max: 70, period: 'hour', kind: 'fee' };
		const contract = { type: 'freelance' };

		expect(lawIdsAndWeights({ keys: { salary, contract, shifts: long } })).toEqual([]);
	});

	test('says nothing of shifts that are a choice', () => {
		const every = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
		const shifts = [
			{ name: 'Vroeg', days: every, from: '07:00', to: '15:30', breakMinutes: 30 },
			{ name: 'Laat', days: every, from: '15:00', to: '23:30', breakMinutes: 30 },
		];

		expect(lawIdsAndWeights({ keys: { shifts } })).toEqual([]);
	});
});

describe('phrases', () => {
	test.each([
		[
			'Stop je binnen een jaar, dan betaal je de studiekosten naar rato terug.',
			'training-clawback warning',
		],
		['De wettelijk verplichte cursus betaal je terug als je vertrekt.', 'training-clawback error'],
		['De e-learning doe je in je vrije tijd.', 'training-own-cost-or-time warning'],
		['Het verplichte certificaat is voor eigen rekening.', 'training-own-cost-or-time error'],
		['Nevenfuncties zijn helaas niet mogelijk.', 'side-job-ban warning'],
		['Er is een verbod op nevenwerkzaamheden.', 'side-job-ban warning'],
		['We rekenen € 35 bemiddelingskosten.', 'jobseeker-fee warning'],
		['Iedere zondag draai je mee in de ploeg.', 'sunday-forced warning'],
		['Je krijgt eerst vier tijdelijke contracten.', 'fixed-chain-too-long warning'],
		['Daarna volgen nog 4 halfjaarcontracten.', 'fixed-chain-too-long warning'],
	])('reports: %s', (body, found) => {
		expect(lawIdsAndWeights({ body })).toEqual([found]);
	});

	test.each([
		'Wij betalen je studie terug als je slaagt.',
		'Je krijgt de kosten van de opleiding terugbetaald.',
		'Moet je de opleiding terugbetalen?',
		'De reiskosten betalen we dezelfde maand terug.',
		'De training is nooit in je eigen tijd.',
		'In je vrije tijd kun je sporten in onze zaal.',
		'Nevenwerkzaamheden overleg je met je leidinggevende.',
		'Een andere baan bij een concurrent mag niet, vanwege belangenverstrengeling.',
		'Er zijn geen inschrijfkosten.',
		'De werkgever betaalt € 500 bemiddelingskosten.',
		'Elke zondag is de winkel dicht.',
		'Je werkt niet elke zondag.',
		'Je beheert vier contracten met leveranciers.',
		'> Vroeger moest je op elke zondag werken.',
	])('accepts: %s', (body) => {
		expect(lawIdsAndWeights({ body })).toEqual([]);
	});

	test('are read in Dutch vacancies only', () => {
		expect(
			lawIdsAndWeights({ keys: { language: 'en' }, body: 'Nevenwerkzaamheden zijn verboden.' }),
		).toEqual([]);
	});

	test('a fee asked by an agency is an error', () => {
		expect(lawIdsAndWeights({ body: 'Het inschrijfgeld is € 10.', agency: true })).toEqual([
			'jobseeker-fee error',
		]);
	});

	test('a long near miss costs no time', () => {
		for (const part of ['betaal ', 'mag ', 'geen neven', 'elke ', 'vier ', 'je betaalt ', '€ '])
			expect(lawIdsAndWeights({ body: part.repeat(30_000 / part.length) })).toEqual([]);
	}, 5000);
});
