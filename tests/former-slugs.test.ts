import { describe, expect, test } from 'vitest';
import { lintDictionaryFor } from '#i18n/lint-dictionary.ts';
import { changed, goodVacancy, problemsOnBoard } from './fixtures/board.ts';
import { clear, compact, lintBoard, other as another, path } from './fixtures/lint-command.ts';

const named = (...slugs: string[]): string =>
	changed(
		'reference: NW-2026-014\n',
		`reference: NW-2026-014\nformerSlugs: [${slugs.join(', ')}]\n`,
	);

const other = (source: string): string => source.replace('NW-2026-014', 'NW-2026-015');

test('former names of a vacancy are no problem', async () => {
	expect(
		await problemsOnBoard({ 'vacancies/medewerker.md': named('telefonist', 'medewerker-oud') }),
	).toEqual([]);
});

describe('a former name is refused', () => {
	test('when it is the name that the file has now', async () => {
		expect(
			await problemsOnBoard({ 'vacancies/medewerker.md': named('oud', 'medewerker') }),
		).toEqual([
			{
				file: 'vacancies/medewerker.md',
				line: 9,
				column: 20,
				message: '“medewerker” is hoe dit bestand nu heet. Zet hier alleen namen van vroeger.',
			},
		]);
	});

	test('when another vacancy stands there', async () => {
		const problems = await problemsOnBoard({
			'vacancies/medewerker.md': named('telefonist'),
			'vacancies/telefonist.md': other(goodVacancy),
		});

		expect(problems.map(({ file, message }) => [file, message])).toEqual([
			[
				'vacancies/medewerker.md',
				'Het oude adres “telefonist” is nu van vacancies/telefonist.md. Haal de naam hier weg.',
			],
		]);
	});

	test('when two vacancies claim it', async () => {
		const problems = await problemsOnBoard({
			'vacancies/medewerker.md': named('telefonist'),
			'vacancies/receptionist.md': other(named('telefonist')),
		});

		expect(problems.map(({ file, message }) => [file, message])).toEqual([
			[
				'vacancies/medewerker.md',
				'Het oude adres “telefonist” staat ook in vacancies/receptionist.md. Een adres kan maar naar één vacature leiden: laat het op één plek staan.',
			],
			[
				'vacancies/receptionist.md',
				'Het oude adres “telefonist” staat ook in vacancies/medewerker.md. Een adres kan maar naar één vacature leiden: laat het op één plek staan.',
			],
		]);
	});

	test.each(['plaats', "'2'"])('when another page stands there: %s', async (slug) => {
		const problems = await problemsOnBoard({ 'vacancies/medewerker.md': named(slug) });

		expect(problems.map(({ message }) => message)).toEqual([
			`“${slug.replaceAll("'", '')}” is het adres van een andere pagina. Haal de naam hier weg.`,
		]);
	});

	test('when it cannot be an address', async () => {
		const problems = await problemsOnBoard({ 'vacancies/medewerker.md': named('Oud Adres') });

		expect(problems).toHaveLength(1);
	});
});

test('the same is said in English', () => {
	const { formerSlugOwn, formerSlugTaken } = lintDictionaryFor('en').content.file;

	expect(formerSlugOwn('a')).toBe(
		'“a” is what this file is called now. Put only former names here.',
	);
	expect(formerSlugTaken('a', 'vacancies/a.md')).toBe(
		'The former address “a” now belongs to vacancies/a.md. Remove the name here.',
	);
});

test('the linter says so too, of the files that it was asked about', async () => {
	const moved = clear.replace('reference:', 'formerSlugs: [telefonist]\nreference:');
	const broken = `---\nformerSlugs: [*nergens]\n---\n`;
	const files = {
		[path]: moved,
		'vacancies/receptionist.md': another(moved),
		'vacancies/kapot.md': broken,
	};

	const { stdout } = await lintBoard(files, [path, ...compact]);

	expect(stdout.split('\n').filter((line) => line.includes('former-slug'))).toEqual([
		expect.stringContaining('Het oude adres “telefonist” staat ook in vacancies/receptionist.md.'),
	]);
});
