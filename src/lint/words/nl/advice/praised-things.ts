import type { PhrasePart } from '#lint/phrases/phrase.ts';

const why = 'het is een mening';

/** Tools, for phrases on what an employer gives as well. */
export const praisedTools: PhrasePart = {
	of: [
		'%gereedschap%|%machine%|%materia%|%materieel|%apparatuur|%hardware|%laptops?|%setup|%middelen',
		'%wagenpark|%uitrusting|%kleding',
	],
	why,
	ask: 'de lijst, met merk of bedrag',
	rewrite: 'Je werkt met twee kantbanken uit 2024.',
};

/** What somebody knows. */
export const depthOfKnowledge: PhrasePart = {
	of: ['%kennis(?:gebieden)?|%expertise|%beheersing'],
	why: 'de maat ontbreekt',
	ask: 'wat je ermee moet kunnen',
	rewrite: 'Je haalt vragen die terugkomen uit een export van 20.000 regels in Excel.',
};

/** People whom a trait is said of. */
export const whoTheyAre: PhrasePart = {
	of: [
		"<team>|%collega's|professionals|specialisten|experts|%opdrachtgevers?|%partners?|%netwerk|%groepen",
	],
	why: 'het is een mening over mensen',
	ask: 'hoeveel het er zijn en wat ze doen',
	rewrite: 'Je werkt met 5 lassers; de oudste is al 20 jaar in dienst.',
};

/** Praise of anything, by what it praises: a room is shown otherwise than a website. */
export const praisedThings: readonly PhrasePart[] = [
	depthOfKnowledge,
	{
		of: [
			'%campagnes?|%content|%formats?|%posts?|%teksten|%verhaal|%verhalen|%boodschap|%huisstijl%',
			'%blogs|%beelden|%marketing|%rapportages?|%presentaties',
		],
		why,
		ask: 'wat je maakt en hoeveel',
		rewrite: 'Je schrijft elke maand vier berichten voor de website.',
	},
	praisedTools,
	{
		of: [
			'%software|%systemen|%systeem|%portaa?l(?:en)?|%interface|%websites?|%apps?|%platform|%applicaties',
			'%it-%|%architectuur|%performance|%code|%data|%techn%|%tool%|%toepassing(?:en)?|%structuur%',
			'%oplossing(?:en)?|%beveiliging%|%integratie|%frames|%ends',
		],
		why,
		ask: 'welk product het is en wat het voor wie doet',
		rewrite: 'Met ons portaal regelen 40 huisartsen hun herhaalrecepten.',
	},
	{
		of: [
			'%ruimtes?|%locaties?|%plek|%plekken|%kantoor|%gebouw|%pand|%panden|%woongroepen|%restaurant',
			'%house|%uitzicht|%omgeving|%eiland|%huis|%natuur|%park|%tuin|%plaats|%museum|%setting|%hart',
		],
		why,
		ask: 'wat de lezer ziet, met een getal of een naam',
		rewrite: 'Vanaf je werkplek op de derde verdieping kijk je uit op de haven.',
	},
	{
		of: [
			'%activiteiten|%evenement%|%events?|%tentoonstelling%|%exposities|%week|%kamp%|%besteding',
			'%feest%|%speel%|%spelen|%opkomsten|%avond%|%uitjes|%moment(?:en)?',
		],
		why,
		ask: 'wat er gebeurt, hoe vaak en met wie',
		rewrite: 'Elke woensdag van 14.00 tot 16.00 uur bouw je met 20 kinderen aan een hut.',
	},
	{
		of: [
			'%gerechten|%koffie|%lunch%|%product(?:en)?|%accessoires|%objecten|%bollen|%merken|%collectie',
		],
		why,
		ask: 'wat de lezer ziet, met een getal of een naam',
		rewrite: 'We bakken elke ochtend 14 soorten brood.',
	},
	{ ...whoTheyAre, why, rewrite: 'We werken met 40 huisartsen in de regio Gent.' },
	{
		of: ['%project(?:en)?|%klussen|%opdrachten|%interieurs'],
		why,
		ask: 'een paar opdrachten van het afgelopen jaar',
		rewrite: 'In 2025 bouwden we een sporthal en 14 badkamers.',
	},
	{
		of: ['<job>|%leven'],
		why,
		ask: 'de taak en wat eruit komt',
		rewrite: 'Je helpt per dag 40 gasten aan de balie van ons museum in Zwolle.',
	},
	{
		of: [
			'%service|%dienstverlening|%begeleiding|%zorg|%bediening|%beleving|%ervaring(?:en)?|%diensten',
		],
		why,
		ask: 'wat de klant merkt, in een getal of een tijd',
		rewrite: 'Wie vóór 16.00 uur mailt, heeft dezelfde dag antwoord.',
	},
	{
		of: [
			'%proces(?:sen)?|%wijze|%manier|%werking|%invulling|%match|%gebruik|%transities|%onderzoek',
			'%indiensttreding|%aanpak|%resulta%|%kwaliteit|aansluit|functione%|transparantie',
		],
		why: 'de norm ontbreekt',
		ask: 'de norm, met een getal',
		rewrite: 'Van elke 100 aanvragen zijn er 95 binnen vijf dagen klaar.',
	},
	{
		of: ['<company>|%spelers?'],
		why,
		ask: 'een feit over het bedrijf',
		rewrite: 'Sinds 1998 bouwen we trappen, nu met 45 mensen.',
	},
];
