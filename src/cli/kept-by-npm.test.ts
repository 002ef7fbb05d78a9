import { describe, expect, test } from 'vitest';
import { keptByNpm, withKeptOption } from '#cli/kept-by-npm.ts';

const usage =
	'Gebruik: npm run new -- --from <vacature> --to <map> --email <adres> --dry-run --cache';

describe('an option that npm kept for itself is told, with where the dashes belong', () => {
	test.each([
		['one word', { npm_config_from: 'true' }, '--from'],
		['two words', { npm_config_dry_run: 'true' }, '--dry-run'],
		['a value behind =', { npm_config_from: 'kok' }, '--from'],
		['the beginning of one of npm', { npm_config_token_description: 'dist' }, '--to'],
	])('%s', (_name, env, option) => {
		expect(keptByNpm(usage, { ...env, npm_lifecycle_event: 'new' })).toBe(
			`npm hield “${option}” voor zichzelf. Zet een los -- voor de opties: npm run new -- ${option} …`,
		);
	});
});

test.each([
	['what npm always sets', { npm_config_cache: '/root/.npm' }],
	['an option of npm that the command does not know', { npm_config_loglevel: 'warn' }],
	['an address in the settings of npm', { npm_config_email: 'ik@example.nl' }],
	['one that is off', { npm_config_dry_run: 'false' }],
	['one that is empty', { npm_config_dry_run: '' }],
	['nothing', {}],
])('%s is no reason', (_name, env) => {
	expect(withKeptOption('Fout.', usage, { env })).toBe('Fout.');
});

test('the hint follows what went wrong, and stands there once when that is all', () => {
	const env = { npm_config_from: 'true' };
	const hint = keptByNpm(usage, env) ?? '';

	expect(withKeptOption('“x” hoort hier niet.', usage, { env })).toBe(
		`“x” hoort hier niet.\n${hint}`,
	);
	expect(withKeptOption(hint, usage, { env })).toBe(hint);
});

describe('of --format nothing is left but its value', () => {
	const env = { npm_lifecycle_event: 'lint' };
	const said = (argv: readonly string[], of = 'npm run lint -- --format NAAM') =>
		withKeptOption('“x” is er niet.', of, { env, argv });

	test.each([[['markdown']], [['content', 'json=verslag.json']]])('%j', (argv) => {
		expect(said(argv)).toContain('npm hield “--format” voor zichzelf.');
	});

	test.each([
		['it arrived', ['json', '--format', 'json']],
		['it arrived in short', ['json', '-f', 'json']],
		['an option with a typing error arrived', ['--fromat', 'json']],
		['no word is a format', ['content']],
	])('which is no reason when %s', (_name, argv) => {
		expect(said(argv)).toBe('“x” is er niet.');
	});

	test('nor for a command without it', () => {
		expect(said(['json'], usage)).toBe('“x” is er niet.');
	});
});
