import { expect, test } from 'vitest';
import { answerFrom } from '#drafts/interview/answer.ts';

const answered = (path: string, typed: string, values = {}) =>
	answerFrom(
		typed,
		path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
		values,
	);

test.each([
	['salary.min', '€ 2.400', 2400],
	['salary.min', '15,80', 15.8],
	['hours.max', '32 uur', 32],
	['contract.months', '12 maanden', 12],
	['published', '18-12-2026', '2026-12-18'],
	['closes', '5 januari 2027', '2027-01-05'],
	['closes', '15 jan 2027', '2027-01-15'],
	['closes', '3 mrt. 2027', '2027-03-03'],
	['closes', '1-sept-2027', '2027-09-01'],
	['shifts.0.from', '8.30', '08:30'],
	['shifts.0.to', '17', '17:00'],
	['shifts.0.days', 'ma t/m vr', ['mon', 'tue', 'wed', 'thu', 'fri']],
	['shifts.0.days', 'zaterdag en zondag', ['sat', 'sun']],
	['shifts.0.days', 'Door de week', ['mon', 'tue', 'wed', 'thu', 'fri']],
	['shifts.0.days', 'vr-ma', ['mon', 'fri', 'sat', 'sun']],
	['locations.0.postalCode', '9711 lx', '9711 LX'],
	['apply.url', 'www.example.nl/werk', 'https://www.example.nl/werk'],
	['salary.min', '1800 bruto', 1800],
	['salary.min', '€ 1.800 bruto', 1800],
	['hours.min', '8 u', 8],
	['contract.trialMonths', '1 maand', 1],
	['roster.knownDaysAhead', '21 dagen', 21],
	['shifts.0.from', '8u30', '08:30'],
	['shifts.0.days', 'zaterdags en zondags', ['sat', 'sun']],
	['openings', '2 mensen', 2],
	['openings', 'Twee', 2],
	['apply.replyWithinWorkdays', 'binnen 5 werkdagen', 5],
	['privacy.retentionWeeks', 'vier weken', 4],
	['apply.url', 'winkel.example.nl/werk', 'https://winkel.example.nl/werk'],
	['title', 'Kok', 'Kok'],
])('%s understands “%s”', (path, typed, value) => {
	expect(answered(path, typed)).toEqual({ isGood: true, value });
});

test.each([
	['salary.min', 'marktconform', 'Schrijf een getal, zoals 2400.'],
	[
		'published',
		'31-02-2026',
		'Schrijf een datum die bestaat, met het jaar erbij, zoals 18-12-2026.',
	],
	['closes', '31 december', 'Schrijf een datum die bestaat, met het jaar erbij, zoals 18-12-2026.'],
	['hours.min', '16 tot 24', 'Schrijf hier één getal, zoals 24.'],
	['shifts.0.from', 'vroeg', 'Schrijf een tijd, zoals 8.30 of 17.00.'],
	['shifts.0.days', 'soms', 'Schrijf dagen, zoals ma t/m vr, of za en zo.'],
	['hours.max', '90', 'Schrijf een getal van 60 of lager.'],
	['apply.email', 'werk', 'Schrijf een e-mailadres, zoals werk@example.nl.'],
	['title', 'x'.repeat(101), 'Dit zijn 101 tekens. Maak er hooguit 100 van.'],
	['roster.knownDaysAhead', '3 weken', 'Schrijf het in dagen, zoals 28.'],
	['allowances.0.percent', '€ 2,50', 'Schrijf het als percentage, zoals 35.'],
	['contract.months', '1 jaar', 'Schrijf het in maanden, zoals 12.'],
	['contract.months', '52 weken', 'Schrijf het in maanden, zoals 12.'],
	['openings', '0', 'Schrijf een getal van 1 of hoger.'],
	['openings', '1,5', 'Schrijf een heel getal, zoals 2.'],
])('%s asks for something else than “%s”', (path, typed, problem) => {
	expect(answered(path, typed)).toEqual({ isGood: false, problem });
});

test.each([
	['hours.max', '16', { hours: { min: 24 } }, 'De minste uren (24)'],
	['salary.max', '2000', { salary: { min: 2400, period: 'hour' } }, 'Het laagste loon (2400)'],
	['salary.max', '45000', { salary: { min: 2400, period: 'month' } }, 'Hier staat 45000 euro'],
	['closes', '1-11-2026', { published: '2026-11-22' }, 'De vacature sluit op 2026-11-01'],
	[
		'shifts.0.to',
		'9.00',
		{ shifts: [{ name: 'Dag', days: ['mon'], from: '09:00' }] },
		'De dienst begint en eindigt om 09:00',
	],
])('%s tells at once what “%s” contradicts', (path, typed, values, problem) => {
	expect(answered(path, typed, values)).toMatchObject({
		isGood: false,
		problem: expect.stringContaining(problem),
	});
});

test('what only the next question can complete is no contradiction', () => {
	expect(answered('salary.period', 'month', { salary: { min: 1, max: 2 } })).toMatchObject({
		isGood: true,
	});
});

test.each([
	['apply.replyWithinWorkdays', 'een week'],
	['shifts.0.breakMinutes', 'een uur'],
	['privacy.retentionWeeks', 'één maand'],
])('%s takes no number of another unit in words: “%s”', (path, typed) => {
	expect(answered(path, typed)).toMatchObject({ isGood: false });
});

test('days of work are asked for as such', () => {
	expect(answered('apply.replyWithinWorkdays', '2 weken')).toEqual({
		isGood: false,
		problem: 'Schrijf het in werkdagen, zoals 5.',
	});
	expect(answered('apply.replyWithinWorkdays', '5 dagen')).toEqual({ isGood: true, value: 5 });
});

test('where a telephone number will do as well, the reason says so', () => {
	expect(answered('contact.email', 'Jan')).toEqual({
		isGood: false,
		problem: 'Schrijf een e-mailadres of een telefoonnummer, zoals werk@example.nl.',
	});
});
