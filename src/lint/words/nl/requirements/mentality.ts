import type { Phrase } from '#lint/phrases/phrase.ts';

/** A mentality, and a feeling for trade. */
export const mentality: readonly Phrase[] = [
	{
		id: 'positieve-instelling',
		tier: 'A',
		lists: {
			positive: [
				'positieve?|juiste?|gezonde?|goede?|can[- ]do|doe|aanpakkers?|winnaars?|flexibele?',
				'proactieve|klantgerichte|professionele|open|commerciële|ondernemende|collegiale|sterke',
				'groei|no-nonsense|ondernemers|leergierige|enthousiaste|gedreven|servicegerichte|lerende',
				'oplossingsgerichte|geef-?gas|niet lullen maar poetsen|sociale|pragmatische|kritische',
				'nieuwsgierige|constructieve|actieve|verantwoordelijke|werk|mooie|vriendelijke',
			],
		},
		patterns: [
			'<positive>[- ](?:(?:en|maar ook|,) #,? )?(?:#e )?-?(?:<attitude>|ingesteldheid|spirit|arbeidsethos|werkethos|vibe)',
			'(?:#)?mentaliteit',
			'mindset',
			'(?:werkethiek|arbeidsethos|werkethos)',
		],
		unless: [
			'flexibele instelling:? ?[–—-]? ?(?:full-?time|part-?time|ochtend|overdag)',
			'mentaliteitsverandering%?',
			'(?:juiste|goede|actieve|positieve|sterke|open) (?:lichaamshouding|zithouding)',
			'goede verstandhouding',
			'(?:houding|aanpak) van (?:de|het)',
			'(?:onderwijs|zorg|overheids|culturele|financiële|andere|goede) ?instelling(?:en)?',
		],
		context: 'you',
		why: 'het is niet te toetsen',
		ask: 'gedrag dat een collega kan zien',
		redeemedBy: ['situation'],
		rewrite: 'Je meldt op de dag zelf wat niet lukt en stelt iets anders voor.',
		parts: [
			{
				of: ['commerci%'],
				why: 'het doel ontbreekt',
				ask: 'het doel',
				rewrite: 'Je doet per dag 5 klanten een voorstel.',
			},
			{
				of: ['%aanpak%|doe%|no-nonsense%|acti%|%ethos|%maar %|hands%|%poetsen%'],
				why: 'het is niet te toetsen',
				ask: 'het werk dat je zelf doet',
				rewrite: 'Op drukke dagen help je een uur met laden en lossen.',
			},
			{
				of: ['%sociale%|%open%|%klant%|%service%'],
				why: 'het is niet te toetsen',
				ask: 'gedrag dat een collega kan zien',
				rewrite: 'Je vraagt door tot je weet wat iemand nodig heeft.',
			},
		],
		source: 'werf-en.nl 2020-01-13',
	},
	{
		id: 'commercieel-gevoel',
		tier: 'B',
		lists: {
			sense: [
				'gedreven|%ingesteld|gevoel|drive|instinct|flair|feeling|bouwer|inzicht|mindset|talent',
				'sterk|slagkracht|ambitie|dier|vaardigheden|houding|instelling|blik|geest|aangelegd',
				'persoonlijkheid|topper',
			],
			skilled: [
				'sterk|%ingesteld|gedreven|inzicht|aangelegd|denkt?|gevoel|onderlegd|talent|vaardig|denken',
				'en(?: #){1,2}',
			],
		},
		patterns: ['(?:<adv>)?commerci(?:ë|ee)le?…? <sense>', 'commercieel <skilled>'],
		unless: ['commercieel (?:medewerker|directeur|vastgoed|binnendienst)%?'],
		context: 'you',
		why: 'het doel ontbreekt',
		ask: 'het doel',
		redeemedBy: ['number', 'percent'],
		rewrite: 'Je doet per dag 5 klanten een voorstel.',
		source: 'corpus',
	},
];
