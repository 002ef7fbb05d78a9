import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lintBoard, lintIn, onClearBoard, other, shouting } from './fixtures/lint-command.ts';
import { parseXml } from './fixtures/xml.ts';

test('each destination gets its own file, and the screen the text for people', async () => {
	await onClearBoard({ 'vacancies/medewerker.md': shouting }, async (folder) => {
		const argv = ['-f', 'json=uit/verslag.json', '-f', 'junit=uit/junit.xml'];
		const { stdout } = await lintIn(folder, argv, { env: { FORCE_COLOR: '1' } });

		expect(stdout).toContain('Niets houdt publicatie tegen.');
		expect(JSON.parse(readFileSync(join(folder, 'uit/verslag.json'), 'utf8')).version).toBe(1);
		expect(parseXml(readFileSync(join(folder, 'uit/junit.xml'), 'utf8'))).toHaveLength(1);
		expect(await lintIn(folder, ['-f', 'json', '-o', folder])).toMatchObject({
			code: 2,
			stderr: `“${folder}” is niet te schrijven: dat is een map. Geef een bestand op.\n`,
		});
	});
});

test('the same run gives the same bytes', async () => {
	const files = { 'vacancies/medewerker.md': shouting, 'vacancies/kok.md': other(shouting) };

	for (const format of ['terminal', 'json', 'sarif', 'gitlab', 'junit'])
		expect(await lintBoard(files, ['-f', format])).toEqual(await lintBoard(files, ['-f', format]));
});
