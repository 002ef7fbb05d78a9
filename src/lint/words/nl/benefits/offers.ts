import type { Phrase } from '#lint/phrases/phrase.ts';

/** What an employer offers, praised and not counted. */
export const offers: readonly Phrase[] = [
	{
		id: 'ruime-regeling',
		tier: 'B',
		lists: {
			benefit: [
				'regeling(?:en)?|pot|potje|budget(?:ten)?|vergoeding(?:en)?|toeslag(?:en)?|toeslagen',
				'uitkering(?:en)?|lease-?auto|bedrijfswagen|auto|laptop|telefoon|telefoonabonnement|pakket',
				'pakketten|korting(?:en)?|premie|bonus|bonussen|provisie|fooi|fooien|fooienpot',
				'eindejaarsuitkering|kerstpakket|cadeaus?|cadeautjes|tarief|tarieven|contract',
				'verlofregeling|vakantie|verzekering(?:en)?|pensioen|faciliteiten|voorzieningen',
				'thuiswerkplek|werktijden|rooster|roosters|bijverdienste|zakcentje|verdienste',
			],
		},
		patterns: [
			'(?:<generous>|passende?|goed gevuld)(?: (?:en )?#e)? %<benefit>',
			'aardige %vergoeding',
		],
		unless: [
			'<generous> (?:klanten|product|assortiments|reis|koffie|ontbijt|lunch)%?(?:regeling|pakket|budget) (?:aan|van|voor) (?:klanten|gasten)',
			'lekkere? (?:gerechten|maaltijden)',
		],
		context: 'vacancy',
		why: 'het bedrag of aantal ontbreekt',
		ask: 'het bedrag, het percentage of het aantal',
		redeemedBy: ['amount', 'percent', 'days', 'time', 'pay'],
		rewrite: 'De fooi wordt elke maand verdeeld; in 2025 was dat € 1,40 per uur.',
		source: 'corpus',
	},
	{
		id: 'budget-zonder-bedrag',
		tier: 'B',
		patterns: [
			'budget (?:voor|om)(?: #){0,4}? (?:%ontwikkeling|opleiding(?:en)?|training(?:en)?|groei|te ontwikkelen|cursussen|scholing|congressen|conferenties)',
		],
		context: 'vacancy',
		why: 'het bedrag ontbreekt',
		ask: 'het bedrag per jaar',
		redeemedBy: ['amount'],
		fields: ['training'],
		rewrite: 'Je hebt € 1.000 per jaar voor cursussen die je zelf kiest.',
		source: 'corpus',
	},
	{
		id: 'leren-en-groeien',
		tier: 'B',
		lists: {
			keeps: ['mee|verder|door|blijven|blijft|blijf|samen|kunt|kan|helpen|laten|wilt|wil'],
			'is-central': ['staat|staan|centraal|benutten|te ontwikkelen|ontwikkelen|vorm te geven'],
			use: [
				'ontwikkelen|ontplooien|benutten|te benutten|te ontwikkelen|tot bloei|laten zien',
				'in te zetten',
			],
			technical: [
				'%ruimte|product%|systeem|systemen|platform|gebied|wijk|software|applicaties?|diensten',
				'beleid|processen',
			],
			'other-owner': [
				'kind%|leerling%|cliënt%|bewoner%|jongere%|leerlingen|deelnemer%|klant%|student%|patiënt%',
				'product%|software|site|website',
			],
			growing: [
				'<keeps> (?:te )?(?:mee)?(?:groeien|doorgroeien|ontplooien)',
				'(?:jezelf|zich|zichzelf)(?: #){0,4}? (?:te )?(?:ontwikkelen|doorontwikkelen)',
				'(?:blijven|verder te) ontwikkelen',
			],
		},
		patterns: [
			'<growing>(?: (?:in|als|tot|binnen|naar|op|met)(?: #){1,3})?',
			'(?:jouw|je|eigen|persoonlijke) (?:eigen )?(?:groei|ontwikkeling|potentieel|ontwikkelpad|groeipad)(?: <is-central>){0,2}',
			'(?:talent|talenten|kwaliteiten|potentie)(?: #){0,3}? <use>',
			'(?:tot bloei|tot hun recht|tot zijn recht|tot je recht)(?: #){0,2}',
			'vleugels(?: uit)?(?: te)?(?: slaan)?',
			'(?:uitgedaagd|gestimuleerd)(?: en #)? (?:te )?(?:wordt|worden|word)',
			'word(?:t)? (?:je|jij)(?: #){0,3}? (?:uitgedaagd|gestimuleerd|gewaardeerd|gezien|gehoord)',
			'(?:veel|volop|enorm veel|alles) (?:te )?(?:leren|leert|bijleren)(?: (?:over|van|in)(?: #){1,3})?',
			'kennis (?:te )?(?:verbreden|verdiepen|vergroten|uitbreiden)',
			'jezelf (?:te )?(?:overtreffen|uitdagen|verbeteren|bewijzen)',
			'(?:uit|buiten|in) (?:je|jouw) comfortzone',
			'(?:uitbreiding van|breid(?:t)?|vergroot) (?:je|jouw) %netwerk(?: uit)?',
			'(?:je|jouw) %netwerk (?:uit te breiden|te vergroten|uitbreiden|vergroten)',
			'(?:je|jouw) %vaardigheden (?:te )?(?:verbeteren|ontwikkelen|vergroten|verder ontwikkelen)',
		],
		unless: [
			'(?:de|het|een|onze|deze|dit|eigen) # (?:verder|door) te ontwikkelen',
			'<technical> verder te ontwikkelen',
			'<cared-for>(?: #){0,3}? zich(?: #){0,3} (?:ontwikkelen|ontplooien)',
			'(?:ontwikkeling|groei|talenten|kwaliteiten) van (?:de|het|een|je|jouw)? ?<other-owner>',
			'specialise(?:ert|ren) in het ontwikkelen van #',
		],
		context: 'vacancy',
		why: 'wat je krijgt, staat er niet',
		ask: 'de opleiding, de tijd of het geld',
		redeemedBy: ['amount', 'days', 'hours', 'diploma', 'role'],
		fields: ['training', 'growth'],
		rewrite: 'In het eerste jaar volg je twee cursussen van 3 dagen onder werktijd.',
		parts: [
			{
				of: ['talent%|kwaliteiten%|potentie%|recht|bloei|vleugels'],
				why: 'wat je krijgt, staat er niet',
				ask: 'de taak, de opleiding of het besluit dat bij je komt te liggen',
				rewrite: 'Na 3 maanden plan je zelf de diensten van 12 mensen.',
			},
		],
		source: 'corpus',
	},
];
