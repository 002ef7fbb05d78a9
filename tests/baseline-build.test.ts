import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build } from '#cli/build.ts';
import { knownReports } from '#store/baseline.ts';
import { loadContent } from '#store/load-content.ts';
import { publishable } from '#store/publishable.ts';
import { clear, compact, lintIn, onClearBoard, other, path } from './fixtures/lint-command.ts';
import { recordingTerminal, settingsAt } from './fixtures/terminal.ts';

const today = '2026-11-22';
const vague = clear.replace(
	'Daarna neem je de telefoon op.',
	'Je werkt in een dynamische werkomgeving.',
);
const unlawful = vague.replace('trialMonths: 1', 'trialMonths: 3');
const list = 'bekend.json';
const argv = ['--baseline', list, '--today', today, ...compact];

/** What the linter and the build make of a board that had `old` when its list was made. */
async function onOldBoard(old: Record<string, string>, changes: Record<string, string> = {}) {
	return onClearBoard(old, async (folder) => {
		const update = await lintIn(folder, [...argv, '--update-baseline']);
		for (const [file, source] of Object.entries(changes)) writeFileSync(join(folder, file), source);
		const settings = settingsAt(folder, { HELDER_BASELINE: join(folder, list) });
		const content = publishable(await loadContent(folder), today, knownReports(settings));
		const { terminal, err } = recordingTerminal();
		const code =
			content.problems.length > 0 ? await build(settings, terminal, join(folder, 'dist')) : 0;
		return {
			update,
			lint: await lintIn(folder, argv),
			published: content.vacancies.map(({ slug }) => slug),
			problems: content.problems.map(({ file, code: rule }) => `${file} ${rule}`),
			...{ known: content.known, code, err },
		};
	});
}

describe('HELDER_BASELINE', () => {
	test('lets the build publish an old vacancy with what is in the list, as the linter does', async () => {
		expect(await onOldBoard({ [path]: vague })).toMatchObject({
			lint: { code: 0, stdout: '' },
			published: ['medewerker'],
			problems: [],
			known: 1,
		});
	});

	test('without it the same vacancy stops the build', () =>
		onClearBoard({ [path]: vague }, async (folder) => {
			const content = publishable(await loadContent(folder), today);

			expect(content.problems.map(({ code }) => code)).toEqual(['vague-environment']);
			expect(content.vacancies).toEqual([]);
		}));

	test('does so for a vacancy below the lowest label', async () => {
		const site = 'lint: { minimumLabel: A }\n';
		const poor = clear.replace(/^growth:.*\n/m, '').replace(/^onboarding:.*\n/m, '');
		const outcome = await onOldBoard({
			[path]: poor.replace(/^benefits:\n(?: {2}.*\n)+/m, '').replace(/^team:.*\n/m, ''),
			'site.yml': `name: Bord\nurl: https://bord.example.nl\ntagline: Een bord\ndescription: Een bord\ncolours: { accent: '#0b5d6b' }\n${site}`,
		});

		expect(outcome).toMatchObject({ lint: { code: 0 }, published: ['medewerker'], problems: [] });
		expect(outcome.known).toBeGreaterThan(0);
	});

	test('stops the build for a new vacancy, and for what is new in an old one', async () => {
		const worse = vague.replace(
			'Je helpt klanten',
			'Je hebt een uitdagende functie. Je helpt klanten',
		);
		const outcome = await onOldBoard(
			{ [path]: vague },
			{ [path]: worse, 'vacancies/nieuw.md': other(vague) },
		);

		expect(outcome).toMatchObject({
			lint: { code: 1 },
			published: [],
			problems: ['vacancies/medewerker.md vague-role', 'vacancies/nieuw.md vague-environment'],
			code: 1,
		});
		expect(outcome.err.at(-1)).toBe(
			'De site is niet gemaakt. Los de problemen op en probeer het opnieuw.',
		);
	});

	test('never lets through what a law forbids, and the linter says so beforehand', async () => {
		const outcome = await onOldBoard({ [path]: unlawful });

		expect(outcome).toMatchObject({
			lint: {
				code: 0,
				stderr: expect.stringContaining(
					'1 bekende fout houdt een vacature toch van het bord: wat op de wet of op privacy rust, kan niet wachten, en een kop die niet klopt ook niet.',
				),
			},
			published: [],
			problems: ['vacancies/medewerker.md trial-too-long'],
		});
	});

	test.each([
		['that is not there', undefined, 'en dat bestand is er niet.'],
		['that is no list', '{', 'en dat is geen lijst met bekende meldingen.'],
	])('a list %s is a setting to mend', (_name, text, says) =>
		onClearBoard({}, (folder) => {
			if (text !== undefined) writeFileSync(join(folder, list), text);
			const settings = settingsAt(folder, { HELDER_BASELINE: join(folder, list) });

			expect(() => knownReports(settings)).toThrow(says);
			return Promise.resolve();
		}),
	);
});
