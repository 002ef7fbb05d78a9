import { describe, expect, test } from 'vitest';
import { faultsIn } from '#domain/application/application.ts';

const complete = {
	name: 'Noor',
	email: 'noor@example.nl',
	phone: '',
	motivation: '',
	answers: [],
	free: 0,
};

test('a name and one way to answer are enough', () => {
	expect(faultsIn(complete)).toEqual([]);
	expect(faultsIn({ ...complete, email: '', phone: '06 00 00 00 09' })).toEqual([]);
});

test('an empty form lacks a name and a way, in the order of the form', () => {
	expect(faultsIn({ ...complete, name: ' \n', email: ' ', phone: '\t' })).toEqual([
		'name-missing',
		'way-missing',
	]);
});

describe('a mail address', () => {
	test.each(['a@b.nl', ' noor+werk@post.example.nl ', 'zoë@voorbeeld.example', "o'n@example.nl"])(
		'may be %s',
		(email) => {
			expect(faultsIn({ ...complete, email })).toEqual([]);
		},
	);

	test.each(['noor', 'noor@', '@example.nl', 'noor@example', 'a b@example.nl', 'a@b@c.nl', 'a@b.'])(
		'may not be %s',
		(email) => {
			expect(faultsIn({ ...complete, email })).toEqual(['email-wrong']);
		},
	);
});

describe('a telephone number', () => {
	test.each(['0612345678', '+31 (0)6 12.34.56.78', '06-12345678', '085/0000123'])(
		'may be %s',
		(phone) => {
			expect(faultsIn({ ...complete, phone })).toEqual([]);
		},
	);

	test.each(['0612', 'bel mij maar', '06 1234567x', '0'.repeat(16)])('may not be %s', (phone) => {
		expect(faultsIn({ ...complete, phone })).toEqual(['phone-wrong']);
	});
});
