import type { Phrase } from '#lint/phrases/phrase.ts';

/** Development of a person, without how. */
export const development: readonly Phrase[] = [
	{
		id: 'persoonlijke-ontwikkeling',
		tier: 'A',
		lists: {
			growth: ['%ontwikkeling|%groei|ontplooiing|ontwikkelings?%|groeipad%|ontwikkelplan'],
			personally: ['professioneel|vakinhoudelijk|zakelijk|persoonlijk|technisch'],
		},
		patterns: [
			'(?:<growth-adj>)? ?(?:jouw |je |aan )?(?:persoonlijke?|professionele?|vakinhoudelijke|individuele) (?:en (?:#e )?|en\\/of )?<growth>',
			'<personally>(?:,? (?:als|en|alsook|als ook)) <personally>(?: vlak| gebied)?(?:,?(?: #){0,3}? (?:ontwikkel%|groei%))?',
			'(?:blijven|blijft|verder|continu|volop|helpen|helpt|laten)(?: #){0,2}? groeien(?: in (?:je|jouw|de) (?:functie|rol|vak|werk))?',
		],
		unless: [
			'budget voor (?:je |jouw )?(?:persoonlijke|professionele) ontwikkeling',
			'(?:persoonlijk )?ontwikkel(?:ings)?plan',
		],
		context: 'you',
		why: 'wat je krijgt, staat er niet',
		ask: 'het budget, de dagen of de opleiding',
		redeemedBy: ['amount', 'days', 'hours', 'diploma'],
		fields: ['training', 'growth'],
		rewrite: 'Je hebt € 1.000 per jaar voor cursussen die je zelf kiest.',
		source: 'corpus',
	},
	{
		id: 'jezelf-ontwikkelen',
		tier: 'B',
		lists: {
			develop: [
				'ontwikkelen|ontplooien|door te ontwikkelen|verbeteren|bij te scholen|bijscholen|uitdagen',
			],
			steadily: [
				'<you>|<eagerly>|blijven|te|persoonlijk|professioneel|als #|kunt|kan|snel|breed|optimaal',
				'technisch|in|vak|en|zowel|inhoudelijk|als|wil|wilt',
			],
		},
		patterns: [
			'(?:jezelf|je|zich|jouw talenten?|je talenten?|zichzelf)(?: <steadily>){0,5}? <develop>',
			'ontwikkel (?:jij |je )?jezelf',
			'zelfontplooiing',
			'zelfontwikkeling',
			'zelf (?:kan|kunt) groeien',
		],
		unless: ['<cared-for>(?: #){0,3}? zich(?: #){0,3} (?:ontwikkelen|ontplooien)'],
		context: 'you',
		why: 'wat je krijgt, staat er niet',
		ask: 'het budget, de dagen of de opleiding',
		redeemedBy: ['amount', 'days', 'hours', 'list', 'diploma'],
		fields: ['training', 'growth'],
		rewrite: 'In het eerste jaar volg je twee cursussen van 3 dagen onder werktijd.',
		source: 'corpus',
	},
	{
		id: 'investeren-in-jou',
		tier: 'B',
		lists: {
			'in-whom': [
				'jou%?|onze (?:mensen|medewerkers|collega%)|je|jouw|talent|de kennis|ontwikkeling',
				'het personeel|mensen|medewerkers|personeel|de (?:groei|ontwikkeling)',
			],
		},
		patterns: [
			'invester(?:en|eren|t|ing)(?: (?!\\d)#){0,5}? in <in-whom>%?(?: #)?(?: ontwikkeling| groei)?',
		],
		context: 'you',
		why: 'het bedrag ontbreekt',
		ask: 'het bedrag of de uren',
		redeemedBy: ['amount', 'hours', 'days'],
		fields: ['training'],
		rewrite: 'Je hebt € 1.000 per jaar voor cursussen die je zelf kiest.',
		source: 'corpus',
	},
	{
		id: 'beste-uit-jezelf',
		tier: 'B',
		lists: {
			'in-whom': [
				'jezelf|zichzelf|je|jouw|hen|het team|elkaar|onze|anderen|een|je talent|mensen|jou',
			],
		},
		patterns: [
			'(?:het beste|alles|meer|het maximale|het uiterste) uit <in-whom>%?(?: (?:te )?hal(?:en|t))?',
			'het beste (?:in|bij)(?: #){1,3} naar boven',
			'(?:volle|volledige|jouw|je) potentieel',
			'volste potentieel',
		],
		context: 'you',
		why: 'het is een slogan',
		ask: 'wat je leert en hoe',
		redeemedBy: ['amount', 'hours'],
		source: 'corpus',
	},
	{
		id: 'talent-ontplooien',
		tier: 'C',
		patterns: [
			'(?:talent(?:en)?|kwaliteiten)(?: #){0,4}? (?:ontplooi%|ontwikkel%|benut%|inzetten)',
			'talent staat',
		],
		why: 'het is een slogan',
		ask: 'een voorbeeld',
		redeemedBy: ['role'],
		source: 'corpus',
	},
];
