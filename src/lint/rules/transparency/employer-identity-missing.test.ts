import { expect, test } from 'vitest';
import { lintText } from '#i18n/nl/lint/text.ts';
import { vacancyWith } from '#lint/core/document.fixture.ts';
import { employerIdentityMissing } from '#lint/rules/transparency/employer-identity-missing.ts';

test('asks an agency where the work is, at the name of the agency', () => {
	const document = vacancyWith('Je helpt klanten.', { name: 'Bureau Vlakbij', agency: true });

	const findings = Array.from(employerIdentityMissing.check(document, lintText));

	expect(findings.map(({ range }) => document.source.slice(...range))).toEqual(['voorbeeld']);
	expect(findings[0]?.message).toContain('“Bureau Vlakbij” is een bureau');
});

test('asks nothing of an employer of its own', () => {
	const document = vacancyWith('Je helpt klanten.', { agency: false });

	expect(Array.from(employerIdentityMissing.check(document, lintText))).toEqual([]);
});
