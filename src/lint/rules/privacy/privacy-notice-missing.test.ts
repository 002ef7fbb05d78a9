import { expect, test } from 'vitest';
import { lintText } from '#i18n/nl/lint/text.ts';
import { vacancyWith } from '#lint/core/document.fixture.ts';
import { privacyNoticeMissing } from '#lint/rules/privacy/privacy-notice-missing.ts';

const reportsOn = (...given: Parameters<typeof vacancyWith>) =>
	Array.from(privacyNoticeMissing.check(vacancyWith(...given), lintText), ({ message }) => message);

test('asks an employer for a privacy statement', () => {
	expect(reportsOn('Je helpt klanten.', {})).toEqual([
		expect.stringContaining('Bij “Voorbeeld” staat geen privacyverklaring'),
	]);
});

test.each([
	['the employer has a statement', '', { privacyStatement: 'https://v.example.nl/p' }],
	['the text links to one', 'Lees onze [verklaring](https://v.example.nl/privacy).', {}],
	['the employer is not known', '', undefined],
])('is silent when %s', (_, body, employer) => {
	expect(reportsOn(body, employer)).toEqual([]);
});
