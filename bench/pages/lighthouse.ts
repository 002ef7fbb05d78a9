import { existsSync } from 'node:fs';
import { budgets } from './budgets.ts';
import { auditsOf, best, type Judged } from './lighthouse-run.ts';
import { browserWithList } from './saved-list.ts';
import { serveCompressed } from './serve-compressed.ts';

const [folder = 'dist', ...only] = process.argv.slice(2);
if (!existsSync(folder)) {
	console.error(`There is no \`${folder}\`: run \`npm run build\` first.`);
	process.exit(2);
}

const webshop = 'klantenservicemedewerker-webshop';
const compared = `${webshop},frontend-developer,schadebehandelaar-klantcontact`;

/** What has no budget of its own, or looks otherwise in use than when it is opened. */
const more: Record<string, string> = {
	'the English front page': '/en/',
	'an English vacancy': '/vacatures/customer-support-specialist/',
	'a list with filters': '/vacatures/?plaats=groningen&loon=15&uren=24-32',
	'a list with a query': '/vacatures/?q=klantenservice',
	'an empty result': '/vacatures/?q=zzzz',
	'a comparison of three': `/vergelijken/?v=${compared}`,
	'what to share of a vacancy': `/vacatures/${webshop}/delen/`,
	'a poster': `/vacatures/${webshop}/poster/`,
	'a closed vacancy': '/vacatures/receptionist-gemeentehuis/',
	employers: '/werkgevers/',
	'all rules': '/regels/',
	'a page that is not there': '/404.html',
};

const withList = 'three saved vacancies';
const addresses = {
	...Object.fromEntries(Object.entries(budgets).map(([kind, { address }]) => [kind, address])),
	...more,
	[withList]: '/bewaard/',
};

const server = await serveCompressed(folder);
const rows: Record<string, Judged['scores']> = {};
const lost: string[] = [];
for (const [kind, address] of Object.entries(addresses)) {
	if (only.length > 0 && !only.includes(kind)) continue;
	const browser = kind === withList ? await browserWithList(server.url) : undefined;
	const { scores, costly } = await best(() => auditsOf(server.url + address.slice(1), browser));
	await browser?.close();
	rows[kind] = scores;
	lost.push(...costly.map((audit) => `${kind}: ${audit}`));
	console.error(`${kind}: ${Object.values(scores).join(' ')}`);
}
server.close();

console.log('Lighthouse, mobile: the best of at most three runs of each page.');
console.table(rows);
console.log(
	'What cost points. `is-crawlable` is a page that search engines are kept from on purpose.',
);
for (const line of lost) console.log(`  ${line}`);
