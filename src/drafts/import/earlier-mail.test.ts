import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutEarlierMail } from '#drafts/import/earlier-mail.ts';

const story = `Kok in Assen\n\n${'Je kookt elke dag een verse maaltijd voor veertig bewoners. '.repeat(5)}`;

test.each([
	[
		'a block of Outlook',
		'\n\nVan: A. Voorbeeld\nVerzonden: maandag 2 november 2026\nAan: B.\nOnderwerp: vacature\n\nKun je dit plaatsen?',
		5,
	],
	[
		'an English block',
		'\n\nFrom: A. Example\nSent: Monday\nTo: B.\n\nPlease post this for € 9.000.',
		4,
	],
	[
		'quoted lines',
		'\n\nOp ma 2 nov 2026 om 10:12 schreef A. Voorbeeld <a@voorbeeld.example>:\n> Kun je dit plaatsen?\n>\n> Groet',
		4,
	],
	[
		'a block of which every line is a paragraph, as Word has it',
		'\n\n**Van:** A. Voorbeeld\n\n**Verzonden:** maandag 2 november 2026\n\n**Aan:** B.\n\nOude tekst',
		4,
	],
	['a banner', '\n\n-----Oorspronkelijk bericht-----\nVan: A.\n\nOude tekst', 3],
])('leaves out %s below the text', (_, mail, mailLines) => {
	const read = withoutEarlierMail(story + mail);

	expect(read.kept.trim()).toBe(story.trim());
	expect(read.mailLines).toBe(mailLines);
});

test('leaves out the mail below a vacancy that was sent on', () => {
	const { kept, mailLines } = withoutEarlierMail(
		'Van: A.\nVerzonden: maandag\n\nHoi, graag plaatsen.\n\nKok in Assen\n' +
			story +
			'\n\nOp 2 november schreef B.:\n> Het loon is € 9.000\n',
	);

	expect(kept).toContain('Kok in Assen');
	expect(kept).not.toContain('9.000');
	expect(mailLines).toBe(4);
});

test('goes on with the text below quoted lines', () => {
	const { kept } = withoutEarlierMail(
		`${story}\n\nOp 2 november schreef A.:\n> Oude tekst\n\nSolliciteer per mail.`,
	);

	expect(kept).not.toContain('Oude tekst');
	expect(kept).toContain('Solliciteer per mail.');
});

test('keeps a vacancy that was sent on, without the head of the mail', () => {
	const { kept, mailLines } = withoutEarlierMail(
		`Zie hieronder.\n\nVan: A. Voorbeeld\nVerzonden: maandag\nOnderwerp: vacature\n\n${story}`,
	);

	expect(kept).toContain('Je kookt elke dag');
	expect(kept).not.toMatch(/Van:|Verzonden:/);
	expect(mailLines).toBe(3);
});

test.each([
	'Van: maandag\n\nTot: vrijdag',
	'Van maandag tot vrijdag\nAan: de slag',
	'> Dit zegt een collega over het werk',
])('leaves “%s” as it is', (text) => {
	expect(withoutEarlierMail(text)).toEqual({ kept: text, mailLines: 0 });
});

test('never adds words', () => {
	fc.assert(
		fc.property(
			fc.array(
				fc.constantFrom('Van: a', 'Aan: b', '> c', 'Op 2 november schreef A.:', 'tekst', ''),
				{
					maxLength: 12,
				},
			),
			(lines) => {
				const { kept } = withoutEarlierMail(lines.join('\n'));

				const words = kept.split('\n').filter((line) => line !== '');

				expect(words.filter((line) => !lines.some((one) => one.includes(line)))).toEqual([]);
			},
		),
	);
});
