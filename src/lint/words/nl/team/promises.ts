import type { Phrase } from '#lint/phrases/phrase.ts';

/** What an employer says to do for people, without how. */
export const promises: readonly Phrase[] = [
	{
		id: 'wij-stimuleren',
		tier: 'B',
		lists: {
			help: [
				'stimuleren|stimuleert|motiveren|motiveert|waarderen|waardeert|koesteren|steunen|inspireren',
				'inspireert|moedigen|bemoedigen|ondersteunen|coachen|uitdagen|dagen|helpen',
			],
			whom: ['je|jou|jouw|onze|elkaar|iedere|elke|talent%|ontwikkeling|initiatief|een cultuur'],
			encourage: [
				'stimuleren|stimuleert|motiveren|motiveert|waarderen|waardeert|koesteren|koestert|steunen',
				'inspireren|moedigen|bemoedigen|dagen',
			],
			customer: ['klant|opdrachtgever|bezoeker|patiënt|cliënt|gast|leerling|inwoner'],
		},
		patterns: [
			'<help>(?: (?:wij|we))(?: <eagerly>){0,2} <whom>(?: #){0,2}',
			'(?:wij|we|organisatie|bedrijf|werkgever) <encourage>(?: <eagerly>){0,2} <whom>(?: #){0,2}',
			"(?:zorgt?|zorgen)(?: (?:wij|we))? (?:goed|heel goed|écht|echt) voor (?:zijn|haar|onze|hun|elkaar|jou|je)(?: (?:mensen|medewerkers|collega's|personeel))?",
			'(?:wij|we) (?:zijn|staan) er (?:altijd |echt |ook )?voor (?:jou|je|elkaar|onze #)',
			'(?:bij ons|hier) sta(?:at)?(?: (?:jij|je|de mens))? centraal',
		],
		unless: ['(?:ondersteunen|helpen|coachen)(?: (?:wij|we)) (?:onze|elke|iedere) <customer>%'],
		context: 'vacancy',
		why: 'hoe dat gaat, staat er niet',
		ask: 'de uren, het geld of de afspraak',
		redeemedBy: ['amount', 'hours', 'days', 'frequency', 'diploma'],
		fields: ['training'],
		rewrite: 'In het eerste jaar volg je twee cursussen van 3 dagen onder werktijd.',
		source: 'corpus',
	},
	{
		id: 'omgeving-die-je-helpt',
		tier: 'B',
		lists: {
			employer: [
				"team|bedrijf|organisatie|werkgever|baas|club|collega's|leidinggevende|school|omgeving|plek",
				'cultuur|sfeer',
			],
			helps: [
				'meeneemt|meenemen|coacht|coachen|ondersteunt|ondersteunen|steunt|steunen|helpt|helpen',
				'motiveert|motiveren|inspireert|inspireren|aanmoedigt|aangemoedigd|gestimuleerd|gewaardeerd',
				'uitgedaagd|groeien|bloeien|uitdaagt|waardeert|waarderen|respecteert|respecteren|vertrouwt',
				'vertrouwen|versterkt|versterken|ontwikkelen|thuisvoelt|prettig voelt|fijn voelt',
				'centraal staat',
			],
			'best-people': [
				'besten|beste (?:vakmensen|mensen|specialisten)|professionals|experts|toppers',
			],
			whom: ['<you>|elkaar|iedereen|mensen|medewerkers|initiatief|creativiteit|ideeën|leren'],
			can: ['<eagerly>|en|te|kunt|kan|mag|wordt|worden|goed|jezelf|van|elkaar'],
		},
		patterns: [
			'<employer>,? (?:die|dat|waarin|waar)(?: #){0,3}? <whom>(?: <can>){0,4} <helps>(?: en #)?',
			'(?:leert?|leren) van (?:de )?<best-people>',
			"(?:team|collega's|mensen) (?:om je heen|achter je|naast je) (?:die|dat)(?: #){1,3}",
		],
		unless: ['(?:school|plek|omgeving) waar (?:kinderen|leerlingen|bewoners|cliënten)(?: #){0,4}'],
		context: 'vacancy',
		why: 'iedere werkgever belooft het',
		ask: 'wie je helpt en wanneer',
		redeemedBy: ['headcount', 'time', 'frequency', 'hours'],
		rewrite: 'Elke dag van 8.00 tot 18.00 uur is een senior telefonisch bereikbaar.',
		source: 'corpus',
	},
	{
		id: 'investeren-in',
		tier: 'B',
		lists: {
			'in-what': [
				'coaching|begeleiding|opleiding(?:en)?|kennis%|training(?:en)?|scholing|vakmanschap',
				'relaties|jezelf|jouw|mensen|teams?|werkgeluk|vitaliteit|duurzame #|persoonlijke #|elkaar',
				'leiderschap|groei',
			],
			talent: ['potentieel|potentie|capaciteiten|competenties|talenten?|kwaliteiten'],
			fully: ['optimaal|volledig|ten volle|volop|echt|maximaal|verder|goed|helemaal'],
			use: ['benutten|inzetten|in te zetten|tot uiting|kwijt|ontplooien|waarmaken'],
			chapter: ['toekomst|carrière|loopbaan|avontuur|verhaal|volgende stap|nieuwe uitdaging|groei'],
			whom: ['onze|ons|jouw|je|de|het|elke|iedere|mensen|ieder|elk'],
		},
		patterns: [
			'invester(?:en|t)(?: (?:<us>|<eagerly>|veel|doorlopend|stevig)){0,3} in (?:#e )?<in-what>',
			'<talent>(?: <fully>){0,2} (?:kunt |kan |kunnen |te |mag )?<use>',
			'(?:het (?:beste|maximale|meeste|uiterste)|alles|maximaal)(?: #)? uit <whom>(?: #){0,2} (?:te )?hal(?:en|t)',
			'(?:het )?beste van (?:zichzelf|jezelf|onszelf|zich)',
			'(?:je|jouw) <chapter> (?:begint|start|wacht)(?: (?:hier|bij ons|nu))?',
		],
		context: 'vacancy',
		why: 'wat je krijgt, staat er niet',
		ask: 'het bedrag, de uren of de opleiding',
		redeemedBy: ['amount', 'hours', 'days', 'diploma', 'percent'],
		fields: ['training', 'growth'],
		rewrite: 'Je hebt € 1.000 per jaar voor cursussen die je zelf kiest.',
		source: 'corpus',
	},
];
