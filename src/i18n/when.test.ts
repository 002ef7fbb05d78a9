import { describe, expect, test } from 'vitest';
import { onTime as english } from '#i18n/en/when.ts';
import { onTime as dutch } from '#i18n/nl/when.ts';

describe('a time stands in a sentence, however somebody wrote it', () => {
	test.each([
		['december', 'in december'],
		['januari en februari', 'in januari en februari'],
		['oktober tot en met half december', 'van oktober tot en met half december'],
		['half november tot half januari', 'van half november tot half januari'],
		['half december', 'half december'],
		['van Black Friday tot en met 5 december', 'van Black Friday tot en met 5 december'],
		['30 en 31 december', 'op 30 en 31 december'],
		['eerste week van december', 'tijdens de eerste week van december'],
		['de eerste vijf werkdagen van de maand', 'tijdens de eerste vijf werkdagen van de maand'],
		['schoolvakanties', 'tijdens schoolvakanties'],
		['de dag na een brief over tarieven', 'op de dag na een brief over tarieven'],
		['maandagochtend en koude dagen', 'op maandagochtend en koude dagen'],
		['donderdag- en vrijdagavond', 'op donderdag- en vrijdagavond'],
		['tussen 22.00 en 02.00 uur', 'tussen 22.00 en 02.00 uur'],
		['’s morgens', '’s morgens'],
		['elke maandag', 'elke maandag'],
		['Indische week', 'tijdens Indische week'],
	])('“%s” is “%s”', (time, written) => {
		expect(dutch(time)).toBe(written);
	});

	test.each([
		['December', 'in December'],
		['October to mid-December', 'from October to mid-December'],
		['the first week of every quarter', 'during the first week of every quarter'],
		[
			'Tuesday morning and the first week of a quarter',
			'on Tuesday morning and the first week of a quarter',
		],
		['between 10 and 12', 'between 10 and 12'],
		['last week of the month', 'during the last week of the month'],
	])('“%s” is “%s” in English', (time, written) => {
		expect(english(time)).toBe(written);
	});
});
