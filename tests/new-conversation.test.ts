import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { goodVacancy, onBoard } from './fixtures/board.ts';
import { Conversation, type Reply } from './fixtures/conversation.ts';
import { lintIn } from './fixtures/new-command.ts';

/** The answers that only the employer has; what is proposed is taken by who says so, the rest stays open. */
const answers: Record<string, Reply> = {
	'Waar lijkt dit werk': { choose: 'Klantenservice' },
	'Welke functie': 'Medewerker webshop',
	'Voor welke werkgever': { choose: 'Noorderwinkel' },
	'Wat voor contract': { choose: 'Tijdelijk contract' },
	'Waar doet iemand': { choose: 'Op een vaste plek' },
	'In welke plaats': 'Groningen',
	'Wat is de postcode': '9711 lx',
	'per week werkt iemand minstens': '24',
	'hoeveel uur hooguit': '32 uur',
	'per uur, per maand of per jaar': { choose: 'per maand' },
	'hoort het bedrag': '36',
	'laagste loon': '€ 2.450',
	'hoogste loon': '2800',
	'begint iemand onderaan': 'Zonder ervaring begin je op € 2.450. Elk jaar is € 50 erbij.',
	'Zit het vakantiegeld': { choose: 'Nee' },
	'procent is het vakantiegeld': '8%',
	'Krijgt iemand een toeslag': { choose: 'Nee' },
	'maanden duurt het contract': '12 maanden',
	proeftijd: '1',
	'Geldt er een cao': { choose: 'Nee' },
	'Hoeveel vrije dagen': '25',
	'van tevoren weet iemand': '28',
	'diensten ruilen': { choose: 'Ja' },
	'Welke passen': 'alle',
	'procent van de tijd': '40 30 20 10',
	'maanden ervaring': '0',
	'weken duurt het inwerken': '4',
	'één vaste collega': { choose: 'Ja' },
	'Na hoeveel weken verwijderen': '4',
	'weleens over': { choose: 'Nee, nooit' },
	'bereikbaar zijn': { choose: 'Nee' },
	'e-mailadres gaat een sollicitatie': 'werk@noorderwinkel.example.nl',
	'Moet er een cv': { choose: 'Een cv mag' },
	'iedereen antwoord': '5',
	'Vertel kort': 'In Groningen help je klanten van onze webshop, aan de telefoon en per mail.',
	'Nog een alinea': undefined,
};

const withPrivacyPage = {
	'organisations/noorderwinkel.md':
		'---\nname: Noorderwinkel\nsector: retail\nprivacyStatement: https://noorderwinkel.example.nl/privacy\n---\nIedereen kan solliciteren, ongeacht geslacht.\n',
};

const vacancyIn = (folder: string, slug: string): string =>
	readFileSync(join(folder, 'vacancies', `${slug}.md`), 'utf8');

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

test('stopping before the first answer leaves nothing behind', async () => {
	await onBoard({}, async (folder) => {
		const conversation = await Conversation.start(folder);
		await conversation.goTo('Waar lijkt dit werk');

		expect(await conversation.stop()).toBe(0);
		expect(conversation.text).toContain('Er was nog niets om te bewaren');
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
