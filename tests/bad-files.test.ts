import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { changed, goodBoard, goodVacancy, problemsOnBoard } from './fixtures/board.ts';

const vacancy = 'vacancies/medewerker.md';
const site = readFileSync(`${goodBoard}/site.yml`, 'utf8');
const other = changed('reference: NW-2026-014', 'reference: NW-2026-015');
const latin1 = (text: string) => Buffer.from(text.replace(/[^\0-\xFF]/g, "'"), 'latin1');
const inSite = (from: string, to: string) => ({ 'site.yml': site.replace(from, to) });

const statement = 'privacyStatement: https://example.nl/privacy\n';
/** An employer that no vacancy names, with a form on line 5. */
const withForm = (form: string, after = '') => ({
	'organisations/formulier.md': `---\nname: Formulier\nfictional: true\nsector: retail\napplyForm: { ${form} }\n${after}---\n`,
});

test('a good board has no problems, whatever its line endings and with a byte order mark', async () => {
	const windows = `\uFEFF${goodVacancy.replaceAll('\n', '\r\n')}`;
	const settings = `\uFEFF${site.replaceAll('\n', '\r\n')}`;

	expect(await problemsOnBoard({})).toEqual([]);
	expect(await problemsOnBoard({ [vacancy]: windows, 'site.yml': settings })).toEqual([]);
});

const cases: [
	kind: string,
	files: Record<string, string | Uint8Array>,
	at: string,
	says: string,
][] = [
	[
		'an introduction above a selection that cannot exist',
		{ 'landing/plaats.md': '---\nselection: plats/groningen\n---\nIn Groningen.\n' },
		'landing/plaats.md:2:12',
		'De selectie “plats/groningen” kan niet bestaan. Kies er een zoals plaats/groningen, functie/klantenservice, rooster/avond, uren/24-32, contract/vast of thuiswerken.',
	],
	[
		'an empty file',
		{
			[vacancy]: '',
		},
		`${vacancy}:1:1`,
		'Het bestand is leeg. Kopieer een ander bestand als voorbeeld en vul je eigen gegevens in.',
	],
	[
		'a file without frontmatter',
		{ [vacancy]: 'Wij zoeken jou.\n' },
		`${vacancy}:1:1`,
		'Het bestand begint niet met een kop. Zet de gegevens bovenaan, tussen twee regels met ---.',
	],
	[
		'a header that starts too late',
		{ [vacancy]: `\n${goodVacancy}` },
		`${vacancy}:1:1`,
		'Boven de kop staat een lege regel of spatie. Begin op regel 1 met ---.',
	],
	[
		'a header that does not end',
		{ [vacancy]: goodVacancy.replace('\n---\n', '\n') },
		`${vacancy}:1:1`,
		'De kop houdt niet op. Zet onder de laatste sleutel een regel met ---.',
	],
	[
		'a header that is a list',
		{ [vacancy]: '---\n- a\n- b\n---\n' },
		`${vacancy}:1:1`,
		'De gegevens bestaan niet uit regels als “title: Bakker”. Schrijf per regel een sleutel, een dubbele punt en een waarde.',
	],
	[
		'a header that is a text',
		{ [vacancy]: '---\nWij zoeken jou\n---\n' },
		`${vacancy}:1:1`,
		'De gegevens bestaan niet uit regels als “title: Bakker”. Schrijf per regel een sleutel, een dubbele punt en een waarde.',
	],
	[
		'an empty header',
		{ [vacancy]: '---\n---\nWij zoeken jou.\n' },
		`${vacancy}:1:1`,
		'De gegevens bestaan niet uit regels als “title: Bakker”. Schrijf per regel een sleutel, een dubbele punt en een waarde.',
	],
	[
		'Windows-1252',
		{ [vacancy]: latin1(changed('webshop', 'café')) },
		`${vacancy}:2:36`,
		'Hier staat een teken dat niet te lezen is. Bewaar het bestand als UTF-8.',
	],
	[
		'a picture',
		{ [vacancy]: Buffer.from([0x89, 0x50, 0, 0, 0xff]) },
		`${vacancy}:1:1`,
		'Het bestand is geen tekst. Schrijf het in een teksteditor en bewaar het als UTF-8.',
	],
	[
		'capitals in a file name',
		{ 'vacancies/Bakker.md': other },
		'vacancies/Bakker.md:1:1',
		'De bestandsnaam “Bakker” kan geen adres worden. Gebruik kleine letters, cijfers en streepjes, zoals bakker-vroege-dienst.md.',
	],
	[
		'spaces in a file name',
		{ 'vacancies/de bakker.md': other },
		'vacancies/de bakker.md:1:1',
		'De bestandsnaam “de bakker” kan geen adres worden. Gebruik kleine letters, cijfers en streepjes, zoals bakker-vroege-dienst.md.',
	],
	[
		'the name of a page',
		{ 'vacancies/thuiswerken.md': other },
		'vacancies/thuiswerken.md:1:1',
		'De bestandsnaam “thuiswerken” is al het adres van een andere pagina. Kies een andere naam.',
	],
	[
		'the number of a page',
		{ 'vacancies/2.md': other },
		'vacancies/2.md:1:1',
		'De bestandsnaam “2” is al het adres van een andere pagina. Kies een andere naam.',
	],
	[
		'an organisation that does not exist',
		{ [vacancy]: changed('organisation: noorderwinkel', 'organisation: norderwinkel') },
		`${vacancy}:3:15`,
		'De werkgever “norderwinkel” staat niet in content/organisations. Bedoel je “noorderwinkel”?',
	],
	[
		'a client of an employer that is no agency',
		{
			[vacancy]: changed(
				'organisation: noorderwinkel',
				'organisation: noorderwinkel\nagencyFor: De Klant',
			),
		},
		`${vacancy}:4:12`,
		'“agencyFor” is alleen voor bureaus, en “noorderwinkel” is geen bureau. Haal de regel weg, of schrijf agency: true in organisations/noorderwinkel.md.',
	],
	[
		'an organisation like no other',
		{ [vacancy]: changed('organisation: noorderwinkel', 'organisation: bakkerij-pot') },
		`${vacancy}:3:15`,
		'De werkgever “bakkerij-pot” staat niet in content/organisations. Kies uit noorderwinkel, of maak daar het bestand bakkerij-pot.md.',
	],
	[
		'a competency that does not exist',
		{ [vacancy]: changed('[empathie, geduld]', '[empathie, gedult]') },
		`${vacancy}:34:26`,
		'De competentie “gedult” staat niet in content/competencies. Bedoel je “geduld”?',
	],
	[
		'an image that is not there',
		{ [vacancy]: changed('src: ./team.png', 'src: ./weg.png') },
		`${vacancy}:37:17`,
		'Het bestand “./weg.png” is er niet. Zet de afbeelding naast dit bestand of kijk de naam na.',
	],
	[
		'an image in the text that is not there',
		{ [vacancy]: changed('](./team.png)', '](./weg.png)') },
		`${vacancy}:46:39`,
		'Het bestand “./weg.png” is er niet. Zet de afbeelding naast dit bestand of kijk de naam na.',
	],
	[
		'an image that is not one',
		{ [vacancy]: changed('](./team.png)', '](./nep.png)'), 'vacancies/nep.png': 'tekst' },
		`${vacancy}:46:39`,
		'Het bestand “./nep.png” is geen leesbare afbeelding. Bewaar het opnieuw als jpg, png of webp.',
	],
	[
		'a link to a vacancy that does not exist',
		{ [vacancy]: changed('## De dag', '[Kok](kok.md)') },
		`${vacancy}:44:1`,
		'De link gaat naar “kok.md”, maar die vacature is er niet. Kijk de bestandsnaam na.',
	],
	[
		'a form without a privacy statement',
		withForm('action: https://formulier.example.nl/, processor: onze server'),
		'organisations/formulier.md:5:12',
		'Er is een sollicitatieformulier, maar geen privacyverklaring. Vul “privacyStatement” in: wie gegevens verstuurt, moet kunnen lezen wat ermee gebeurt.',
	],
	[
		'a form that would be sent where others can read it',
		withForm('action: http://formulier.example.nl/, processor: onze server', statement),
		'organisations/formulier.md:5:22',
		'Bij “action” onder “applyForm” staat “http://formulier.example.nl/”. Schrijf het hele adres, beginnend met https://: action: "https://formulier.example.nl/".',
	],
	[
		'a form of which nobody says who receives it',
		withForm('action: https://formulier.example.nl/', statement),
		'organisations/formulier.md:5:1',
		'“processor” (wie het formulier ontvangt) onder “applyForm” ontbreekt. Vul het in, bijvoorbeeld processor: onze eigen server in Utrecht.',
	],
	[
		'a trap with the name of a field that people fill in',
		withForm('action: https://formulier.example.nl/, processor: x, trap: email', statement),
		'organisations/formulier.md:5:73',
		'Bij “trap” onder “applyForm” staat “email”. Gebruik letters, cijfers en streepjes, en geen naam die het formulier zelf al heeft, zoals email, bijvoorbeeld trap: leave-empty.',
	],
	[
		'an unknown setting',
		inSite('name:', 'kleur: blauw\nname:'),
		'site.yml:1:1',
		'“kleur” is geen bekende sleutel. Bedoel je “colours”?',
	],
	[
		'an accent that is too light',
		inSite('#0b5d6b', '#ffdd55'),
		'site.yml:6:11',
		'De accentkleur #ffdd55 is te licht om te lezen op een lichte achtergrond. Kies een donkerder kleur.',
	],
	[
		'an accent that is no colour',
		inSite('#0b5d6b', 'blauw'),
		'site.yml:6:11',
		'Bij “accent” onder “colours” staat “blauw”. Schrijf # en zes tekens, bijvoorbeeld accent: "#0b5d6b".',
	],
	[
		'a board without an address',
		inSite('https://vacatures', 'vacatures'),
		'site.yml:2:6',
		'Bij “url” staat “vacatures.example.nl”. Schrijf het hele adres van het bord: url: "https://vacatures.example.nl".',
	],
	[
		'a setting that is missing',
		inSite('tagline: Weet waar je ja tegen zegt\n', ''),
		'site.yml:1:1',
		'“tagline” (slagzin) ontbreekt. Vul het in, bijvoorbeeld tagline: Vacatures waarvan je weet wat ze zijn.',
	],
	[
		'a logo outside the folder',
		inSite('colours:', 'logo: { src: ../logo.svg, alt: Logo }\ncolours:'),
		'site.yml:5:14',
		'De afbeelding “../logo.svg” staat buiten de map met inhoud. Zet het bestand naast dit bestand.',
	],
	[
		'an empty file of settings',
		{
			'site.yml': '',
		},
		'site.yml:1:1',
		'Het bestand is leeg. Kopieer een ander bestand als voorbeeld en vul je eigen gegevens in.',
	],
];

test.each(cases)('%s', async (_kind, files, at, says) => {
	const found = await problemsOnBoard(files);

	expect(
		found.map(({ file, line, column, message }) => [`${file}:${line}:${column}`, message]),
	).toEqual([[at, says]]);
});

test('an organisation with problems holds its vacancies back', async () => {
	const files = { 'organisations/noorderwinkel.md': '---\nname: Noorderwinkel\n---\n' };

	expect(await problemsOnBoard(files)).toEqual([
		{
			file: 'organisations/noorderwinkel.md',
			line: 1,
			column: 1,
			message: '“sector” ontbreekt. Vul het in, bijvoorbeeld sector: retail.',
		},
		{
			file: vacancy,
			line: 3,
			column: 15,
			message:
				'De werkgever “noorderwinkel” heeft zelf nog fouten. Los die eerst op in organisations/noorderwinkel.md.',
		},
	]);
});

test('a reference that two vacancies share is told at both', async () => {
	const says = (file: string) =>
		`Het kenmerk “NW-2026-014” staat ook in ${file}. Geef elke vacature een eigen kenmerk.`;

	expect(await problemsOnBoard({ 'vacancies/kok.md': goodVacancy })).toEqual([
		{ file: 'vacancies/kok.md', line: 8, column: 12, message: says(vacancy) },
		{ file: vacancy, line: 8, column: 12, message: says('vacancies/kok.md') },
	]);
});

test('wrong references are told beside wrong frontmatter', async () => {
	const source = changed('organisation: noorderwinkel', 'organisation: norderwinkel').replace(
		'openings: 2',
		'openings: twee',
	);

	expect(await problemsOnBoard({ [vacancy]: source })).toMatchObject([{ line: 3 }, { line: 10 }]);
});
