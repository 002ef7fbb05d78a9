import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build } from '#cli/build.ts';
import { checkContent } from '#cli/check-content.ts';
import { withoutArguments } from '#cli/run.ts';
import { loadContent } from '#store/load-content.ts';
import { changed, goodVacancy, onBoard } from './fixtures/board.ts';
import { recordingTerminal, runIn, settingsAt } from './fixtures/terminal.ts';

const broken = changed('openings: 2', 'openings: twee');
const draft = broken.replace('status: open', 'status: draft');
const says = 'Bij “openings” staat “twee”. Schrijf alleen het getal: openings: 2.';

const command = withoutArguments('content', checkContent);

function check(files: Record<string, string>) {
	return onBoard(files, async (folder) => {
		const { terminal, out } = recordingTerminal();
		const code = await checkContent(settingsAt(folder), terminal);
		return { code, lines: out.map((line) => line.replace(folder, 'bord')) };
	});
}

test('content without problems gives 0 and one line', async () => {
	expect(await check({})).toEqual({ code: 0, lines: ['1 vacature bekeken: alles klopt.'] });
});

test('a file that nothing reads is named, and stops nothing', async () => {
	expect(await check({ 'vacancies/2026/kok.md': goodVacancy })).toEqual({
		code: 0,
		lines: [
			'',
			'bord/vacancies/2026/kok.md',
			'  1:1     Dit bestand wordt niet gelezen: het staat een map te diep. Zet het in content/vacancies.',
			'',
			'1 vacature bekeken: alles klopt. 1 bestand wordt niet gelezen; dat houdt niets tegen.',
		],
	});
});

test('content without problems says which command judges whether it may go online', async () => {
	const { err } = await onBoard({}, (folder) => runIn(folder, command));

	expect(err).toContain('npm run lint');
});

test('a command that takes nothing says so, rather than go on without', async () => {
	expect(await runIn('bord', command, ['kok.md'])).toEqual({
		code: 2,
		out: '',
		err: '“kok.md” hoort hier niet. Achter deze opdracht komt niets.',
	});
});

test('a problem gives 1, with its place', async () => {
	expect(await check({ 'vacancies/medewerker.md': broken })).toEqual({
		code: 1,
		lines: [
			'',
			'bord/vacancies/medewerker.md',
			`  10:11   ${says}`,
			'',
			'1 vacature bekeken: 1 probleem op te lossen.',
		],
	});
});

test('a draft is told what is wrong, and stops nothing', async () => {
	expect(await check({ 'vacancies/medewerker.md': draft })).toEqual({
		code: 0,
		lines: [
			'',
			'bord/vacancies/medewerker.md',
			`  10:11   ${says}`,
			'',
			'1 vacature bekeken: alles klopt. Daarnaast 1 punt in concepten; die houden niets tegen.',
		],
	});
});

test('a draft that cannot be read at all stops nothing either', async () => {
	const source = goodVacancy
		.replace('status: open', 'status: draft')
		.replace('min: 24,', 'min: 24');

	expect(await check({ 'vacancies/medewerker.md': source })).toMatchObject({ code: 0 });
});

test('a broken vacancy is left out and the rest can be published', () =>
	onBoard({ 'vacancies/kok.md': broken.replace('014', '015') }, async (folder) => {
		const { site, vacancies } = await loadContent(folder);

		expect(site?.name).toBe('Voorbeeldbord');
		expect(vacancies.map(({ slug }) => slug)).toEqual(['medewerker']);
	}));

test('a folder that is not there is a setting to mend', async () => {
	expect(await runIn('/nergens', command)).toEqual({
		code: 2,
		out: '',
		err: 'De map /nergens is er niet. Kijk HELDER_CONTENT na, of maak de map met daarin site.yml.',
	});
});

test.each([
	['a broken vacancy stops the build', { 'vacancies/medewerker.md': broken }, {}],
	['a broken site.yml stops the build', { 'site.yml': 'name: Bord\n' }, {}],
	['and no setting skips it', { 'site.yml': 'name: Bord\n' }, { HELDER_ON_ERROR: 'skip' }],
])('%s', (_name, files, env) =>
	onBoard(files, async (folder) => {
		const { terminal, err } = recordingTerminal();

		expect(await build(settingsAt(folder, env), terminal, join(folder, 'dist'))).toBe(1);
		expect(err.at(-1)).toBe('De site is niet gemaakt. Los de problemen op en probeer het opnieuw.');
	}),
);

test('a missing site.yml is a problem with a remedy', () =>
	onBoard({}, async (folder) => {
		rmSync(join(folder, 'site.yml'));
		const { code, out } = await runIn(folder, command);

		expect(code).toBe(1);
		expect(out.split('\n')).toContain(
			'  1:1     Het bestand site.yml ontbreekt. Kopieer het uit het voorbeeldbord en vul naam, adres en kleur in.',
		);
	}));
