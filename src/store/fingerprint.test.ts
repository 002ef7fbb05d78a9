import { expect, test } from 'vitest';
import { fingerprintsOf } from '#store/fingerprint.ts';
import type { FileReport } from '#lint/file-report.ts';
import type { Report } from '#lint/core/rule.ts';

const source =
	'Je werkt in een dynamische werkomgeving met acht collega’s in de haven van Delfzijl.\n';

function fingerprintOf(text: string, words = 'dynamische', ruleId = 'vague') {
	return fingerprintsOf(text, [reportOn(text, words, ruleId)])[0];
}

function reportOn(text: string, words: string, ruleId = 'vague', from = 0): Report {
	const start = text.indexOf(words, from);
	return {
		ruleId,
		category: 'vagueness',
		severity: 'warning',
		message: 'Vaag.',
		range: [start, start + words.length],
	};
}

const known = fingerprintOf(source);

test.each([
	['lines come before it', `Hallo.\n\n\n${source}`],
	['lines come after it', `${source}\nTot ziens.\n`],
	['the line is broken elsewhere', source.replace('een dyn', 'een\ndyn')],
	['spaces and quotes are typed otherwise', source.replace('een d', 'een  \u00A0d')],
	['something changes far away', source.replace('Delfzijl', 'Emden')],
])('stays when %s', (_when, text) => {
	expect(fingerprintOf(text)).toBe(known);
});

test.each([
	['the words beside it change', source.replace('in een', 'in onze')],
	['the words themselves change', source.replace('dynamische', 'dynamischere'), 'dynamischere'],
	['it is of another rule', source, 'dynamische', 'other'],
])('changes when %s', (_when, text, words = 'dynamische', ruleId = 'vague') => {
	expect(fingerprintOf(text, words, ruleId)).not.toBe(known);
});

test('the same words twice have two', () => {
	const twice = `${source}${source}${source}`;
	const reports = [0, 1, 2].map((time) =>
		reportOn(twice, 'dynamische', 'vague', time * source.length),
	);

	expect(new Set(fingerprintsOf(twice, reports)).size).toBe(3);
});

test('what is missing is known by what is missing, whatever stands below', () => {
	const missing = (subject: string): FileReport => ({
		ruleId: 'missing',
		category: 'schema',
		severity: 'error',
		message: 'Er ontbreekt iets.',
		subject,
		range: [0, 3],
	});

	expect(fingerprintsOf('---\ntitle: Kok\n---\n', [missing('a'), missing('b')])).toEqual(
		fingerprintsOf('---\ntitle: Bakker\n---\n', [missing('a'), missing('b')]),
	);
	expect(new Set(fingerprintsOf('---\n---\n', [missing('a'), missing('b')])).size).toBe(2);
});
