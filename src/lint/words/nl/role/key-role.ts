import type { Phrase } from '#lint/phrases/phrase.ts';

/** A place in the middle of things, without which things. */
export const keyRole: readonly Phrase[] = [
	{
		id: 'cruciale-rol',
		tier: 'A',
		lists: {
			crucial: [
				'cruciale?|belangrijke?|essentiële?|centrale?|prominente?|bepalende?|voorname|actieve?',
				'strategische?|vooraanstaande|onmisbare|vitale|grote|verbindende|spilrol|toonaangevende',
			],
		},
		patterns: [
			'<crucial>…? rol',
			'(?:ben|bent|is)(?: (?:je|jij|jouw #))?(?: (?:echt|absoluut|voor ons))? (?:onmisbaar|goud waard|van onschatbare waarde)',
			'rol(?: is| die)(?: #){0,3}? (?:cruciaal|essentieel|onmisbaar|van (?:groot )?belang)',
		],
		unless: [
			'(?:belangrijke?|grote|centrale?)…? rol (?:van|voor) (?:een|de) (?:acteur|film)',
			'# speelt een #e rol in (?:je|jouw) #',
			'(?:waarin|waarbij|waar|die|dat)(?: #){1,7} (?:een )?(?:belangrijke|grote|centrale) rol (?:speelt|spelen|inneemt|innemen|vervult)',
		],
		context: 'you',
		why: 'waarom die rol gewicht heeft, staat er niet',
		ask: 'wat er misgaat zonder jou',
		redeemedBy: ['amount', 'situation'],
		rewrite: 'Zonder jouw controle gaat er geen factuur boven € 5.000 uit.',
		source: 'corpus',
	},
	{
		id: 'sleutelrol',
		tier: 'A',
		patterns: [
			'sleutel(?:rol|positie|functie|figuur|speler)',
			'(?:cruciale?|onmisbare?|belangrijke?|essentieel|essentiële|vast) (?:kracht|speler|factor|onderdeel|radertje)(?: (?:van|in|binnen))?',
		],
		unless: ['belangrijke? (?:factor|onderdeel) (?:is|zijn)'],
		context: 'you',
		why: 'wat je beslist, staat er niet',
		ask: 'een besluit dat je neemt',
		redeemedBy: ['amount', 'situation'],
		rewrite: 'Je kiest zelf de leverancier bij bestellingen tot € 2.000.',
		source: 'corpus',
	},
	{
		id: 'spin-in-het-web',
		tier: 'A',
		patterns: [
			'spin in (?:het|ons|dit|een) web',
			'(?:de |centrale |een |belangrijke )spil(?: (?:in|van|tussen|binnen))?',
			'spilfunctie',
			'spilfiguur',
			'spilrol',
		],
		context: 'you',
		why: 'het is beeldspraak en het werk blijft onzichtbaar',
		ask: 'met wie je waarover contact hebt',
		redeemedBy: ['frequency'],
		rewrite: 'Je belt elke dag met de planning, het magazijn en twee vervoerders.',
		source: 'werf-en.nl 2020-01-13; kiqit.nl; NRC 2022-10-04; NU.nl 5724279',
	},
	{
		id: 'schakel',
		tier: 'A',
		lists: {
			connecting: [
				'verbindende|onmisbare|cruciale|belangrijke|centrale|dé|de|essentiële|strategische|vitale',
				'juiste|eerste|perfecte',
			],
		},
		patterns: [
			'<connecting>(?: en #)? schakel(?: (?:tussen|in|binnen|van|naar))?',
			'verbindende factor',
			'bruggenbouwer%?',
			'(?:slaat|vormt|sla|bent) (?:de )?bruggen?',
		],
		unless: ['de schakel tussen'],
		context: 'you',
		why: 'wat je doorgeeft en aan wie, staat er niet',
		ask: 'wat je aan wie doorgeeft',
		redeemedBy: ['frequency'],
		rewrite: 'Je zet fouten die klanten melden door naar de programmeurs en belt de klant terug.',
		source: 'corpus',
	},
	{
		id: 'gezicht-van',
		tier: 'A',
		patterns: [
			'(?:het|hét|ons|als) (?:gezicht|visitekaartje|boegbeeld|uithangbord) (?:van|naar|richting|binnen|vormen|voor)',
			'kloppende?r? hart',
			'visitekaartje',
			'(?:de|hét|het) (?:stem|oren en ogen|ogen en oren) van',
		],
		unless: ['gezicht van (?:een|het|de) (?:persoon|kind|vrouw|man|patiënt)'],
		context: 'you',
		why: 'het vleit en de taak ontbreekt',
		ask: 'hoe vaak je met wie contact hebt',
		redeemedBy: ['frequency'],
		rewrite: 'Je ontvangt 40 bezoekers per dag aan de balie.',
		source: 'corpus',
	},
];
