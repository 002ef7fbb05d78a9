import type { Phrase } from '#lint/phrases/phrase.ts';
import { traitsAtWork } from '#lint/words/nl/advice/traits.ts';

/** How the work is done, and what else there is, without any of it. */
export const waysToWork: readonly Phrase[] = [
	{
		id: 'en-nog-veel-meer',
		tier: 'B',
		patterns: [
			'(?:en |maar ook )?(?:nog |zo )?(?:veel|heel veel) meer(?= *[.!)]|$)',
			'ga zo maar door',
			'noem maar op',
			'van alles(?: en nog wat)?(?: mogelijk)?',
			'en nog veel meer',
			'het hele (?:scala|spectrum)',
			'breed scala aan(?: #){1,2}',
			'(?:tal van|allerlei|uiteenlopende|diverse) (?:leuke|interessante|mooie|boeiende|toffe|uitdagende)(?: #){1,2}',
		],
		unless: ['#(?: #){0,3},(?: #){1,4},(?: #){1,4},?(?: #){0,4} en nog (?:heel )?veel meer'],
		context: 'vacancy',
		why: 'wat er nog bij hoort, staat er niet',
		ask: 'de rest van de lijst',
		redeemedBy: [],
		source: 'corpus',
	},
	{
		id: 'zo-werk-je',
		tier: 'B',
		lists: {
			what: [
				'opgave|ontwikkel|ontwikkelings|mens|patiënt|actie|prestatie|innovatie|verbeter|groei',
				'omgevings|taak|detail|sales|toekomst|proces',
			],
			way: [
				'professioneel|flexibel|klantgericht|dienstverlenend|open|kwetsbaar|proactief|collegiaal',
			],
			carefully: [
				'zelfstandig|nauwkeurig|gestructureerd|zorgvuldig|netjes|secuur|accuraat|planmatig',
				'efficiënt|georganiseerd|resultaatgericht|klantgericht|doelgericht|oplossingsgericht',
				'nauwgezet|precies|ordelijk|proactief|systematisch|hard|samen',
			],
			quickly: [
				'snel|adequaat|professioneel|proactief|klantgericht|helder|duidelijk|open|respectvol',
				'vooruit|strategisch|oplossingsgericht|commercieel|creatief|praktisch',
			],
			decisions: [
				'beslissen|besluiten|beslissingen|keuzes|kansen|verantwoordelijkheid|initiatief|knopen',
				'uitdaging%|te experimenteren|nieuwe',
			],
			'other-use': [
				'<person>|%houding|%instelling|mentaliteit|aanpak|werk%|manier|mindset|collega%|en |team%',
				'organisatie|cultuur|omgeving',
			],
		},
		patterns: [
			'<what>-?gericht(?:e|heid)?',
			'(?:netjes|nauwkeurig|zelfstandig|gestructureerd|zorgvuldig|hard) werkt(?= *[,.;]|$| en)',
			'stelt? je(?: #){0,1}? <way> op',
			'werkt (?:graag |heel |zeer |altijd )?<carefully>(?:(?:,| en) (?!je|jij|met)#)?',
			'werkt graag in (?:een )?team%',
			'(?:handelt|reageert|communiceert|denkt|denk je) (?:altijd )?<quickly>(?: en #)?',
			'(?:goed|prettig|vlot) (?:kunnen |kunt |kan )?(?:functioneren|samenwerken) in (?:een )?team%',
			'(?:snel|flexibel|proactief) (?:te )?(?:schakelen|inspelen|anticiperen)(?= *[.,;]|$)',
			'(?:durft?|durven)(?: (?:te|je|jij))?(?: #){0,2}? <decisions>(?: (?:te )?(?:nemen|maken|pakken|hakken|door te hakken))?',
			'twee rechterhanden',
			'(?:open|brede|frisse|ruime|eerlijke) blik',
			'(?:twee|gouden|handige|technische) handen(?! aan)',
			'van nature (?:#)',
		],
		unless: [
			'werkt altijd samen met een (?:collega|%team|maat)',
			'werkt zelfstandig,? (?:maar|waar)',
			'werkt zelfstandig (?:je|jouw|een|onze) (?:eigen )?#',
			'werkt (?:samen|zelfstandig) (?:met|aan)',
			'%gerichte (?!<other-use>)#',
		],
		context: 'vacancy',
		why: 'de maat ontbreekt',
		ask: 'de taak en wat er goed aan moet zijn',
		redeemedBy: ['situation', 'percent', 'system'],
		rewrite: 'Je boekt per dag 60 facturen, met hooguit 1 fout op de 200.',
		parts: [
			{
				of: ['net(?:jes)?|veilig%|schoon'],
				why: 'de maat ontbreekt',
				ask: 'de taak en hoe vaak die voorkomt',
				rewrite: 'Je ruimt elke dag om 16.00 uur de werkplek op.',
			},
			...traitsAtWork,
		],
		source: 'corpus',
	},
];
