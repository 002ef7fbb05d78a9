import { expect, test } from 'vitest';
import { foundIn } from '#drafts/found/found.fixture.ts';
import { factsInText } from '#drafts/found-fields.ts';

const keys = ['hours', 'salary', 'shifts', 'locations', 'contract'];
const besides = '\n\nWij vragen niets bijzonders van je, behalve dat je met plezier komt.\n';
const hours = (min: number, max = min) => ({ 'hours.min': min, 'hours.max': max });
const pay = (period: string, min: number, max = min) => ({
	'salary.min': min,
	'salary.max': max,
	'salary.period': period,
});
const shift = (from: string, to: string, ...days: string[]) => ({
	...(days.length > 0 ? { 'shifts.0.days': days } : {}),
	'shifts.0.from': from,
	'shifts.0.to': to,
});
const place = (city: string) => ({ 'locations.0.city': city });
const contract = (type: string, months?: number) => ({
	'contract.type': type,
	...(months ? { 'contract.months': months } : {}),
});
const workdays = ['mon', 'tue', 'wed', 'thu', 'fri'];

test.each<[string, object]>([
	['32-36 uur', hours(32, 36)],
	['32–36 uur', hours(32, 36)],
	['32/36 uur', hours(32, 36)],
	['32 tot 36 uur', hours(32, 36)],
	['- 32 tot 36 uur', hours(32, 36)],
	['Je werkt 32-36 uur', hours(32, 36)],
	['Wij bieden een baan voor 32-36 uur', hours(32, 36)],
	['# Kok (32-36 uur)', hours(32, 36)],
	['# Kok (32 uur)', hours(32)],
	['# Kok, 24 tot 32 uur per week', hours(24, 32)],
	['32 à 36 uur per week', hours(32, 36)],
	['24 u/w', hours(24)],
	['16-24u per week', hours(16, 24)],
	['24-32 uur p.w.', hours(24, 32)],
	['Uren per week: 24 - 32', hours(24, 32)],
	['Voltijds (38u)', hours(38)],
	['Fulltime (36-40 uur)', hours(36, 40)],
	['parttime, 20 uur', hours(20)],
	['een baan van 20 uur', hours(20)],
	['minimaal 16 en maximaal 24 uur per week', hours(16, 24)],
	['38 uren per week', hours(38)],
	['€ 14,50 p/u', pay('hour', 14.5)],
	['Je krijgt € 14,50 per uur', pay('hour', 14.5)],
	['€14.50 per uur', pay('hour', 14.5)],
	['€ 14,50 bruto p/u', pay('hour', 14.5)],
	['€ 15 bruto/uur', pay('hour', 15)],
	['Uurloon: € 14,50', pay('hour', 14.5)],
	['Salaris 14,50-16,20 euro p.u.', pay('hour', 14.5, 16.2)],
	['€ 2.400 - € 2.900 p.m.', pay('month', 2400, 2900)],
	['€ 2400,- tot € 2900,- bruto p/m', pay('month', 2400, 2900)],
	['€2400–€2900 bruto per maand', pay('month', 2400, 2900)],
	['2.400 - 2.900 euro bruto per maand', pay('month', 2400, 2900)],
	['Bruto maandsalaris: 2.400 - 2.900', pay('month', 2400, 2900)],
	['salaris tussen 2400 en 2900 bruto p/m', pay('month', 2400, 2900)],
	['€ 2.500 bruto/maand', pay('month', 2500)],
	['schaal 6 (€ 2.400 - € 3.100 bruto per maand)', pay('month', 2400, 3100)],
	['Je werkt van 16u tot 23u', shift('16:00', '23:00')],
	['Werktijden: 16u-23u', shift('16:00', '23:00')],
	['Je bent beschikbaar van 16u tot 23u', shift('16:00', '23:00')],
	['Je werkt van 18u00 tot 22u30', shift('18:00', '22:30')],
	['Je werkt van 9:00u tot 17:30u', shift('09:00', '17:30')],
	['Werktijden: 7.00 uur tot 15.30 uur', shift('07:00', '15:30')],
	['Je werkt op di en do van 9 tot 17 uur', shift('09:00', '17:00', 'tue', 'thu')],
	['Rooster: ma, di, do 08:00 - 16:30', shift('08:00', '16:30', 'mon', 'tue', 'thu')],
	['Je werkt wo/vr van 9 tot 15 uur', shift('09:00', '15:00', 'wed', 'fri')],
	['Je werkt za en zo van 10 tot 18 uur', shift('10:00', '18:00', 'sat', 'sun')],
	['Je werkt elke za van 10 tot 18 uur', shift('10:00', '18:00', 'sat')],
	[
		'Je werkt ma t/m wo en vr van 9 tot 17 uur',
		shift('09:00', '17:00', 'mon', 'tue', 'wed', 'fri'),
	],
	['Werkdagen: ma t/m vr 8.30-17.00', shift('08:30', '17:00', ...workdays)],
	['Je werkt op vrijdagavond van 17.00 tot 21.00 uur', shift('17:00', '21:00', 'fri')],
	['Je werkt maandags en donderdagmiddag van 13 tot 17 uur', shift('13:00', '17:00', 'mon', 'thu')],
	['# Kok in Arnhem', place('Arnhem')],
	['# Kok (m/v) in Den Bosch', place("'s-Hertogenbosch")],
	['# Kok – Arnhem', place('Arnhem')],
	['# Kok | Arnhem | fulltime', place('Arnhem')],
	['Ons restaurant staat in Arnhem.', place('Arnhem')],
	['Voor ons restaurant in Arnhem zoeken we een kok', place('Arnhem')],
	['Wij zoeken een kok in Arnhem.', place('Arnhem')],
	['Je werkt in onze bakkerij in Diepenheim.', place('Diepenheim')],
	['Onze winkel is in Zutphen', place('Zutphen')],
	['Contract: vast', contract('permanent')],
	['Dienstverband: onbepaalde tijd', contract('permanent')],
	['Contract: bepaalde tijd', contract('fixed-term')],
	['Tijdelijk contract (6 mnd)', contract('fixed-term', 6)],
	['Contract bepaalde duur (1 jaar)', contract('fixed-term', 12)],
	['7 maanden contract', contract('fixed-term', 7)],
	['een contract voor een half jaar', contract('fixed-term', 6)],
	['0-uren contract', contract('on-call')],
])('reads “%s” as a recruiter means it', (text, expected) => {
	expect(foundIn(text + besides, ...keys)).toEqual(expected);
});

test.each<[string, object]>([
	['# Kok in Arnhem', { title: 'Kok' }],
	['# Adviseur in Water', { title: 'Adviseur in Water' }],
	['# Trainer voor klanten in Arnhem', { title: 'Trainer voor klanten in Arnhem' }],
	['# Ons restaurant in Arnhem zoekt een kok', {}],
])('takes the job from the heading “%s”', (text, expected) => {
	expect(foundIn(text + besides, 'title')).toEqual(expected);
});

/** Each may mean something else: a time, an answer, somebody else's hours, money or town. */
test.each([
	'16-24 uur',
	'Je werkt 16-24 uur',
	'Kok (16-23 uur)',
	'We reageren binnen 24-48 uur',
	'Je werkt snel: levering in 24-48 uur',
	'De winkel werkt met 30-36 uur aan diensten per dag',
	'Elke klant koopt een contract van 20 uur',
	'Een collega met een contract van 20 uur',
	'Je krijgt € 14,50 per uur extra',
	'Bezoekers betalen € 14,50 per uur',
	'€ 250 per maand',
	'Een borg van € 1.200 per maand',
	'Salaris: € 2.400 – € 2.900',
	'ma-vr 9.00-17.30 uur',
	'Onze winkel is open van 16u tot 23u',
	'Het kantoor van de klant staat in Utrecht',
	'Ons restaurant in Best Western Hotel',
	'# Adviseur in Water',
	'Contract: vast of tijdelijk',
	'Contract: vast na een jaar',
])('leaves “%s” to the recruiter', (text) => {
	expect(foundIn(text + besides, ...keys)).toEqual({});
});

test.each([
	'Je werkt op ma of di van 9 tot 17 uur',
	'Je werkt vrijdagnacht en maandag van 9 tot 17 uur',
	'Je werkt di t/m za (woensdag vrij) van 9 tot 17 uur',
	'Zo doe je dit op je werk van 9 tot 17 uur',
])('keeps the times of “%s”, and gives no part of its days', (text) => {
	expect(foundIn(text + besides, 'shifts')).toEqual(shift('09:00', '17:00'));
});

test('shows the words in which a place was found', () => {
	const text = `Ons restaurant staat in Arnhem.${besides}`;

	expect(factsInText(text).found.map(({ quote }) => quote)).toEqual(['Arnhem']);
});
