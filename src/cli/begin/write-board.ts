import { cpSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Begin } from '#cli/begin/command.ts';
import { beginText as text } from '#i18n/nl/begin.ts';

const templates = fileURLToPath(new URL('../../../templates/board', import.meta.url));

/** What every board has: the rules are the program's own, the competencies are for everybody. */
const kept = ['rules', 'competencies'];

/** Writes a board without vacancies in `folder`; what all boards share comes from `sample`. */
export function writeBoard(board: Begin, folder: string, sample: string, today: string): void {
	for (const name of kept.filter((name) => existsSync(join(sample, name))))
		cpSync(join(sample, name), join(folder, name), { recursive: true });
	for (const file of globSync('**/*.{md,yml}', { cwd: templates }))
		write(join(folder, file.replace('werkgever.md', `${board.employer}.md`)), file, board, today);
	// Git keeps no empty folder, and editors and forms expect this one.
	mkdirSync(join(folder, 'vacancies'));
}

function write(path: string, file: string, board: Begin, today: string): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, filled(readFileSync(join(templates, file), 'utf8'), board, today));
}

/** Values in settings are quoted, since a name may hold what means something in YAML. */
function filled(template: string, { name, url, sector, email }: Begin, today: string): string {
	const quoted = { name, url, sector, today, description: text.description(name) };
	return Object.entries(quoted)
		.reduce(
			(result, [key, value]) =>
				result.replaceAll(`: {{${key}}}`, () => `: ${JSON.stringify(value)}`),
			template,
		)
		.replaceAll('{{email}}', () => email);
}
