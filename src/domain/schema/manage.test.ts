import { expect, test } from 'vitest';
import { manageSchema } from '#domain/schema/manage.ts';

const github = { name: 'github', repo: 'voorbeeld/vacatures' };

test('a service and a place are enough', () => {
	expect(manageSchema.parse({ backend: github })).toEqual({ backend: github, folder: 'content' });
});

test.each([
	['groups between owner and name', { backend: { name: 'gitlab', repo: 'groep/deel/bord' } }],
	['a server of one’s own', { backend: { ...github, api: 'https://git.example.nl/api/v3' } }],
	['a folder in a folder', { backend: github, folder: 'bord/content' }],
	['saving at once', { backend: { ...github, name: 'gitea' }, workflow: 'simple' }],
])('%s is right', (_, manage) => {
	expect(manageSchema.safeParse(manage).success).toBe(true);
});

test.each([
	['no service', {}],
	['a service that Sveltia does not know', { backend: { ...github, name: 'bitbucket' } }],
	['an address in the place of a name', { backend: { ...github, repo: 'https://github.com/a/b' } }],
	['a name without owner', { backend: { ...github, repo: 'vacatures' } }],
	['a server without https', { backend: { ...github, api: 'http://git.example.nl' } }],
	['a folder from the root', { backend: github, folder: '/content' }],
	[
		'proposals where there are none',
		{ backend: { ...github, name: 'gitea' }, workflow: 'editorial' },
	],
])('%s is wrong', (_, manage) => {
	expect(manageSchema.safeParse(manage).success).toBe(false);
});
