import { expect, test } from 'vitest';
import { onBoard } from './fixtures/board.ts';
import { Conversation } from './fixtures/conversation.ts';
import { lintIn, vacancyIn } from './fixtures/new-command.ts';
import { answers, withPrivacyPage } from './fixtures/vacancy-answers.ts';

test('a whole conversation ends in a vacancy without errors, and says what comes next', async () => {
	await onBoard(withPrivacyPage, async (folder) => {
		const conversation = await Conversation.start(folder);
		let added = false;
		await conversation.replyToAll({
			...answers,
			get 'Nog een alinea'() {
				const reply = added ? undefined : 'Iedereen kan solliciteren, ongeacht geslacht.';
				added = true;
				return reply;
			},
			'Wat doe ik met de vacature': { choose: 'Zet haar open' },
		});

		expect(await conversation.ended()).toBe(0);
		expect(conversation.text).toContain('Loon per uur: € 15,71 – 17,95.');
		expect(conversation.text).toContain('Bewaard: vacancies/medewerker-webshop-groningen.md');
		expect(conversation.text).toMatch(/Labels: 1 × [AB]\./);
		expect(conversation.text).toContain('Zo ga je verder');

		const file = vacancyIn(folder, 'medewerker-webshop-groningen');
		expect(file).toContain('status: open\n');
		expect(file).toContain('published: "2026-11-22"\n');
		expect(file).toContain('reference: "NW-2026-015"\n');
		expect(file).toContain('allowances: []\n');
		expect(file).toContain('#closes: "2026-12-18" # Sluit op.');
		expect(file).toContain('from: "13:00"');
		expect(await lintIn(folder, 'vacancies/medewerker-webshop-groningen.md')).toMatchObject({
			code: 0,
			errors: [],
		});
	});
});

test('what is missing at the end is told in the words of its question, with the key', async () => {
	await onBoard({}, async (folder) => {
		const conversation = await Conversation.start(folder);
		await conversation.replyToAll({
			...answers,
			'laagste loon': undefined,
			'hoogste loon': undefined,
		});
		const said = conversation.text.replace(/\s*│?\s+/g, ' ');

		expect(said).toContain('Nog open: Wat is het hoogste loon? (salary.max)');
	});
});

test('the sentence that everyone is welcome is offered, and what blocks is named', async () => {
	await onBoard({}, async (folder) => {
		const conversation = await Conversation.start(folder);
		await conversation.replyToAll({
			...answers,
			'laagste loon': '1.800',
			'Wat doe je?': { choose: 'Zo laten' },
		});

		expect(await conversation.ended()).toBe(0);
		expect(conversation.text).toContain('Iedereen kan solliciteren, ongeacht geslacht.”?');
		expect(conversation.text).toMatch(/haar nog tegen:[\s\S]*\d\. Het laagste loon is/);
		expect(conversation.text.replace(/\s*│?\s+/g, ' ')).toContain(
			'Schrijf in organisations/noorderwinkel.md, op een nieuwe regel onder regel 6: privacyStatement: "https://…"',
		);
		expect(vacancyIn(folder, 'medewerker-webshop-groningen')).toMatch(
			/\n\nIedereen kan solliciteren, ongeacht geslacht\.\n$/,
		);
	});
});
