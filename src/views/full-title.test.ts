import { expect, test } from 'vitest';
import { fullTitle } from '#views/full-title.ts';

test.each([
	['Kok in Zwolle – De Plas', 'Helder', 'Kok in Zwolle – De Plas | Helder'],
	['Helder', 'Helder', 'Helder'],
	[
		'Broodbakker in Deventer – Bakkerij Zonneveld',
		'Bakkerij Zonneveld',
		'Broodbakker in Deventer – Bakkerij Zonneveld',
	],
	[
		'Contactcentermedewerker avond en weekend in Groningen – Noorderwinkel',
		'Helder',
		'Contactcentermedewerker avond en weekend in Groningen – Noorderwinkel',
	],
])('the title of “%s” on %s is “%s”', (title, site, expected) => {
	expect(fullTitle(title, site)).toBe(expected);
});
