import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { stringify } from 'yaml';
import { ruleInfos } from '#lint/rules/index.ts';

/** Address of the fixture board: a path below a host, other than the one in its `site.yml`. */
export const fixtureUrl = 'https://example.org/vacatures-bord/';

/** Text that is harmless as text only. */
export const hostile = `"><img src=x onerror=alert(1)> & <b>vet</b> 'enkel' &lt;script&gt; ]]> </script> 😀 שלום\u202E!`;

const site = {
	name: 'Proefbord',
	url: 'https://ergens-anders.example.nl',
	tagline: 'Werk om te proeven',
	description: 'Een bord dat alleen in tests bestaat, met verzonnen werk bij verzonnen werkgevers.',
	colours: { accent: '#0b5d6b' },
	repository: { host: 'forgejo', url: 'https://opslag.example.org/team/bord' },
	// These vacancies try out pages, not the linter: nothing it finds may hold one back.
	lint: {
		minimumLabel: 'E',
		severity: Object.fromEntries(ruleInfos.map(({ id }) => [id, 'info'])),
	},
};

const vacancy = {
	title: 'Balie medewerker',
	organisation: 'proefbedrijf',
	status: 'open',
	published: '2026-11-02',
	jobGroup: 'balie-en-informatie',
	locations: [{ city: 'Zwolle', postalCode: '8011 AB' }],
	workplace: { type: 'on-site' },
	hours: { min: 24, max: 32 },
	salary: {
		min: 2400,
		max: 2880,
		period: 'month',
		fullTimeHours: 40,
		includesHolidayAllowance: false,
		holidayAllowance: 8,
	},
	contract: { type: 'permanent' },
	shifts: [{ name: 'Dag', days: ['mon', 'tue', 'wed'], from: '9:00', to: '17:00' }],
	tasks: [{ task: 'Je ontvangt bezoekers en wijst ze de weg.' }],
	mustHaves: ['Je spreekt Nederlands.'],
	apply: { email: 'werk@proefbedrijf.example.nl', replyWithinWorkdays: 5 },
};

type Changes = Partial<Record<string, unknown>>;

/** What the schema allows and an author may leave behind: headings without anything below them. */
const withEmptyLists = {
	workplace: { type: 'on-site', requirements: [] },
	allowances: [],
	roster: { referenceDays: [], peaks: [] },
	contactMix: { phone: 100, chat: 0 },
	workload: {},
	systems: [],
	mustHaves: [],
	niceToHaves: [],
	bonus: [],
	taught: [],
	competencies: [],
	experience: { months: 0, alsoWelcome: [] },
	languages: [],
	benefits: { travel: {}, training: {}, other: [] },
	team: { size: 3, officeDays: [], quotes: [] },
	growth: [],
	onboarding: { weeks: 1, programme: [] },
	challenges: [],
	targets: [],
	selection: [],
	apply: { email: 'werk@proefbedrijf.example.nl', questions: [] },
	screening: [],
	privacy: { retentionWeeks: 4, data: [] },
	faq: [],
	exceptions: [],
};

/** Vacancies of which the name says what is special about them. */
const special: Record<string, [changes: Changes, body?: string]> = {
	concept: [{ status: 'draft' }],
	gepland: [{ published: '2026-11-23' }],
	'laatste-dag': [
		{
			closes: '2026-11-22',
			exceptions: [
				{
					rule: 'overtime-missing',
					reason: 'Overwerk regelen we per team.',
					until: '2026-12-31',
				},
			],
		},
	],
	gesloten: [{ closes: '2026-11-21', locations: [{ city: 'Emmen' }] }],
	vervuld: [{ status: 'filled', closes: '2026-12-24' }],
	ingetrokken: [{ status: 'withdrawn' }],
	'lang-gesloten': [{ published: '2026-08-01', closes: '2026-09-23' }],
	gearchiveerd: [{ published: '2026-08-01', closes: '2026-09-22' }],
	'lang-geleden': [
		{ published: '2026-05-01', closes: '2026-06-01', locations: [{ city: 'Coevorden' }] },
	],
	'kapot-schema': [{ hours: { min: 40, max: 24 } }],
	'kapot-google': [{ title: 'Balie medewerker kapot!' }],
	'kapot-html': [{}, 'Dag <script src="https://kwaad.example/x.js"></script> allemaal.'],
	'kapot-adres': [{}, '[Klik](javascript:alert(1)) of [hier](data:text/html,x).'],
	english: [
		{ language: 'en', title: 'Front desk clerk' },
		'You welcome visitors at the front desk of a fictitious company, and you show them the way.',
	],
	vrijwillig: [
		{
			contract: { type: 'volunteer' },
			salary: { min: 0, max: 0, period: 'month', kind: 'allowance' },
			shifts: [],
			roster: { referenceDays: [{ days: ['sat'], from: '10:00', to: '14:00' }] },
			workplace: { type: 'remote' },
			locations: [],
		},
	],
	leeg: [{ ...withEmptyLists, title: 'Balie medewerker met lege lijsten' }],
	vijandig: [
		{
			title: `Kok & <b>bakker</b> "nacht"`,
			organisation: 'vijandig-bedrijf',
			tasks: [{ task: hostile }],
			mustHaves: [hostile],
			challenges: [hostile],
			faq: [{ question: hostile, answer: `</details></main>${hostile}` }],
			apply: { email: 'werk@proefbedrijf.example.nl', questions: [hostile] },
			workplace: { type: 'hybrid', homeDays: 1 },
			experience: { months: 0 },
			team: {},
			onboarding: {},
			locations: [{ city: `Assen <i>"Noord"</i>` }],
		},
		[
			'Tekens als &lt;script&gt;, &amp; en &quot; horen bij de tekst van deze vacature.',
			'## Een kop met `<script>alert(1)</script>`',
			'```html\n<img src=x onerror=alert(1)>\n```',
			'Zie de [andere vacature](laatste-dag.md "een \\"titel\\" <b>"), het [overzicht](/vacatures/),',
			'een [site](https://example.net/?a=1&b="2") en ![Een "plaatje" <b>](./plaatje.png).',
		].join('\n\n'),
	],
};

const cities = ['Zwolle', 'Assen', 'Hoogeveen'];

/** Writes a content folder with vacancies in every state, three broken ones, and as many others as wanted. */
export async function writeFixtureBoard(folder: string, others: number): Promise<void> {
	write(folder, 'site.yml', stringify(site));
	write(folder, 'pages/privacy.md', document(privacyPage, 'Er wordt niets bewaard.'));
	write(folder, 'landing/assen-noord.md', document(landing, 'Assen Noord is verzonnen.'));
	write(
		folder,
		'organisations/proefbedrijf.md',
		document(employer('Proefbedrijf Nederland'), 'Verzonnen.'),
	);
	write(
		folder,
		'organisations/vijandig-bedrijf.md',
		document({ ...employer(`Jansen & <b>Zonen</b>`), ...withForm }),
	);
	for (const [slug, [changes, body]] of Object.entries(special))
		write(folder, `vacancies/${slug}.md`, vacancyDocument(slug, changes, body));
	for (let index = 1; index <= others; index += 1)
		write(
			folder,
			`vacancies/nummer-${index}.md`,
			vacancyDocument(`nummer-${index}`, varied(index)),
		);
	await picture.toFile(join(folder, 'vacancies/plaatje.png'));
	write(
		folder,
		'organisations/tekenbedrijf.md',
		document({ ...employer('Tekenbedrijf Nederland'), ...withPictures }),
	);
	write(
		folder,
		'organisations/fotobedrijf.md',
		document({ ...employer('Fotobedrijf Nederland'), ...withTurnedPhoto }),
	);
	await writePictures(join(folder, 'organisations'));
}

/** A drawing where a photograph is meant. */
const withPictures = {
	logo: { src: './proef-logo.png', alt: 'Logo van Proefbedrijf' },
	photo: { src: './proef-team.svg', alt: 'Tekening van drie mensen', consent: true },
};

/** A photograph that a phone took on its side, with a note of it. */
const withTurnedPhoto = {
	photo: { src: './gedraaid.jpg', alt: 'Een balie', consent: true },
};

async function writePictures(folder: string): Promise<void> {
	const plain = (width: number, height: number) =>
		sharp({ create: { width, height, channels: 3, background: '#0b5d6b' } });
	await plain(5000, 5000).png().toFile(join(folder, 'proef-logo.png'));
	await plain(600, 900).withMetadata({ orientation: 6 }).toFile(join(folder, 'gedraaid.jpg'));
	write(
		folder,
		'proef-team.svg',
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800"><circle r="400"/></svg>',
	);
}

const privacyPage = {
	title: 'Privacy',
	description: 'Wat dit proefbord van je bewaart: niets. Het bestaat alleen om mee te testen.',
};

const landing = { selection: 'plaats/assen-i-noord-i' };

const employer = (name: string) => ({
	name,
	fictional: true,
	sector: 'services',
	city: 'Zwolle',
	culture: [],
});

/** Where the form of a fixture would go; nothing answers there. */
export const endpoint = 'https://formulier.example.nl/sollicitatie';

const withForm = {
	privacyStatement: 'https://proefbedrijf.example.nl/privacy',
	applyForm: {
		action: endpoint,
		processor: `een server in "Zwolle" & <i>omstreken</i>`,
		hidden: { access_key: hostile },
	},
};

function varied(index: number): Changes {
	return {
		title: `Balie medewerker nummer ${index}`,
		published: index % 2 === 0 ? '2026-11-10' : '2026-11-09',
		locations: [{ city: cities[index % cities.length] }],
		jobGroup: index % 5 === 0 ? 'receptie' : vacancy.jobGroup,
	};
}

function vacancyDocument(slug: string, changes: Changes, body?: string): string {
	const title = `Balie medewerker ${slug.replaceAll('-', ' ')}`;
	return document({ ...vacancy, reference: slug, title, ...changes }, body ?? storyOf(title));
}

const storyOf = (title: string): string =>
	`Dit is de verzonnen vacature “${title}”. Je ontvangt bezoekers van Proefbedrijf.`;

const document = (frontmatter: object, body = ''): string =>
	`---\n${stringify(frontmatter)}---\n${body}\n`;

function write(folder: string, file: string, text: string): void {
	const path = join(folder, file);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}

const picture = sharp({
	create: { width: 1200, height: 800, channels: 3, background: '#88aacc' },
});
