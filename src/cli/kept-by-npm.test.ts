import { expect, test } from 'vitest';
import { withKeptOption } from '#cli/kept-by-npm.ts';

const usage = 'Gebruik: npm run new -- --from <vacature> --dry-run --cache';

test('an option that npm kept for itself is told, with where the dashes belong', () => {
	const env = { npm_config_from: 'true', npm_lifecycle_event: 'new' };

	expect(withKeptOption('“x” hoort hier niet.', usage, env)).toBe(
		'“x” hoort hier niet.\nnpm hield “--from” voor zichzelf. Zet een los -- voor de opties: npm run new -- --from …',
	);
});

test('one of two words too', () => {
	const env = { npm_config_dry_run: 'true', npm_lifecycle_event: 'new' };

	expect(withKeptOption('Fout.', usage, env)).toContain('“--dry-run”');
});

test.each([
	['what npm always sets', { npm_config_cache: '/root/.npm' }],
	['an option of npm that the command does not know', { npm_config_loglevel: 'warn' }],
	['nothing', {}],
])('%s is no reason', (_name, env) => {
	expect(withKeptOption('Fout.', usage, env)).toBe('Fout.');
});
