import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { wordFile } from '#cli/import/word-file.fixture.ts';
import { main as lint } from '#cli/lint/main.ts';
import { onBoard } from '../fixtures/board.ts';
import { Conversation } from '../fixtures/conversation.ts';
import { sampleText } from '../browser/check.ts';
import { today } from '../pages/build-site.ts';
import { columns, drawScreen, screenOf } from './terminal.ts';

/** `npm run new` at the moment that it finds a sentence vague. */
export const conversation = (page: Page): Promise<Buffer> =>
	onBoard({}, async (folder) => {
		const talk = await Conversation.start(folder, [], columns);
		await talk.goTo('begint iemand onderaan', {
			'Waar lijkt dit werk': { choose: 'Klantenservice' },
			'Welke functie': 'Medewerker webshop',
			'Voor welke werkgever': { choose: 'Noorderwinkel' },
			'In welke plaats': 'Groningen',
			'per week werkt iemand minstens': '24',
			'hoeveel uur hooguit': '32 uur',
			'per uur, per maand of per jaar': { choose: 'per maand' },
			'laagste loon': '€ 2.450',
			'hoogste loon': '2800',
			'hoort dat bedrag': '36',
		});
		await talk.reply('Een marktconform salaris.');
		await talk.goTo('Wat doe je?');
		const first = talk.screen.lines.findIndex((line) => line.includes('per uur, per maand'));
		const picture = await drawScreen(page, 'npm run new', talk.screen, [first]);
		await talk.stop();
		return picture;
	});

/** A sample vacancy with something vague and a mark too many. */
export const vacancyToMend = sampleText.replace(
	/\n---\n\s*/,
	'\n---\n\nWe zoeken een enthousiaste topper. Je krijgt een marktconform salaris!\n\n',
);

const file = 'vacancies/klantenservicemedewerker-webshop.md';

/** `npm run lint` on a sample vacancy with something vague. */
export const report = (page: Page): Promise<Buffer> =>
	onBoard(
		{ [file]: vacancyToMend },
		async (folder) => {
			const printed: string[] = [];
			await lint([file], {
				env: { HELDER_CONTENT: folder, HELDER_TODAY: today, INIT_CWD: folder },
				cwd: folder,
				now: new Date(),
				stdin: process.stdin,
				stdout: { write: (text) => printed.push(text), isTTY: true, columns: 91 },
				stderr: { write: () => true },
			});
			return drawScreen(page, 'npm run lint', screenOf(printed.join('').trimEnd()));
		},
		'content',
	);

const oldText = [
	'# Bakker vroege dienst',
	'Noorderwinkel zoekt een bakker. Je werkt 24 tot 32 uur per week.',
	'Standplaats: Assen',
	'**Wat ga je doen?',
	'• Je kneedt deeg en bakt brood.',
	'• Je maakt de werkplaats schoon.',
	'**Wat bieden wij?',
	'Je verdient € 2.400 tot € 2.900 bruto per maand op basis van 38 uur.',
	'Je krijgt een tijdelijk contract van 12 maanden.',
];

/** `npm run import` of a text in Word. */
export const imported = (page: Page): Promise<Buffer> =>
	onBoard({}, async (folder) => {
		writeFileSync(join(folder, 'bakker.docx'), wordFile(oldText));
		return drawScreen(
			page,
			'npm run import -- bakker.docx',
			run(folder, ['scripts/import.ts', 'bakker.docx']),
		);
	});

/** The papers of a vacancy; gives the folder with its pages. */
export function kitIn(folder: string, vacancy: string): string {
	run(folder, ['scripts/kit.ts', vacancy, '--output', folder], 'content');
	return join(folder, vacancy);
}

function run(folder: string, argv: readonly string[], content = folder) {
	const { INIT_CWD: _, NO_COLOR: __, ...env } = process.env;
	const { stdout, stderr } = spawnSync(process.execPath, argv, {
		encoding: 'utf8',
		env: {
			...env,
			...{ HELDER_CONTENT: content, HELDER_TODAY: today, FORCE_COLOR: '1', GITHUB_ACTIONS: '' },
			...(content === folder ? { INIT_CWD: folder } : {}),
		},
	});
	return screenOf((stdout + stderr).trimEnd());
}
