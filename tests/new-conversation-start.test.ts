import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { goodVacancy, onBoard } from './fixtures/board.ts';
import { Conversation } from './fixtures/conversation.ts';
import { vacancyIn } from './fixtures/new-command.ts';
import { answers } from './fixtures/vacancy-answers.ts';

test('stopping halfway keeps the answers, and the conversation goes on where it was', async () => {
	await onBoard({}, async (folder) => {
		const first = await Conversation.start(folder);
		await first.goTo('hoeveel uur hooguit', answers);

		expect(await first.stop()).toBe(0);
		expect(first.text).toContain(
			'Verder gaan: npm run new -- --continue vacancies/medewerker-webshop-groningen.md',
		);
		expect(vacancyIn(folder, 'medewerker-webshop-groningen')).toContain('hours:\n  min: 24\n');

		const file = 'vacancies/medewerker-webshop-groningen.md';
		const second = await Conversation.start(folder, ['--continue', file]);
		await second.goTo('hoeveel uur hooguit');
		expect(second.text).not.toContain('Welke functie');
		expect(second.text).not.toContain('werkt iemand minstens');
		await second.reply('32');
		await second.goTo('per uur, per maand');
		await second.stop();

		expect(vacancyIn(folder, 'medewerker-webshop-groningen')).toContain('  max: 32\n');
		expect(existsSync(join(folder, 'vacancies/medewerker-webshop-groningen-2.md'))).toBe(false);
	});
});

test('stopping before the first answer leaves nothing behind', async () => {
	await onBoard({}, async (folder) => {
		const conversation = await Conversation.start(folder);
		await conversation.goTo('Waar lijkt dit werk');

		expect(await conversation.stop()).toBe(0);
		expect(conversation.text).toContain('Er was nog niets om te bewaren');
	});
});

test('--continue asks again what keeps the vacancy back, with what was answered', async () => {
	const wrong = goodVacancy
		.replace('status: open', 'status: draft')
		.replace(/hours: .*/, 'hours: { min: 24, max: 20 }');
	await onBoard({ 'vacancies/half.md': wrong }, async (folder) => {
		const conversation = await Conversation.start(folder, ['--continue', 'half']);
		await conversation.goTo('hoeveel uur hooguit');
		expect(conversation.text).toContain('De minste uren (24) zijn meer dan de meeste uren (20).');
		expect(conversation.text).not.toContain('laagste loon');
		await conversation.stop();
	});
});

test('--from asks only what is new, and offers the other chapters', async () => {
	await onBoard({}, async (folder) => {
		const conversation = await Conversation.start(folder, ['--from', 'medewerker']);
		await conversation.replyToAll({ 'Welke functie': 'Medewerker retouren' });

		expect(await conversation.ended()).toBe(0);
		expect(conversation.text).toContain('Ik heb vacancies/medewerker.md gekopieerd');
		expect(conversation.text).toContain('Wil je “Uren en loon” nalopen?');
		expect(conversation.text).not.toContain('laagste loon');
		expect(vacancyIn(folder, 'medewerker-retouren-groningen')).toContain(
			'reference: "NW-2026-015"\n',
		);
	});
});

test('--template proposes lists, and whoever types numbers keeps those', async () => {
	await onBoard({}, async (folder) => {
		const conversation = await Conversation.start(folder, ['--template', 'winkel']);
		await conversation.goTo('Wat doet iemand in dit werk', { 'Welke functie': 'Verkoper' });
		await conversation.replyWrongly(
			'1 9',
			'Typ nummers van 1 tot en met 4, of 0. Naar iets anders vraag ik hierna.',
		);
		await conversation.reply('1 en 3');
		await conversation.goTo('Nog een taak');
		await conversation.stop();

		expect(vacancyIn(folder, 'verkoper')).toMatch(
			/\ntasks:\n.*Je helpt klanten kiezen.*\n.*Je neemt ruilingen.*\n\n/,
		);
	});
});

test('Enter takes no proposal, so that nothing is said that nobody knows', async () => {
	await onBoard({}, async (folder) => {
		const conversation = await Conversation.start(folder, ['--template', 'zorg']);
		await conversation.goTo('Vertel kort', { 'Welke functie': 'Nachthulp' });
		await conversation.stop();

		const file = vacancyIn(folder, 'nachthulp');
		expect(file).toContain('jobGroup: verzorging\n');
		expect(file).not.toMatch(/^(?:shifts|tasks|mustHaves|onboarding|selection|privacy):/m);
	});
});

test('a proposal that was declined does not come back as an answer', async () => {
	await onBoard({}, async (folder) => {
		const conversation = await Conversation.start(folder, ['--template', 'winkel']);
		await conversation.goTo('Wat doet iemand in dit werk', { 'Welke functie': 'Verkoper' });
		await conversation.reply('1');
		await conversation.goTo('Nog een taak');
		await conversation.reply(undefined);
		await conversation.goTo('Wat is er lastig');
		await conversation.stop();

		expect(vacancyIn(folder, 'verkoper').match(/^ +- \{ task: Je/gm)).toHaveLength(1);
	});
});
