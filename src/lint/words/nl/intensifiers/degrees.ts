import type { Phrase } from '#lint/phrases/phrase.ts';
import { praisedThings } from '#lint/words/nl/advice/praised-things.ts';

/** The highest degree of anything, and nouns that only a judgement makes special. */
export const degrees: readonly Phrase[] = [
	{
		id: 'hoogste-mate',
		tier: 'B',
		lists: {
			service: [
				'advies|service|oplossing(?:en)?|aandacht|zorg|begeleiding|dienstverlening|ondersteuning',
				'%plan|%traject|%pakket|%coaching|%pad',
			],
			flawless: [
				'hoge|hoogste|goede|beste|uitstekende|optimale|vlotte|snelle|warme|perfecte|excellente',
				'uitmuntende|eersteklas|kwaliteitsvolle|foutloze|soepele|probleemloze|feilloze|vlekkeloze',
				'gastvrije|onberispelijke|topkwaliteit',
			],
			experience: [
				'%service|(?:service|zorg|bouw|product|werk|lever|onderwijs)kwaliteit|%beleving',
				'(?:klant|gast|gasten|gebruikers|winkel|diner|reis|shop|leer)(?:en)?-?ervaring',
				'dienstverlening|bediening|nazorg|zorgverlening|patiëntenzorg|gastvrijheid',
			],
			smoothly: ['soepele?|vlotte|vlekkeloze?|probleemloze?|gesmeerde?|naadloze?'],
			course: [
				'gang van zaken|verloop|afloop|overgang|doorloop|workflow|%proces|%beleving|%ervaring',
				'werking',
			],
			superlative: ['heerlijkste|leukste|tofste|gaafste|slimste|creatiefste|gezelligste|fijnste'],
		},
		patterns: [
			'(?:hoogste|hoge|grootste|optimale|maximale|uiterste) (?:mate|graad|vorm) van #',
			'hoge standaard%',
			'(?:tevreden|blij|met een glimlach) de deur uit',
			'<service> op maat',
			'<flawless>(?: (?:en )?#e)? <experience>',
			'<smoothly> <course>',
			'(?:aller)?<superlative> #',
		],
		unless: ['(?:hoge|hoogste|goede|beste) (?:lucht|water|beeld|geluids|print|druk)kwaliteit'],
		context: 'vacancy',
		why: 'de norm ontbreekt',
		ask: 'de norm, met een getal',
		redeemedBy: ['percent', 'time', 'situation'],
		rewrite: 'Van elke 100 leveringen komen er 98 op tijd.',
		parts: [...praisedThings],
		source: 'corpus',
	},
	{
		id: 'niet-alleen-maar',
		tier: 'B',
		lists: {
			more: [
				'missie|doel|droom|verhaal|toekomst|leven|gevoel|familie|beleving|avontuur|passie',
				'levensstijl|leefstijl',
			],
			nonsense: [
				'bullshit|flauwekul|gezeur|onzin|fratsen|poeha|opsmuk|kapsones|grootspraak|gezeik|praatjes',
				'blabla',
			],
			'with-what': [
				'oplossing(?:en)?|netwerker|tech%|%club|passie|team%|klik|impact|cultuur|sfeer|mensen',
				'verhalen|passie|aandacht|verbinding|gastvrijheid|vakmensen|vakmannen',
			],
			feeling: ['huiskamer|thuis|club|groeps|vakantie|geluks|buurt|dorps|welkom'],
			for: ['aan|voor|om|met'],
			the: ['een|het|de|ons|onze|jouw'],
		},
		patterns: [
			'niet alleen (?:<for> )?(?:<the> )?#(?: #){0,2}?,? maar (?:ook |juist |vooral )?(?:<for> )?(?:<the> )?<more>',
			'(?:geen|zonder|wars van)(?: #)? <nonsense>',
			'(?:elke|iedere|ieder|elk) (?:#){1} (?:is )?(?:weer )?een feest(?:je)?',
			'(?:echte|échte) <with-what>',
			'(?:vrijwel|bijna|heel) (?:alles|veel) (?:is )?mogelijk',
			'alles is mogelijk',
			'in alles wat (?:we|wij|je|jij) do(?:en|et)',
			'menselijke (?:maat|kant|aanpak|factor)',
			'menselijk gezicht',
			'vertrouwde? (?:adres|naam|partner|partij)',
			'<feeling>s?-? ?gevoel',
		],
		context: 'vacancy',
		why: 'het is een slogan',
		ask: 'een gewoonte die iemand kan navragen',
		redeemedBy: ['time'],
		rewrite: 'Om 12.30 uur lunchen we samen aan één tafel.',
		source: 'corpus',
	},
];
