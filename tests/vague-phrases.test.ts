import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEntry } from '#content/entry.ts';
import { parseMarkdown } from '#content/markdown.ts';
import { type Organisation, organisationSchema } from '#domain/schema/organisation.ts';
import { vacancySchema } from '#domain/schema/vacancy.ts';
import { contentText } from '#i18n/nl/content.ts';
import { lintText } from '#i18n/nl/lint/text.ts';
import { documentOf, type LintDocument } from '#lint/core/document.ts';
import type { Report } from '#lint/core/rule.ts';
import { lint } from '#lint/lint.ts';
import { judge } from '#lint/policy.ts';
import { vaguenessRules } from '#lint/rules/vagueness.ts';
import { lexiconFor } from '#lint/words/lexicons.ts';
import { read } from './documents.ts';

const base = read('tests/fixtures/rules/base.md');
const frontmatter = base.slice(0, base.indexOf('\n---\n') + 5);
const employer: Organisation = organisationSchema.parse({
	name: 'Dynamische Team Bouw',
	sector: 'retail',
	privacyStatement: 'https://voorbeeld.example.nl/privacy',
});

function documentWith(source: string): LintDocument {
	const entry = readEntry(
		{ file: 'vacancies/voorbeeld.md', source },
		{ schema: vacancySchema, parse: parseMarkdown, text: contentText },
	);
	return documentOf(entry, { organisation: employer, today: '2026-11-22', lexiconFor });
}

function reportsOn(body: string, yaml = frontmatter): { source: string; reports: Report[] } {
	const source = yaml + body;
	return { source, reports: lint(documentWith(source), vaguenessRules, lintText) };
}

/** What is reported, as it stands in the file. */
function reported(body: string, yaml = frontmatter): string[] {
	const { source, reports } = reportsOn(body, yaml);
	return reports.map(({ range }) => source.slice(...range));
}

/** The vacancy in which nothing is given that a phrase could lean on. */
const bare = frontmatter
	.replace(/^growth: .*\n/m, '')
	.replace(/^onboarding: .*\n/m, '')
	.replace(/^ {2}training: .*\n/m, '')
	.replace(', homeDays: 2', '')
	.replace(/^ {2}stepCriteria: .*\n/m, '');

describe('“dynamische werkomgeving” is found', () => {
	test.each([
		['Je komt in een dynamische werkomgeving.', 'dynamische werkomgeving'],
		['Je komt in een DYNAMISCHE WERKOMGEVING.', 'DYNAMISCHE WERKOMGEVING'],
		['Onze werkomgeving is dynamisch.', 'werkomgeving is dynamisch'],
		['We hebben een omgeving die dynamisch is.', 'omgeving die dynamisch is'],
		['Onze werkomgeving, dynamisch en open, past bij je.', 'werkomgeving, dynamisch en open'],
		['Een dynamische en informele omgeving.', 'dynamische en informele omgeving'],
		['Een dynamische, snelle werkomgeving.', 'dynamische, snelle werkomgeving'],
		['Een zeer dynamische leeromgeving.', 'dynamische leeromgeving'],
		['In dynamische werkomgevingen voel je je goed.', 'dynamische werkomgevingen'],
		['Ons werkklimaat is dynamisch.', 'werkklimaat is dynamisch'],
		['Een dynamisch werkklimaat.', 'dynamisch werkklimaat'],
	])('%s', (body, expected) => {
		expect(reported(body)).toEqual([expected]);
	});
});

describe('“uitdagende functie” is found', () => {
	test.each([
		['Je krijgt een uitdagende functie.', 'uitdagende functie'],
		['Je krijgt een uitdagende en veelzijdige baan.', 'uitdagende en veelzijdige baan'],
		['De functie is uitdagend.', 'functie is uitdagend'],
		['Je krijgt een functie die uitdagend is.', 'functie die uitdagend is'],
		['We hebben uitdagende functies.', 'uitdagende functies'],
		['Je krijgt uitdagend werk.', 'uitdagend werk'],
		['Een uitdagender rol krijg je nergens.', 'uitdagender rol'],
		['Je krijgt een uitdagende hoofdfunctie.', 'uitdagende hoofdfunctie'],
		['Zoek je een nieuwe uitdaging?', 'nieuwe uitdaging'],
	])('%s', (body, expected) => {
		expect(reported(body)).toEqual([expected]);
	});
});

describe('however it is typed', () => {
	test.each([
		['over a line break', 'Een dynamische\nwerkomgeving.', 'dynamische\nwerkomgeving'],
		['half bold', 'Een **dynamische** werkomgeving.', 'dynamische** werkomgeving'],
		['with a no-break space', 'Een dynamische\u00A0werkomgeving.', 'dynamische\u00A0werkomgeving'],
		['with two spaces', 'Een dynamische  werkomgeving.', 'dynamische  werkomgeving'],
		['with a soft hyphen', 'Een dynamische werk\u00ADomgeving.', 'dynamische werk\u00ADomgeving'],
		[
			'with a zero-width space',
			'Een dynamische \u200Bwerkomgeving.',
			'dynamische \u200Bwerkomgeving',
		],
		['with a curly apostrophe', 'We hebben leuke collega’s.', 'leuke collega’s'],
		[
			'with a decomposed accent',
			'Jij bent de\u0301 schakel tussen ons.',
			'de\u0301 schakel tussen',
		],
		['with an entity', 'Jij bent d&eacute; schakel tussen ons.', 'd&eacute; schakel tussen'],
		['in capitals with accents', 'JIJ BENT DÉ SCHAKEL TUSSEN ONS.', 'DÉ SCHAKEL TUSSEN'],
		['in the text of a link', 'Lees over [een leuk team](https://x.nl/a).', 'leuk team'],
		['in a heading', '## Een dynamische werkomgeving bij ons', 'dynamische werkomgeving'],
		['in a list', '- Een leuk team', 'leuk team'],
	])('%s', (_, body, expected) => {
		expect(reported(body)).toEqual([expected]);
	});

	test('in the frontmatter', () => {
		const yaml = bare.replace(/^challenges: .*$/m, 'challenges: ["Je bent de spin in het web."]');

		expect(reported('', yaml)).toEqual(['spin in het web']);
	});
});

describe('not reported', () => {
	test.each([
		['a negation', 'Dit is geen dynamische werkomgeving.'],
		['a negation with “niet”', 'Het is hier niet hectisch.'],
		['a negation with “zonder”', 'Je werkt zonder hoog tempo.'],
		['what nobody needs', 'Stressbestendig hoef je niet te zijn.'],
		['a quotation', '> Een dynamische werkomgeving, zei een collega.'],
		['words between quotation marks', 'Schrijf nooit “een dynamische werkomgeving”.'],
		['words between single quotation marks', 'Schrijf nooit ‘een uitdagende functie’.'],
		['code', 'Zet `dynamische werkomgeving` erbij.'],
		['an address', 'Zie [de site](https://x.nl/dynamische-werkomgeving).'],
		['a heading that only names its section', '## Flexibele werktijden'],
		['a heading of one word', '## Doorgroeimogelijkheden'],
		['the name of the employer', 'Je werkt bij Dynamische Team Bouw in Groningen.'],
		['dynamic content', 'Je bouwt dynamische webpagina’s en dynamische prijzen.'],
		['a dynamic development environment', 'Je test in een dynamische webomgeving.'],
		['data-driven work', 'Je werkt datagedreven.'],
		['a building team', 'Je overlegt met het bouwteam.'],
		['challenging behaviour', 'Je leert omgaan met uitdagend gedrag.'],
		['work now here, now there', 'Je werkt afwisselend thuis en op kantoor.'],
		['energy from a socket', 'Je legt uit hoeveel energie een lamp verbruikt.'],
		['a difference that is none', 'Dat maakt geen verschil in loon.'],
		['an independent task', 'Zelfstandig opstellen van jaarrekeningen.'],
		['what is often an ordinary word', 'We zoeken per direct iemand die deadlines haalt.'],
	])('%s', (_, body) => {
		expect(reported(body)).toEqual([]);
	});

	test('a negation of something else', () => {
		expect(reported('Geen zorgen, je komt in een dynamische werkomgeving.')).toEqual([
			'dynamische werkomgeving',
		]);
		expect(reported('Niet alleen een uitdagende functie.')).toEqual(['uitdagende functie']);
	});
});

describe('found by the class of its words', () => {
	test.each([
		['praise and a noun of adverts', 'Je krijgt prachtige klanten.', 'prachtige klanten'],
		['praise and any noun', 'Wij leveren hoogwaardige deuren.', 'hoogwaardige deuren'],
		['a superlative', 'Je werkt bij het gezelligste bureau.', 'gezelligste bureau'],
		['much of something', 'Je krijgt volop inspraak.', 'volop inspraak'],
		['room for something', 'Er is bij ons ruimte voor vernieuwing.', 'ruimte voor vernieuwing'],
		['a chance', 'Wij geven je de kans om te bouwen.', 'geven je de kans om te bouwen'],
		[
			'values in a row',
			'Wij kiezen voor vertrouwen, respect en openheid.',
			'vertrouwen, respect en openheid',
		],
		['traits in a row', 'Je bent alert, scherp en handig.', 'alert, scherp en handig'],
		['a trait after “je bent”', 'Je bent van nature behulpzaam.', 'van nature behulpzaam'],
		[
			'a trait and a trade',
			'Wij zoeken een zorgzame conciërge en een vlotte, sociale baliemedewerker.',
			'sociale baliemedewerker',
		],
		['an ability without a measure', 'Je kunt goed luisteren.', 'goed luisteren'],
		['better and better', 'Wij werken steeds slimmer.', 'steeds slimmer'],
		['an extra step', 'Je zet graag een stapje extra.', 'stapje extra'],
		['a rule without an amount', 'Je krijgt een royale bonus.', 'royale bonus'],
		[
			'a list that does not end',
			'Je krijgt een fiets, een laptop en nog veel meer.',
			'en nog veel meer',
		],
		['guidance without a term', 'Je krijgt een gedegen inwerkperiode.', 'gedegen inwerkperiode'],
		['help without a helper', 'Je staat er nooit alleen voor.', 'staat er nooit alleen voor'],
		['a skill as a whole item', '- Onderhandelingsvaardigheden', 'Onderhandelingsvaardigheden'],
		['pay that is only praised', 'Je wordt goed beloond.', 'goed beloond'],
		['praise of what you drive', 'Je rijdt in een moderne bestelbus.', 'moderne bestelbus'],
		['more than what it is', 'Wij zijn méér dan alleen een gym.', 'méér dan alleen een gym'],
		['people who feel heard', 'Je laat mensen zich gehoord voelen.', 'zich gehoord voelen'],
		['fast and right', 'Je werkt snel en correct.', 'snel en correct'],
		['an opinion before any noun', 'Je rijdt op fijne brommers.', 'fijne brommers'],
		['an adjective without its last letter', 'Je doet zinvol werk.', 'zinvol werk'],
		['a firm that is nothing but good', 'Wij zijn een betrouwbaar bedrijf.', 'betrouwbaar bedrijf'],
		[
			'what employers do for people',
			'Hier waarderen wij onze tuinders.',
			'waarderen wij onze tuinders',
		],
		['a team that helps you on', 'Je komt in een team dat je coacht.', 'team dat je coacht'],
		[
			'the best of everything',
			'Je haalt het beste uit iedere bewoner.',
			'het beste uit iedere bewoner',
		],
		['pay that fits', 'Je krijgt loon naargelang je leeftijd.', 'loon naargelang je leeftijd'],
		['a manner', 'Je helpt bellers op een vriendelijke manier.', 'op een vriendelijke manier'],
		['a label for a person', 'Je bent een echte regelaar.', 'bent een echte regelaar'],
		['being easy with people', 'Je bent vlot in de omgang.', 'vlot in de omgang'],
		[
			'what is a feast every day',
			'Je merkt dat elke dienst een feestje is.',
			'elke dienst een feestje',
		],
		['joining in', 'Je bouwt mee aan de toekomst.', 'bouwt mee aan de toekomst'],
		[
			'sensing',
			'Je voelt haarfijn aan wat een reiziger wil.',
			'voelt haarfijn aan wat een reiziger wil',
		],
		['adapting', 'Je past je moeiteloos aan.', 'past je moeiteloos aan'],
		['challenging oneself', 'Je daagt jezelf graag uit.', 'daagt jezelf graag uit'],
		['being never done learning', 'Je bent nog lang niet uitgeleerd.', 'nog lang niet uitgeleerd'],
		['no secrets', 'Excel kent voor jou geen geheimen.', 'kent voor jou geen geheimen'],
		['no boredom', 'Je verveelt je hier geen moment.', 'verveelt je hier geen moment'],
		['what really works', 'Je bedenkt reclame die echt werkt.', 'die echt werkt'],
		['love and care', 'Je kookt met liefde en aandacht.', 'met liefde en aandacht'],
		['a happy customer', 'Jij maakt gasten gelukkig.', 'maakt gasten gelukkig'],
		['prizes without a name', 'Je werkt bij een bekroond bureau.', 'bekroond bureau'],
		['the largest of a country', 'Onze klanten zijn grote namen.', 'grote namen'],
		['a door', 'Onze deur staat altijd open.', 'deur staat altijd open'],
		['names', 'Wij kennen elkaar bij naam.', 'Wij kennen elkaar bij naam'],
		['being heard', 'Jouw stem wordt gehoord.', 'Jouw stem wordt gehoord'],
		['outings', 'Wij hebben veel teamuitjes.', 'veel teamuitjes'],
		['working together gladly', 'Je werkt ook graag samen.', 'werkt ook graag samen'],
		['having a quality', 'Jij hebt inlevingsvermogen.', 'inlevingsvermogen'],
		['without effort', 'Je rekent moeiteloos.', 'moeiteloos'],
		['a world to dive into', 'Je duikt in de wereld van data.', 'duikt in de wereld van data'],
		[
			'pay by experience',
			'Je loon is in functie van je ervaring.',
			'loon is in functie van je ervaring',
		],
		['pride', 'Wij zijn apetrots op elkaar.', 'apetrots op elkaar'],
	])('%s', (_, body, expected) => {
		expect(reported(body, bare)).toEqual([expected]);
	});

	test.each([
		['overview of a thing', 'Je houdt overzicht over de voorraad.'],
		['contact with people', 'Je schakelt snel met de notaris.'],
		['turns', 'Je werkt afwisselend een zaterdag en een zondag.'],
		['the name of a task', 'Je informeert klanten proactief over hun bestelling.'],
		['variety that is spelled out', 'Een afwisselende functie, van de kassa tot het magazijn.'],
		['affinity that is an advantage', 'Affiniteit met planten is een pré.'],
		['a plan', 'Je maakt een persoonlijk ontwikkelplan.'],
		['a trade', 'Wij zoeken een zelfstandig werkend kok.'],
		['ordinary nouns', 'Je draagt goede schoenen en eet een warme maaltijd.'],
		['self-employed', 'Ben jij een zelfstandig verpleegkundige?'],
		['a freedom that the next sentence explains', 'Je werkt flexibel. Je kiest je eigen dagen.'],
		['growth in a named direction', 'Doorgroeimogelijkheden richting planning.'],
		['a balance with its reason', 'Je hebt een goede werk-privébalans door vaste diensten.'],
		['a task with an adjective', '- Creatieve voorstellen voor de etalage maken'],
		['your own things', 'Je krijgt een kluis voor je persoonlijke spullen.'],
		['a language', 'Je geeft les in moderne talen.'],
		['a roster with its days', 'Je hebt een flexibel rooster, inclusief de zaterdag.'],
		['people who are sought', 'Wij zoeken ervaren vakmensen met een lasdiploma.'],
		['water', 'Je meet of er hoge waterkwaliteit is.'],
		['children who grow', 'Je werkt in een opvang waar kinderen zich ontwikkelen.'],
		['a dress that is fitted', 'Je past de jurk aan de maat van de klant aan.'],
		['a task that becomes yours', 'Je krijgt de verantwoordelijkheid over de kassa.'],
		['a door that opens', 'De deur gaat om 17.00 uur open.'],
		['prices that are compared', 'Je vergelijkt diverse prijzen van leveranciers.'],
		['a machine that stands still', 'Je meldt het als de machine stilstaat.'],
		['a part of the week', 'Flexibel inzetbaar in het weekend.'],
		['evenings', 'Flexibiliteit om af en toe ’s avonds te werken.'],
		['a side of the kitchen', 'Je draait de warme kant van de keuken.'],
		['a fare that is paid', 'We vergoeden 100% voor de trein.'],
		['a capital letter', 'Je schrijft een naam met een hoofdletter.'],
		['a step into a van', 'Je stapt om 7.00 uur in de bestelwagen.'],
		['a card with dishes', 'Je zet de soep op de kaart.'],
		['breath', 'Je ademt door een masker.'],
		['the larger part', 'Het grootste deel van de dag sta je aan de band.'],
		['what goes with a letter', 'Stuur je motivatie en je cv.'],
		['working together with somebody', 'Je werkt samen met de huisarts.'],
		['what nobody should expect', 'Je moet hier niet rekenen op een hypermoderne omgeving.'],
		['the role of something else', 'Sociale media spelen een rol in je plan.'],
	])('not %s', (_, body) => {
		expect(reported(body, bare)).toEqual([]);
	});
});

describe('prose that is no vacancy', () => {
	const sentence =
		'Ljubljana is een gezellige stad met een dynamische markt, en het hotel is een mooie plek met korte lijnen naar het centrum. ';

	test('is left alone, whatever words it has', () => {
		expect(reported(sentence.repeat(6), '')).toEqual([]);
	});

	test('unless it is a vacancy after all', () => {
		const appeal = 'Wij zoeken een gids voor ons team. Je bent vrij op maandag. ';

		expect(reported(`${appeal.repeat(6)}\n\n${sentence}`, '').length).toBeGreaterThan(0);
	});
});

describe('redeemed by', () => {
	test.each([
		['a situation', 'Een dynamische werkomgeving: je wisselt elk uur tussen telefoon en chat.'],
		['a frequency', 'Een dynamische werkomgeving, met elke maand een nieuwe winkel.'],
		['the next sentence', 'De werkomgeving is dynamisch. Elk uur wissel je van kanaal.'],
		['pay', 'Een aantrekkelijk salaris van € 2.700 tot € 3.200.'],
		['a scale', 'Een marktconform salaris in schaal 8.'],
		['a percentage', 'Een goede pensioenregeling: wij betalen 70 procent.'],
		['times', 'Flexibele werktijden: je begint tussen 7.30 en 9.30 uur.'],
		['days', 'We werken hybride: dinsdag en donderdag ben je op kantoor.'],
		['a list', 'Goede arbeidsvoorwaarden, zoals een fiets, een laptop en een ov-kaart.'],
		['a list below', 'We hebben goede arbeidsvoorwaarden:\n\n- 25 vakantiedagen'],
		['a head count', 'Een hecht team van acht mensen.'],
		['a role', 'Je kunt doorgroeien tot teamleider.'],
		['a budget', 'Persoonlijke ontwikkeling: € 1.000 per jaar.'],
		['a product', 'Je werkt met moderne tools zoals Zendesk.'],
		['countries', 'Een internationale omgeving met collega’s uit 5 landen.'],
		['a date', 'De markt is in ontwikkeling: een veranderende omgeving sinds 2024.'],
		['a person', 'Je bent zelfstandig, en een senior helpt je.'],
		['hours', 'Eigen inbreng: 2 uur per week voor je ideeën.'],
		['a number', 'Korte lijnen, want er zijn twee lagen tot de directeur.'],
		['the next item', '- Een marktconform salaris\n- € 2.700 tot € 3.200 per maand'],
	])('%s', (_, body) => {
		expect(reported(body, bare)).toEqual([]);
	});

	test.each([
		['growth', 'Je hebt doorgroeimogelijkheden.'],
		['benefits.training', 'Je krijgt opleidingsmogelijkheden.'],
		['workplace.homeDays', 'Je kunt hybride werken.'],
		['salary.stepCriteria', 'Het salaris hangt af van je ervaring.'],
		['onboarding.weeks', 'Je krijgt een goede begeleiding.'],
	])('%s in the frontmatter', (_, body) => {
		expect(reported(body)).toEqual([]);
		expect(reported(body, bare)).toHaveLength(1);
	});

	test.each([
		['a budget is no pay', 'Een marktconform salaris en een opleidingsbudget van € 500.'],
		['an allowance is no pay', 'Een marktconform salaris en € 0,23 per kilometer.'],
		['a number in the next item', '- Korte lijnen\n- 25 vakantiedagen'],
		[
			'how skills are told apart',
			'- Goede communicatieve vaardigheden, zowel mondeling als schriftelijk.',
		],
		['an explanation after a colon', 'Oog voor detail: je ziet het stof en de kruimels.'],
		['the next item, on something else', '- Een hecht team\n- Laptop: die krijg je als je begint'],
		['how large the job is', 'Wij zoeken een nauwkeurige kassier voor 16 uur per week.'],
		['a day of the month', 'Vanaf 19 september zoeken wij een gedegen introductie.'],
		['a decade', 'Wij zijn sinds de jaren ’70 een toonaangevend bureau.'],
		['a figure in an earlier clause', 'Wij werken in 65 landen, met de ideale mix van diensten.'],
		['figures in a name', 'Je bent een verkoper met commercieel inzicht in 3D.'],
		['a fact two sentences on', 'Een dynamische werkomgeving. Kom kijken. Elk uur belt er iemand.'],
	])('not: %s', (_, body) => {
		expect(reported(body, bare)).toHaveLength(1);
	});
});

describe('a passage full of vague phrases', () => {
	const body =
		'Je bent een enthousiaste teamspeler met passie voor klanten. Je komt in een dynamische werkomgeving met korte lijnen.';

	test('is reported once, from the first phrase to the last', () => {
		expect(reported(body)).toEqual([
			'enthousiaste teamspeler met passie voor klanten. Je komt in een dynamische werkomgeving met korte lijnen',
		]);
	});

	test('names its phrases', () => {
		const [report] = reportsOn(body).reports;

		expect(report).toMatchObject({ ruleId: 'vague-paragraph', severity: 'error' });
		expect(report?.message).toContain('“dynamische werkomgeving”');
	});

	test('may be a list, where they stand in half of the items', () => {
		const vague = ['een leuk team', 'een uitdagende functie', 'korte lijnen', 'een open cultuur'];
		const clear = ['een fiets', 'een laptop', 'een telefoon', 'een bureau', 'een ov-kaart'];
		const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

		expect(reported(list(vague))).toHaveLength(1);
		expect(reported(list([...vague, ...clear]))).toHaveLength(4);
	});
});

test('traits in a row are one report', () => {
	expect(reported('- Flexibel, communicatief sterk en pragmatisch')).toEqual([
		'Flexibel, communicatief sterk en pragmatisch',
	]);
});

test('a phrase says what it is, why it is vague, what to give, and how that could look', () => {
	const { reports } = reportsOn('Je komt in een dynamische werkomgeving.');

	expect(reports).toEqual([
		{
			ruleId: 'vague-environment',
			category: 'vagueness',
			severity: 'error',
			range: expect.any(Array),
			message:
				'“dynamische werkomgeving” is vaag: elke werkgever zegt het en niemand kan het nagaan.',
			remedy:
				'Noem wat er verandert en hoe vaak. Bijvoorbeeld: “Elke twee weken komt er een nieuwe release; je belscript verandert dan mee.”',
			suggestions: ['Elke twee weken komt er een nieuwe release; je belscript verandert dan mee.'],
		},
	]);
});

test('an English vacancy has English phrases, with messages in Dutch', () => {
	const english = bare.replace('status: open', 'status: open\nlanguage: en');
	const { reports } = reportsOn('You join a dynamic environment.', english);

	expect(reports.map(({ message }) => message)).toEqual([
		'“dynamic environment” is vaag: elke werkgever zegt het en niemand kan het nagaan.',
	]);
	expect(reported('Je komt in een dynamische werkomgeving.', english)).toEqual([]);
});

test('reports stay inside the file and never overlap, whatever the text', () => {
	const words = fc.constantFrom(
		'dynamische',
		'werkomgeving',
		'leuk team',
		'**uitdagende**',
		'functie',
		'geen',
		'"',
		'\n\n- ',
		'.',
		', ',
		'é',
		'&eacute;',
		'marktconform salaris',
		'€ 12',
	);
	const text = fc.oneof(
		fc.string({ unit: 'grapheme' }),
		fc.array(words).map((parts) => parts.join(' ')),
	);

	fc.assert(
		fc.property(text, (body) => {
			const { source, reports } = reportsOn(body);
			const ranges = reports.map(({ range }) => range);

			expect(
				ranges.every(([start, end]) => 0 <= start && start < end && end <= source.length),
			).toBe(true);
			expect(
				ranges.every(([start], index) => index === 0 || start >= (ranges[index - 1]?.[1] ?? 0)),
			).toBe(true);
			expect(reports.map(({ ruleId }) => ruleId)).not.toContain('rule-crash');
		}),
	);
});

describe('an ordinary word that often says little', () => {
	const document = documentWith(
		`${frontmatter}We zijn een duurzaam bedrijf. Je werkt er zonder deadlines.`,
	);

	test('is not reported by itself', () => {
		expect(lint(document, vaguenessRules, lintText)).toEqual([]);
	});

	test.each(['info', 'error'] as const)('is reported where the board says %s', (severity) => {
		const policy = { severity: { 'weak-phrase': severity } };
		const reports = lint(document, vaguenessRules, lintText, policy);

		expect(reports.map(({ ruleId }) => ruleId)).toEqual(['weak-phrase']);
		expect(
			judge(reports, document, { policy, ruleIds: ['weak-phrase'], text: lintText }).reports,
		).toMatchObject([{ ruleId: 'weak-phrase', severity }]);
	});

	test('is not reported within a vague phrase', () => {
		const policy = { severity: { 'weak-phrase': 'info' } } as const;
		const vague = documentWith(`${frontmatter}Je krijgt een fantastische sfeer.`);

		expect(lint(vague, vaguenessRules, lintText, policy).map(({ ruleId }) => ruleId)).toEqual([
			'vague-team',
		]);
	});
});
