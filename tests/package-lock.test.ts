import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { completeLock } from '#cli/complete-lock.ts';

const lock = readFileSync('package-lock.json', 'utf8');

test('every optional package of every platform has an entry (npm run lock adds them)', () => {
	expect(Object.keys(JSON.parse(lock).packages)).toEqual(
		Object.keys(completeLock(JSON.parse(lock)).packages),
	);
});

test('no package is tied to one registry', () => {
	expect(lock).not.toContain('"resolved": "http');
	expect(readFileSync('.npmrc', 'utf8')).toContain('omit-lockfile-registry-resolved=true');
});
