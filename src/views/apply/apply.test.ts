import { expect, test } from 'vitest';
import { applyLinks } from '#views/apply/apply.ts';
import { subjectWith } from '#views/subject.fixture.ts';

const hrefs = (apply: Parameters<typeof subjectWith>[0]) =>
	applyLinks(subjectWith(apply)).map(({ href }) => href);

test('the employer’s own system comes first', () => {
	const apply = {
		email: 'werk@voorbeeld.example.nl',
		url: 'https://voorbeeld.example.nl/werk',
		phone: '050-123 45 67',
	};

	expect(hrefs({ apply })).toEqual([
		'https://voorbeeld.example.nl/werk',
		'mailto:werk@voorbeeld.example.nl?subject=Sollicitatie%20Medewerker%20klantenservice%20(VB-1)',
		'tel:0501234567',
	]);
});

test('half a character in a title breaks no address', () => {
	const apply = { email: 'werk@voorbeeld.example.nl', whatsapp: '06 12 34 56 78' };

	expect(hrefs({ title: 'Kok \uD83D', apply })).toEqual([
		expect.stringContaining('Kok%20%EF%BF%BD'),
		expect.stringContaining('Kok%20%EF%BF%BD'),
	]);
});

test.each([
	['06 12 34 56 78', '31612345678'],
	['+31 6 12 34 56 78', '31612345678'],
	['0032 470 12 34 56', '32470123456'],
])('WhatsApp gets %s as an international number', (whatsapp, number) => {
	expect(hrefs({ apply: { whatsapp } })[0]).toMatch(new RegExp(`^https://wa\\.me/${number}\\?`));
});
