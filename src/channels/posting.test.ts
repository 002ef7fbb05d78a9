import { expect, test } from 'vitest';
import { partiesOf } from '#channels/posting.ts';

const logo = 'https://bord.example.org/logo.png';
const employer = { name: 'Noord', site: 'https://noord.example.org/', agency: false };

test('an employer recruits for itself', () => {
	expect(partiesOf({ agencyFor: undefined }, employer, logo)).toEqual({
		hiring: { name: 'Noord', site: 'https://noord.example.org/', logo },
		agency: undefined,
	});
});

test('a named client gets neither site nor logo of the agency', () => {
	expect(partiesOf({ agencyFor: 'Klant' }, { ...employer, agency: true }, logo)).toEqual({
		hiring: { name: 'Klant', site: undefined, logo: undefined },
		agency: 'Noord',
	});
});

test('an agency that does not name its client stands for itself', () => {
	expect(partiesOf({ agencyFor: undefined }, { ...employer, agency: true }, logo)).toEqual({
		hiring: { name: 'Noord', site: 'https://noord.example.org/', logo },
		agency: 'Noord',
	});
});
