import { describe, expect, test } from 'vitest';
import { clear, compact, lintBoard, path, shouting } from './fixtures/lint-command.ts';

describe('exit code', () => {
	test.each([
		['a clean board gives 0', clear, [], 0],
		['a warning gives 0', shouting, [], 0],
		['a warning gives 1 when that is the bar', shouting, ['--fail-on', 'warning'], 1],
		['a bar of tips counts warnings too', shouting, ['--fail-on', 'info'], 1],
		['one warning too many gives 1', shouting, ['--max-warnings', '0'], 1],
		['as many warnings as allowed give 0', shouting, ['--max-warnings', '1'], 0],
		['an error gives 1', clear.replace('status: open', 'status: open\nkleur: rood'), [], 1],
		['hiding warnings does not make them fewer', shouting, ['--quiet', '--max-warnings', '0'], 1],
		['wrong use gives 2', clear, ['--vreemd'], 2],
		['a path that is not there gives 2', clear, ['nergens.md'], 2],
		['a pattern without a match gives 2', clear, ['vacancies/z*.md'], 2],
	])('%s', async (_name, source, argv, code) => {
		expect(await lintBoard({ [path]: source }, argv)).toMatchObject({ code });
	});

	test('is the same in every form', async () => {
		for (const format of ['json', 'sarif', 'github', 'gitlab', 'junit', 'rdjsonl', 'markdown'])
			expect(
				await lintBoard({ [path]: shouting }, ['--format', format, '--max-warnings', '0']),
			).toMatchObject({ code: 1 });
	});
});

test('a draft is told what is wrong, and blocks nothing', async () => {
	const draft = shouting.replace('status: open', 'status: draft\nkleur: rood');
	const { code, stdout } = await lintBoard({ [path]: draft }, compact);

	expect(code).toBe(0);
	expect(stdout).toContain(': tip: “kleur” is geen bekende sleutel');
});
