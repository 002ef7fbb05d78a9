import { appendFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Run } from '#cli/lint/lint-run.ts';
import { gitIn } from './fixtures/git.ts';
import { clear, lintIn, onClearBoard } from './fixtures/lint-command.ts';

const employer =
	'---\nname: Ander\nfictional: true\nsector: retail\nprivacyStatement: https://ander.example.nl/privacy\n---\n';
const vacancy = (reference: string) => clear.replace('VB-2026-001', reference);
const files = {
	'organisations/ander.md': employer,
	'organisations/derde.md': employer,
	'vacancies/kok.md': vacancy('VB-2').replace('organisation: voorbeeld', 'organisation: ander'),
	'vacancies/ober.md': `${vacancy('VB-3')}\n![Het team aan tafel](./team.png)\n\nZie ook [de kok](kok.md).\n`,
	'vacancies/team.png': readFileSync('tests/fixtures/board/vacancies/team.png'),
};

const onBranch = (run: (folder: string) => Promise<void>) =>
	onClearBoard(files, async (folder) => {
		gitIn(folder)('init', '-b', 'main');
		gitIn(folder)('add', '.');
		gitIn(folder)('commit', '-m', 'Begin');
		gitIn(folder)('checkout', '-b', 'nieuw');
		await run(folder);
	});

/** The vacancies that were checked, and what was told of them. */
async function checked(folder: string, argv: string[] = []) {
	const { stdout, stderr } = await lintIn(folder, [
		...['--changed-since', 'main', '--format', 'json'],
		...argv,
	]);
	const { files: found }: Run = JSON.parse(stdout);
	return { paths: found.map(({ path }) => path), stderr };
}

const all = ['vacancies/kok.md', 'vacancies/medewerker.md', 'vacancies/ober.md'];
const also = (many: string, why: string) => `Ik kijk ook ${many} na, omdat ${why}.\n`;

describe('--changed-since also checks what did not change itself', () => {
	const cases: [what: string, change: (folder: string) => void, paths: string[], told: string][] = [
		[
			'all vacancies, when the settings of the board changed',
			(folder) => appendFileSync(join(folder, 'site.yml'), '# anders\n'),
			all,
			also('3 andere bestanden', 'site.yml veranderd is'),
		],
		[
			'the vacancies of an employer that changed',
			(folder) => appendFileSync(join(folder, 'organisations/ander.md'), 'Wij zijn er.\n'),
			['vacancies/kok.md'],
			also('1 ander bestand', 'organisations/ander.md veranderd is'),
		],
		[
			'the vacancies of an employer whose file is gone',
			(folder) => rmSync(join(folder, 'organisations/ander.md')),
			['vacancies/kok.md'],
			also('1 ander bestand', 'organisations/ander.md veranderd is'),
		],
		[
			'the vacancies of an employer whose file has another name',
			(folder) => {
				renameSync(join(folder, 'organisations/ander.md'), join(folder, 'organisations/anders.md'));
				gitIn(folder)('add', '.');
				gitIn(folder)('commit', '-m', 'Andere naam');
			},
			['vacancies/kok.md'],
			also('1 ander bestand', 'organisations/ander.md veranderd is'),
		],
		[
			'the vacancies with a competency that is gone',
			(folder) => rmSync(join(folder, 'competencies/geduld.md')),
			all,
			also('3 andere bestanden', 'competencies/geduld.md veranderd is'),
		],
		[
			'the vacancy with an image that changed',
			(folder) => writeFileSync(join(folder, 'vacancies/team.png'), 'geen plaatje'),
			['vacancies/ober.md'],
			also('1 ander bestand', 'vacancies/team.png veranderd is'),
		],
		[
			'the vacancy that links to one that is gone',
			(folder) => rmSync(join(folder, 'vacancies/kok.md')),
			['vacancies/ober.md'],
			also('1 ander bestand', 'vacancies/kok.md veranderd is'),
		],
		[
			'nothing, when an employer without vacancies changed',
			(folder) => appendFileSync(join(folder, 'organisations/derde.md'), 'Wij zijn er.\n'),
			[],
			'',
		],
		[
			'nothing twice: what changed itself is no other file',
			(folder) => {
				appendFileSync(join(folder, 'organisations/ander.md'), 'Wij zijn er.\n');
				appendFileSync(join(folder, 'vacancies/kok.md'), '\nTot snel.\n');
			},
			['vacancies/kok.md', 'vacancies/ober.md'],
			also('1 ander bestand', 'vacancies/kok.md veranderd is'),
		],
		[
			'for more than one reason',
			(folder) => {
				appendFileSync(join(folder, 'organisations/ander.md'), 'Wij zijn er.\n');
				writeFileSync(join(folder, 'vacancies/team.png'), 'geen plaatje');
			},
			['vacancies/kok.md', 'vacancies/ober.md'],
			also('2 andere bestanden', 'organisations/ander.md en nog 1 bestand veranderd zijn'),
		],
	];

	test.each(cases)('%s', async (_what, change, paths, told) => {
		await onBranch(async (folder) => {
			change(folder);
			const { paths: found, stderr } = await checked(folder);

			expect(found.filter((path) => path.startsWith('vacancies/'))).toEqual(paths);
			expect(
				stderr
					.split('\n')
					.filter((line) => line.startsWith('Ik kijk'))
					.join('\n'),
			).toBe(told.trimEnd());
		});
	});

	test('only among the files that were asked for', async () => {
		await onBranch(async (folder) => {
			appendFileSync(join(folder, 'site.yml'), '# anders\n');

			expect(await checked(folder, ['vacancies/kok.md'])).toEqual({
				paths: ['vacancies/kok.md'],
				stderr: also('1 ander bestand', 'site.yml veranderd is'),
			});
		});
	});

	test('in English too', async () => {
		await onBranch(async (folder) => {
			appendFileSync(join(folder, 'site.yml'), '# anders\n');

			expect((await checked(folder, ['--locale', 'en'])).stderr).toBe(
				'Also checking 3 other files, because of changes in site.yml.\n',
			);
		});
	});
});
