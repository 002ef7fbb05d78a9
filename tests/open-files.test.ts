import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFileReports } from '#cli/lint/open-files.ts';
import { settingsFrom } from '#store/settings.ts';
import { clear, onClearBoard, path, shouting } from './fixtures/lint-command.ts';

const settings = settingsFrom({ HELDER_TODAY: '2026-11-22' }, new Date());

test('each text of a file is judged as it is, whichever is asked first', async () => {
	await onClearBoard({}, async (folder) => {
		const asked = [clear, shouting, clear].map((text) => ({ path: join(folder, path), text }));
		const reports = await openFileReports(asked, settings);

		expect(reports.map((found) => found.map(({ ruleId }) => ruleId))).toEqual([
			[],
			['exclamation-mark'],
			[],
		]);
	});
});
