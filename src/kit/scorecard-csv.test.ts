import { expect, test } from 'vitest';
import { kitSubjectWith } from '#kit/kit-subject.fixture.ts';
import { scorecardCsv } from '#kit/scorecard-csv.ts';

const mail = { step: 'Mail', type: 'practical-test' as const, assesses: ['schrijven'] };

test('it opens in a Dutch spreadsheet: a byte order mark, semicolons, one row per thing to score', () => {
	const csv = scorecardCsv(kitSubjectWith({ mustHaves: ['Je typt blind.'], selection: [mail] }));
	const lines = csv.split('\r\n');

	expect(csv.startsWith('\uFEFF"Vacature";"Kenmerk";"Kandidaat (nummer)"')).toBe(true);
	expect(lines.slice(1)).toEqual([
		'"Medewerker klantenservice";"VB-1";"";"";"";"Echt nodig";"";"Je typt blind.";"";"";"";"";"";"";""',
		'"Medewerker klantenservice";"VB-1";"";"";"";"Score";"Stap 1";"Schriftelijk uitdrukken";"";"";"schriftelijk op 1.";"schriftelijk op 2.";"schriftelijk op 3.";"schriftelijk op 4.";"schriftelijk op 5."',
		'',
	]);
});

test.each([
	['=HYPERLINK("https://x.example";"klik")', `"'=HYPERLINK(""https://x.example"";""klik"")"`],
	['+31 bellen', `"'+31 bellen"`],
	['-1', `"'-1"`],
	['@SUM(A1)', `"'@SUM(A1)"`],
	['Regel 1\nRegel 2; en "meer"', '"Regel 1 Regel 2; en ""meer"""'],
])('“%s” is text and nothing else', (need, cell) => {
	expect(scorecardCsv(kitSubjectWith({ mustHaves: [need] }))).toContain(`;${cell};`);
});
