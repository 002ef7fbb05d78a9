import { expect, test } from 'vitest';
import { strayFiles } from '#store/stray-files.ts';
import { onBoard } from './fixtures/board.ts';

const stray = (file: string) =>
	onBoard({ [file]: 'x' }, async (folder) =>
		strayFiles(folder).map(({ file: path, message }) => `${path} ${message}`),
	);

test.each([
	['vacancies/kok.docx', 'Neem de tekst over met npm run import -- content/vacancies/kok.docx'],
	['vacancies/kok.pdf', 'Kopieer de tekst naar een bestand dat op .md eindigt'],
	['vacancies/2026/kok.md', 'Zet het in content/vacancies.'],
	['vacancies/Kok in Zwolle.md.txt', 'Noem het kok-in-zwolle.md.'],
	['vacancies/kok.markdown', 'Noem het kok.md.'],
	['vacancies/team.heic', 'Bewaar haar als jpg, png of webp'],
	['vacatures/kok.md', 'Vacatures horen in content/vacancies.'],
	['kok.md', 'Vacatures horen in content/vacancies.'],
	['site.yaml', 'de instellingen horen in site.yml'],
	['metrics/kwartaal.xlsx', 'Cijfers staan in een bestand dat op .yml eindigt.'],
	['vacancies/rooster.xlsx', 'Haal het weg'],
])('%s is named, with what to do', async (file, says) => {
	expect(await stray(file)).toEqual([expect.stringContaining(says)]);
	expect((await stray(file))[0]).toMatch(`${file} `);
});

test.each([
	'vacancies/kok.md',
	'vacancies/KOK.MD',
	'vacancies/foto/TEAM.JPG',
	'README.md',
	'site-logo.svg',
	'pages/en/privacy.md',
	'metrics/kwartaal.yml',
	'.DS_Store',
	'vacancies/Thumbs.db',
	'vacancies/~$kok.docx',
	'vacancies/kok.md~',
])('%s is left alone', async (file) => {
	expect(await stray(file)).toEqual([]);
});
