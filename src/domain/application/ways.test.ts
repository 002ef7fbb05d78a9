import { expect, test } from 'vitest';
import { formFor, takesMessages } from '#domain/application/ways.ts';

const applyForm = {
	action: 'https://formulier.example.nl/',
	processor: 'onze server',
	trap: 'leave-empty',
};
const email = 'werk@example.nl';
const url = 'https://example.nl/werk';

test('a form stands in for the other ways, except for a page of the employer itself', () => {
	expect(formFor({ apply: { email } }, { applyForm })).toBe(applyForm);
	expect(formFor({ apply: { email, url } }, { applyForm })).toBeUndefined();
	expect(formFor({ apply: { email } }, {})).toBeUndefined();
});

test('a message needs an address or a WhatsApp number', () => {
	expect(takesMessages({ apply: { email } })).toBe(true);
	expect(takesMessages({ apply: { whatsapp: '06 00 00 00 01' } })).toBe(true);
	expect(takesMessages({ apply: { url, phone: '050 123 45 67' } })).toBe(false);
});
