import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completeLock, type Lock } from '#cli/complete-lock.ts';

function lockOf(packages: Lock['packages']): Lock {
	return { name: 'board', lockfileVersion: 3, packages };
}

test('gives an optional package without an entry its version and platform', () => {
	const lock = lockOf({
		'node_modules/tool': {
			version: '2.6.8',
			optionalDependencies: { 'tool-darwin-arm64': '2.6.8' },
		},
	});

	expect(completeLock(lock).packages['node_modules/tool-darwin-arm64']).toEqual({
		version: '2.6.8',
		cpu: ['arm64'],
		optional: true,
		os: ['darwin'],
	});
});

test('marks what only a development tool asks for', () => {
	const lock = lockOf({
		'node_modules/tool': { dev: true, optionalDependencies: { 'tool-win32-x64': '1.0.0' } },
	});

	expect(completeLock(lock).packages['node_modules/tool-win32-x64']).toMatchObject({ dev: true });
});

test('leaves an entry that npm wrote as it is', () => {
	const lock = lockOf({
		'node_modules/tool': { optionalDependencies: { 'tool-linux-x64': '1.0.0' } },
		'node_modules/tool-linux-x64': { version: '1.0.0', integrity: 'sha512-x', optional: true },
	});

	expect(completeLock(lock)).toEqual(lock);
});

test('adds a second version beside the package that asks for it', () => {
	const lock = lockOf({
		'node_modules/new': { optionalDependencies: { 'tool-linux-x64': '2.0.0' } },
		'node_modules/tool-linux-x64': { version: '1.0.0' },
	});

	expect(Object.keys(completeLock(lock).packages)).toEqual([
		'node_modules/new',
		'node_modules/new/node_modules/tool-linux-x64',
		'node_modules/tool-linux-x64',
	]);
});

test('finds a package that npm put beside the one that asks for it', () => {
	const lock = lockOf({
		'node_modules/old': { optionalDependencies: { 'tool-linux-x64': '1.0.0' } },
		'node_modules/old/node_modules/tool-linux-x64': { version: '1.0.0' },
		'node_modules/tool-linux-x64': { version: '2.0.0' },
	});

	expect(completeLock(lock)).toEqual(lock);
});

test('takes the lowest version that a range allows', () => {
	const lock = lockOf({ 'node_modules/vite': { optionalDependencies: { fsevents: '~2.3.3' } } });

	expect(completeLock(lock).packages['node_modules/fsevents']).toMatchObject({ version: '2.3.3' });
});

test('refuses a range of which the version cannot be told', () => {
	const lock = lockOf({ 'node_modules/a': { optionalDependencies: { b: '>=1 <3' } } });

	expect(() => completeLock(lock)).toThrow('Cannot tell which version of `b` suits `>=1 <3`');
});

test('has nothing to add a second time', () => {
	const name = fc.constantFrom('tool-linux-x64', 'tool-darwin-arm64', '@tool/win32-ia32');
	const version = fc.constantFrom('1.0.0', '2.0.0', '^1.2.0');
	const entry = fc.record({ optionalDependencies: fc.dictionary(name, version) });
	const path = fc.constantFrom('node_modules/a', 'node_modules/b', 'node_modules/a/node_modules/b');

	fc.assert(
		fc.property(fc.dictionary(path, entry), (packages) => {
			const once = completeLock(lockOf(packages));

			expect(completeLock(once)).toEqual(once);
		}),
	);
});
