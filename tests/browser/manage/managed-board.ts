import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { settingsFrom } from '#store/settings.ts';
import { type BuiltBoard, built, today } from '../../pages/build-site.ts';

const url = 'https://example.org/bord/';

/** Lines below which a board has `/beheer/`. */
const manage = `
manage:
  backend: { name: github, repo: voorbeeld/bord }
`;

/** The file that the tests write in, with a remark of its author. */
export const vacancy = 'vacancies/medewerker.md';

/** A board with one vacancy below a path, built with the page to manage it. */
export async function buildManagedBoard(): Promise<BuiltBoard & { remove: () => void }> {
	const folder = mkdtempSync(join(tmpdir(), 'helder-managed-'));
	const content = join(folder, 'content');
	cpSync('tests/fixtures/board', content, { recursive: true });
	change(join(content, 'site.yml'), (text) => `${text}${manage}lint:\n  minimumLabel: E\n`);
	change(join(content, 'organisations/noorderwinkel.md'), (text) =>
		text.replace(/^---\n/, '---\nprivacyStatement: https://noorderwinkel.example.nl/privacy\n'),
	);
	change(join(content, vacancy), (text) =>
		text
			.replace(/^---\n/, '---\n# Een opmerking die blijft staan.\n')
			.replace(
				'pakket is., share: 40 }',
				'pakket is., share: 20 }\n  - { task: Je belt de bezorger., share: 20 }',
			),
	);
	const settings = {
		...settingsFrom({ HELDER_TODAY: today }, new Date()),
		contentFolder: content,
		url,
	};
	const board = await built({ ...settings, onError: 'skip' }, join(folder, 'built'), url);
	return { ...board, remove: () => rmSync(folder, { recursive: true }) };
}

function change(path: string, how: (text: string) => string): void {
	writeFileSync(path, how(readFileSync(path, 'utf8')));
}
