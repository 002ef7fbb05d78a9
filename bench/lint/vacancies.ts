import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lots } from '../lots.ts';

/** Sentences that say something, and sentences that say nothing: about one in four, as in the wild. */
const sentences = [
	'Je beantwoordt per dag ongeveer 45 vragen over bestellingen, retouren en betalingen.',
	'Om half negen neem je de avond door met de mensen die tot sluitingstijd werkten.',
	'Het rooster staat vier weken vooruit vast en ruilen met een collega mag altijd.',
	'Bij een boze klant luister je eerst, en pas daarna zoek je in het systeem wat er misging.',
	'Op maandag bellen er twee keer zoveel klanten als op vrijdag; dan eet je in twee ploegen.',
	'Wij bieden een dynamische werkomgeving waarin geen dag hetzelfde is.',
	'Je leidinggevende luistert elke week met je mee en bespreekt twee gesprekken met je na.',
	'De eerste drie weken zit je naast een vaste begeleider, daarna bel je zelf.',
	'Jij bent een echte teamspeler met een passie voor klanten en een hands-on mentaliteit.',
	'In december komen er zes mensen bij, die je op weg helpt in het magazijn en aan de telefoon.',
	'Je werkt in een kantoor van 20 bij 15 meter met acht bureaus die omhoog en omlaag kunnen.',
	'Is een pakket kwijt, dan bel je de bezorger en laat je de klant binnen een dag iets weten.',
];

/** A vacancy with the frontmatter of a real one and a story of its own. */
function vacancy(frontmatter: string, number: number): string {
	const lot = lots(number);
	const pick = () => sentences[Math.floor(lot() * sentences.length)] ?? '';
	const paragraph = () => Array.from({ length: 3 + Math.floor(lot() * 4) }, pick).join(' ');
	const list = Array.from({ length: 4 }, () => `- ${pick()}`).join('\n');
	const body = [paragraph(), '## Een dag', paragraph(), paragraph(), '## Wat je krijgt', list];
	const reference = `BENCH-${String(number).padStart(6, '0')}`;
	return `${frontmatter.replace(/^reference: .*$/m, `reference: ${reference}`)}\n${body.join('\n\n')}\n`;
}

/** Writes a content folder with so many vacancies, the same ones every time. */
export function writeVacancies(folder: string, count: number): void {
	const base = readFileSync('tests/fixtures/rules/base.md', 'utf8');
	const [frontmatter = ''] = /^---\n.*?^---\n/ms.exec(base) ?? [];
	const competency = readFileSync('tests/fixtures/board/competencies/geduld.md', 'utf8');
	const files = {
		'site.yml': readFileSync('tests/fixtures/board/site.yml', 'utf8'),
		'organisations/voorbeeld.md':
			'---\nname: Voorbeeld\nfictional: true\nsector: retail\nprivacyStatement: https://voorbeeld.example.nl/privacy\n---\n',
		'competencies/geduld.md': competency,
		'competencies/luisteren.md': competency,
	};
	for (const subfolder of ['organisations', 'competencies', 'vacancies'])
		mkdirSync(join(folder, subfolder), { recursive: true });
	for (const [file, source] of Object.entries(files)) writeFileSync(join(folder, file), source);
	for (let number = 1; number <= count; number += 1)
		writeFileSync(join(folder, `vacancies/vacature-${number}.md`), vacancy(frontmatter, number));
}
