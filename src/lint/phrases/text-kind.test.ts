import { describe, expect, test } from 'vitest';
import { documentFrom, vacancyFile } from '#lint/document.fixture.ts';
import { textKindOf } from '#lint/phrases/text-kind.ts';

const kindOf = (source: string) => {
	const { body, fields } = documentFrom(source);
	return textKindOf(body, fields);
};

const advert =
	'Wij zoeken een kok voor ons team. Je bent op zaterdag vrij en je krijgt het rooster vier weken vooraf. ';
const recipe =
	'Snijd de ui in ringen en bak die vijf minuten in de olie. Voeg dan de tomaten toe en laat de saus pruttelen. ';
const article =
	'De vacatures in de bouw blijven lang open, schrijft de krant. Het salaris steeg met 4 procent en de cao loopt af. ';

describe('a text reads as a vacancy', () => {
	test('when it often speaks of the job and to the reader', () => {
		expect(kindOf(advert.repeat(4))).toSatisfy(({ isVacancy }) => isVacancy());
	});

	test('when it speaks of little else than work, under the headings of a vacancy', () => {
		const list = '- Pakketten scannen en op een pallet zetten\n'.repeat(10);
		const { isVacancy } = kindOf(
			`## Taken\n\n${list}\n## Profiel\n\n${list}\n## Wat u kunt verwachten\n\n- Een contract`,
		);

		expect(isVacancy()).toBe(true);
	});

	test('when it speaks to the reader all the time', () => {
		const week =
			'Op maandag haal je koffie en open je je agenda. Je schrijft een plan en je belt met je klant. ';

		expect(kindOf(week.repeat(3) + advert).isVacancy()).toBe(true);
	});

	test.each([
		[
			'its title names a job',
			[
				'# Teamleider afval, 24 uur per week',
				'',
				'Iedereen die bij de gemeente werkt, bouwt mee aan de stad. Rond het plein staan straks huizen voor jong en oud.',
				'In het oude postkantoor komt een bibliotheek, en langs het water een park.',
				'De dienst haalt het afval op, veegt de straten en strooit in de winter.',
				'Zij beheert ook de bakken onder de grond. We zoeken iemand voor de ploeg van vijftig collega’s.',
			].join('\n'),
		],
		[
			'it says again and again what the job is',
			[
				'## Doel van de functie',
				'',
				'De medewerker maakt de zalen schoon voor recepties.',
				'',
				'## Taken',
				'',
				'- Ramen lappen',
				'- Vloeren dweilen',
				'- Afval scheiden volgens de regels van de gemeente',
				'- Het plein vegen, het gras maaien en de hagen snoeien',
				'',
				'## Plaats in de organisatie',
				'',
				'De leidinggevende van de medewerker is het hoofd van de dienst feestelijkheden.',
				'De dienst zit in het oude stadhuis aan de markt, naast de kerk en tegenover de bakker.',
			].join('\n'),
		],
	])('when %s, though it hardly speaks to a candidate', (_, source) => {
		expect(kindOf(source).isVacancy()).toBe(true);
		expect(kindOf(source).isOtherProse()).toBe(false);
	});

	test.each([
		['a recipe', recipe],
		['an article on jobs, which speaks to nobody', article],
	])('and not %s', (_, sentence) => {
		const kind = kindOf(sentence.repeat(5));

		expect(kind.isVacancy()).toBe(false);
		expect(kind.isOtherProse()).toBe(true);
	});

	test.each([1, 4, 5, 10, 50])('as little as once when a few sentences stand %d times', (times) => {
		const said =
			'Wij zijn een dynamische werkomgeving met een uitdagende functie. Je belt met klanten. ';

		expect(kindOf(said.repeat(times)).isOtherProse()).toBe(false);
	});

	test('when it tells of the writer and the reader, and now and then of the job', () => {
		const letter = [
			'Wij sturen deze brief omdat we graag van jou willen horen.',
			'We rekenen sluizen en bruggen door, en wij tekenen ze ook zelf.',
			'Onze leidinggevende rekent mee, want we zijn met weinigen.',
			'Wij werken in een kantoor aan het water bij Gent, en we eten er om twaalf uur samen aan de lange tafel bij het raam.',
			'Het salaris staat onder deze brief, met het pensioen erbij, en wij sturen hem je vanavond na.',
			'Ons team rekent in het voorjaar aan een sluis bij Terneuzen, en in het najaar aan een brug over de Leie.',
			'Wij meten in februari de bodem, wij boren in maart, en we tekenen in april de eerste schets op groot papier.',
			'Daarna komt het water weer hoog te staan, en wachten wij tot de zomer.',
		];

		expect(kindOf(letter.join(' ')).isVacancy()).toBe(true);
	});

	test('which a few sentences are too short to tell', () => {
		const kind = kindOf(recipe);

		expect(kind.isShort()).toBe(true);
		expect(kind.isOtherProse()).toBe(false);
	});
});

describe('below the frontmatter of a vacancy', () => {
	test.each([
		['a description of the employer', article.repeat(5), false],
		['some sentences without a sign', recipe.repeat(4), false],
		['a long text without any', recipe.repeat(8), true],
	])('%s', (_, body, isOther) => {
		expect(kindOf(vacancyFile({ body })).isOtherProse()).toBe(isOther);
	});
});
