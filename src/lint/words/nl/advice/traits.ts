import type { PhrasePart } from '#lint/phrases/phrase.ts';
import { whoTheyAre } from '#lint/words/nl/advice/praised-things.ts';

const why = 'het gaat over je persoon, niet over het werk';

/** Traits as a colleague would see them, each in its own way. */
export const traitsAtWork: readonly PhrasePart[] = [
	whoTheyAre,
	{
		of: [
			'%nauwkeurig%|accura%|zorgvuldig%|secuur|precis%|gestructureerd%|geordend|georganiseerd|net(?:jes|te)',
			'kwaliteits%|nauwgezet|planmatig',
		],
		why,
		ask: 'wat je controleert',
		rewrite: 'Je controleert naam, IBAN en bedrag vóór verzending.',
	},
	{
		of: ['creati%|vindingrijk|innovati%'],
		why,
		ask: 'wat je maakt en hoeveel',
		rewrite: 'Je maakt twee uitlegfilmpjes per maand.',
	},
	{
		of: ['represent%|%voorkomen|%uiterlijk|%uitstraling'],
		why: 'dat spreekt voor zich',
		ask: 'de kleding die je draagt',
		rewrite: 'Je draagt een overhemd en een broek die je van ons krijgt.',
	},
	{
		of: ['commerci%|overtuig%|onderneme%|slagkracht|daadkracht%|assertie%|prestatie%'],
		why,
		ask: 'het doel',
		rewrite: 'Je doet per dag 5 klanten een voorstel.',
	},
	{
		of: ['slim%|scherp%|kritisch%|analytisch%|strategisch%|%gierig%|nuchtere'],
		why,
		ask: 'wat je controleert en waarop',
		rewrite: 'Je leest elke offerte na op bedrag, aantal en leverdatum.',
	},
	{
		of: ['zelfstandig%|auto%|verantwoordelijk%'],
		why,
		ask: 'een taak die je alleen doet',
		rewrite: 'Je sluit de winkel af en telt de kassa.',
	},
	{
		of: [
			'sociaa?l%|vriendelijk%|gezellig%|%vaardig|geduld%|empath%|collegia%|zorgza%|open|warme?|betrokken%',
			'gastvrij%|klant%|gast%|positie%|vrolijk%|onbevangen|enthousias%|energiek|luister%',
		],
		why,
		ask: 'gedrag dat een collega kan zien',
		rewrite: 'Je vraagt door tot je weet wat iemand nodig heeft.',
	},
];
