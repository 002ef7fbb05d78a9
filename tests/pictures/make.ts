import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { requireChromium } from '../browser/chromium.ts';
import { conversation, imported, report } from './commands.ts';
import { checkPages, kitPage, managePage } from './pages.ts';
import { smallPicture } from './small-picture.ts';

const browser = await chromium.launch({ executablePath: requireChromium() });
const paper = await browser.newPage();

/** Each gives pictures by name; those with names that were asked for are made, or else all. */
const makers: Readonly<Record<string, () => Promise<Record<string, Buffer>>>> = {
	vragen: async () => ({ vragen: await conversation(paper) }),
	overnemen: async () => ({ overnemen: await imported(paper) }),
	nakijken: async () => ({ nakijken: await report(paper) }),
	controle: async () => {
		const { desk, phone } = await checkPages(browser);
		return { controle: desk, 'controle-telefoon': phone };
	},
	formulier: async () => ({ formulier: await managePage(browser) }),
	gesprek: async () => ({ gesprek: await kitPage(browser) }),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in makers));
if (unknown.length > 0) {
	console.error(`No picture is called ${unknown.join(', ')}: ${Object.keys(makers).join(', ')}.`);
	process.exit(2);
}
for (const name of wanted.length > 0 ? wanted : Object.keys(makers))
	for (const [file, picture] of Object.entries((await makers[name]?.()) ?? {})) {
		const small = await smallPicture(picture);
		writeFileSync(`docs/pictures/${file}.webp`, small);
		console.log(`docs/pictures/${file}.webp ${(small.length / 1024).toFixed(0)} KB`);
	}
await browser.close();
