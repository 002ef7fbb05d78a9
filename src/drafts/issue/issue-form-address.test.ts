import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { issueFormAddress } from '#drafts/issue/issue-form-address.ts';

const repository = {
	host: 'github',
	url: 'https://github.com/voorbeeld/vacatures',
	branch: 'main',
	directory: 'content/vacancies',
} as const;

test('on GitHub the form has an address, by the name of its file', () => {
	const address = issueFormAddress(repository) ?? '';

	expect(address).toBe('https://github.com/voorbeeld/vacatures/issues/new?template=vacature.yml');
	expect(
		existsSync(`.github/ISSUE_TEMPLATE/${new URL(address).searchParams.get('template')}`),
	).toBe(true);
});

test('a slash at the end of the address of the repository changes nothing', () => {
	expect(issueFormAddress({ ...repository, url: `${repository.url}/` })).toBe(
		issueFormAddress(repository),
	);
});

test('elsewhere, and without a repository, there is none', () => {
	expect(issueFormAddress({ ...repository, host: 'gitlab' })).toBeUndefined();
	expect(issueFormAddress({ ...repository, host: 'forgejo' })).toBeUndefined();
	expect(issueFormAddress(undefined)).toBeUndefined();
});
