import type { Phrase } from '#lint/phrases/phrase.ts';

/** Interest and feeling, for anything. */
export const affinity: readonly Phrase[] = [
	{
		id: 'affiniteit',
		tier: 'A',
		lists: {
			'for-what': [
				'techniek|ict|it|technologie|design|ontwerp|mensen|het vak|cijfers|taal|service|kwaliteit',
				'stijl|mode|de natuur|verhoudingen|marketing|commercie|de zorg|gastvrijheid|sfeer|eten',
				'koffie|innovatie',
			],
			'in-what': [
				'technisch|commercieel|zakelijk|bestuurlijk|politiek|financieel|organisatorisch',
				'technisch en #|goed|cijfermatig',
			],
		},
		patterns: [
			'(?:sterke |enige |veel |grote |duidelijke |een )?(?:affiniteit|feeling|voeling)(?: (?:met|voor|bij)(?: #){1,4})?',
			'interesse in (?:mensen|het vak|kwaliteit|gastvrijheid|sfeer)',
			'(?:gevoel|liefde) (?:voor|in) <for-what>(?: en(?: #){1,2})?',
			'<in-what> (?:gevoel|inzicht|onderlegd|aangelegd|ingesteld)',
		],
		unless: [
			'(?:achtergrond|opleiding|diploma|scholing) of affiniteit',
			'affiniteit met(?: #){1,4} is een (?:pré|pre|plus)%',
			'(?:pré|pre|pluspunt|plus)[^.]{0,30} affiniteit',
			'affiniteit met(?: [^ .]+){1,6} (?:is een )?\\(?(?:is )?(?:een )?(?:pré|pre|plus)%',
			'(?:kennis|ervaring)(?: van-?)? of affiniteit',
			'affiniteit met[^.]{0,40}, idealiter',
			'ervaring(?: met)? of affiniteit',
		],
		why: 'het niveau ontbreekt',
		ask: 'wat je al kunt of nog leert',
		redeemedBy: ['situation'],
		rewrite:
			'Je kent de begrippen voorschot en eindafrekening: we gebruiken ze als een klant naar zijn nota vraagt.',
		parts: [
			{
				of: [
					'%techn%|ict|it|%software|%programm%|%digitali%|online|telecom|analytics|scrum|ui|ux',
					'%data|code|open-source%',
				],
				why: 'het niveau ontbreekt',
				ask: 'wat je al kunt of nog leert',
				rewrite: 'Je sluit zelf een router aan en legt aan een klant uit hoe dat gaat.',
			},
			{
				of: ['%doelgroep|autisme|lvb|kinderen|jongeren|%ouderen%|%zorg|mensen|jeugd%|cliënten'],
				why: 'het niveau ontbreekt',
				ask: 'met wie je eerder hebt gewerkt',
				rewrite: 'Je hebt eerder met deze groep gewerkt; ook een stage telt mee.',
			},
			{
				of: [
					'%kunst|muziek|erfgoed|culturele|radio|%natuur|%doelstellingen|media|reizen|mode',
					'innovatie|duurzaamheid|publieke|%werk|%vastgoed|ontwerp|design|beeld',
				],
				why: 'het niveau ontbreekt',
				ask: 'waaraan iemand dat merkt',
				rewrite: 'In je brief vertel je over één project dat je dit jaar zag.',
			},
		],
		source: 'NU.nl 5724279; kiqit.nl',
	},
];
