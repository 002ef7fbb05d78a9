import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { onBoard } from './fixtures/board.ts';
import { Conversation } from './fixtures/conversation.ts';
import { vacancyIn } from './fixtures/new-command.ts';
import { answers } from './fixtures/vacancy-answers.ts';

test('an answer that does not fit is told why, and can be mended on the spot', async () => {
	await onBoard({}, async (folder) => {
		const conversation = await Conversation.start(folder);
		await conversation.goTo('laagste loon', answers);
		await conversation.replyWrongly('marktconform', 'Schrijf een getal, zoals 2400.');
		await conversation.reply('€ 2.450');
		await conversation.goTo('hoogste loon');
		await conversation.replyWrongly('2000', 'Het laagste loon (2450) is hoger');
		await conversation.reply('2800');
		await conversation.goTo('begint iemand onderaan');
		await conversation.stop();

		expect(vacancyIn(folder, 'medewerker-webshop-groningen')).toContain(
			'salary:\n  min: 2450\n  max: 2800\n  period: month\n',
		);
	});
});

test('a vague sentence is remarked on at once; it can be typed again or kept', async () => {
	await onBoard({}, async (folder) => {
		const conversation = await Conversation.start(folder);
		await conversation.goTo('begint iemand onderaan', answers);
		await conversation.reply('Een marktconform salaris.');
		await conversation.goTo('Wat doe je?');
		expect(conversation.text).toContain('marktconform salaris” is vaag');

		await conversation.reply({ choose: 'Opnieuw typen' });
		await conversation.goTo('begint iemand onderaan');
		await conversation.reply('Elk jaar met klanten is € 50 erbij.');
		await conversation.goTo('Zit het vakantiegeld');
		await conversation.stop();

		expect(vacancyIn(folder, 'medewerker-webshop-groningen')).toContain(
			'stepCriteria: Elk jaar met klanten is € 50 erbij.',
		);
	});
});

test('both ends, a place with its postal code and a whole shift are taken on one line', async () => {
	await onBoard({}, async (folder) => {
		const conversation = await Conversation.start(folder, ['--template', 'zorg']);
		await conversation.goTo('Is er nog een dienst', {
			...answers,
			'In welke plaats': '7901 AB Hoogeveen',
			'per week werkt iemand minstens': '16 tot 24 uur',
			'laagste loon': '€ 2.500 - € 3.100',
			'vaste dagen of in diensten': { choose: 'Ja' },
			'Welke passen': undefined,
			'noemen jullie deze dienst': 'Nacht: ma t/m vr 23.00-7.15, 30 minuten pauze',
		});
		await conversation.stop();

		expect(conversation.text).not.toMatch(
			/Wat is de postcode|uur hooguit\?\n.*zelfde|Wat is het hoogste loon|Op welke dagen is|pauze is niet/,
		);
		const file = vacancyIn(folder, 'medewerker-webshop-hoogeveen');
		expect(file).toContain('postalCode: "7901 AB"');
		expect(file).toContain('hours:\n  min: 16\n  max: 24\n');
		expect(file).toContain('  min: 2500\n  max: 3100\n');
		expect(file).toMatch(
			/name: Nacht[\s\S]*from: "23:00"[\s\S]*to: "07:15"[\s\S]*breakMinutes: 30/,
		);
	});
});

test('times that run through a whole night are asked about; typed again they replace all of the line', async () => {
	await onBoard({}, async (folder) => {
		const conversation = await Conversation.start(folder, ['--template', 'zorg']);
		await conversation.goTo('noemen jullie deze dienst', {
			...answers,
			'vaste dagen of in diensten': { choose: 'Ja' },
			'Welke passen': undefined,
		});
		await conversation.reply('Kantoor: ma t/m vr 17.00-9.00, 30 minuten pauze');
		await conversation.goTo('Wat doe je?');
		expect(conversation.text).toContain(
			'Van 17.00 tot 09.00 uur duurt 16 uur, tot de volgende dag. Staan de tijden andersom?',
		);

		await conversation.reply({ choose: 'Opnieuw typen' });
		await conversation.goTo('noemen jullie deze dienst');
		await conversation.reply('Kantoor');
		await conversation.goTo('Op welke dagen');
		await conversation.reply('ma t/m vr');
		await conversation.goTo('Hoe laat begint');
		await conversation.reply('9.00 tot 17.00');
		await conversation.goTo('pauze is niet betaald');
		await conversation.stop();

		const file = vacancyIn(folder, 'medewerker-webshop-groningen');
		expect(file).toMatch(/name: Kantoor[\s\S]*from: "09:00"[\s\S]*to: "17:00"/);
		expect(file).not.toContain('breakMinutes: 30');
	});
});

test('what is not known stays open, also in words, and an amount can be an amount', async () => {
	await onBoard({}, async (folder) => {
		const conversation = await Conversation.start(folder);
		await conversation.goTo('Hoeveel procent komt', {
			...answers,
			'hoort het bedrag': 'geen idee',
			'Krijgt iemand een toeslag': { choose: 'Ja' },
			'Waarvoor is de toeslag': { choose: 'Zondag' },
		});
		await conversation.replyWrongly('2 euro per uur', 'Schrijf het als percentage');
		await conversation.reply('');
		await conversation.goTo('Hoeveel euro komt');
		await conversation.reply('€ 2,50');
		await conversation.goTo('Is er nog een toeslag');
		await conversation.stop();

		const file = vacancyIn(folder, 'medewerker-webshop-groningen');
		expect(file).toContain('- { for: sunday, perHour: 2.5 }');
		expect(file).toContain('#fullTimeHours: 36');
	});
});

test('whoever gives two allowances for one hour is asked whether both are paid', async () => {
	await onBoard({}, async (folder) => {
		const conversation = await Conversation.start(folder);
		await conversation.goTo('op hetzelfde uur', {
			...answers,
			'Krijgt iemand een toeslag': { choose: 'Ja' },
			'Waarvoor is de toeslag': { choose: 'Nacht' },
			'Vanaf hoe laat': '22',
			'Hoeveel procent komt': '44',
			'Is er nog een toeslag': { choose: 'Zondag' },
		});
		await conversation.reply({ choose: 'Ja' });
		await conversation.goTo('Is er nog een toeslag');
		await conversation.stop();

		expect(vacancyIn(folder, 'medewerker-webshop-groningen')).toContain(
			'- { for: sunday, percent: 44, stacks: true }',
		);
	});
});

test('what the interview will be about is chosen by number, as far as the board knows it', async () => {
	const competency = readFileSync('content/competencies/geduld.md', 'utf8');
	await onBoard({ 'competencies/geduld.md': competency }, async (folder) => {
		const conversation = await Conversation.start(folder);
		await conversation.goTo('Welke twee tot vier', answers);
		await conversation.replyWrongly('aardig', 'Typ nummers van 1 tot en met');
		const list = conversation.text.match(/(\d+)\. Geduld/)?.[1] ?? '';
		await conversation.reply(list);
		await conversation.goTo('maanden ervaring');
		await conversation.stop();

		expect(vacancyIn(folder, 'medewerker-webshop-groningen')).toContain('competencies: [geduld]');
	});
});

test('an employer that is new gets a file too', async () => {
	await onBoard({}, async (folder) => {
		const conversation = await Conversation.start(folder);
		await conversation.goTo('In welke groep', {
			'Welke functie': 'Badmeester',
			'Voor welke werkgever': { choose: 'Een nieuwe werkgever' },
			'Hoe heet de werkgever': 'Zwembad De Plas',
			'In welke branche': { choose: 'Cultuur' },
			'het hoofdkantoor': 'Zwolle',
			'adres van de website': 'www.deplas.example.nl',
		});
		await conversation.stop();

		expect(readFileSync(join(folder, 'organisations/zwembad-de-plas.md'), 'utf8')).toMatch(
			/name: Zwembad De Plas\n[\s\S]*sector: culture\n[\s\S]*site: https:\/\/www.deplas.example.nl\n/,
		);
		expect(vacancyIn(folder, 'badmeester')).toContain('organisation: zwembad-de-plas\n');
	});
});
