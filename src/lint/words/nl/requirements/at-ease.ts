import type { Phrase } from '#lint/phrases/phrase.ts';
import { traitsAtWork } from '#lint/words/nl/advice/traits.ts';

/** Knowing one’s way, without in what. */
export const atEase: readonly Phrase[] = [
	{
		id: 'kent-geen-geheimen',
		tier: 'B',
		patterns: [
			'(?:ken(?:t|nen)|heeft|hebben)(?: #,?){0,6}? (?:weinig|geen|nauwelijks) geheimen(?: meer)?(?: voor(?: #)?)?',
			'(?:niet|lang niet) voor iedereen(?: weggelegd)?(?= *[.,;]|$)',
			'(?:een )?(?:vak|stiel|wereld|klasse|job) apart',
			'(?:zelfstandig|autonoom) werkvermogen',
			'(?:samenwerkings|teamwork)%vaardigheden',
			'teamsamenwerking%',
			'thuis in de (?:#e )?(?:wereld|materie)(?: van(?: #){1,3})?',
			'(?:<trait>) (?:als|dat|zoals) (?:je|jij) bent',
			'krak in(?: #){1,2}',
			'digital native',
			'trusted advis[eo]r',
			'vakidioot',
			'zelfstandig aan de slag(?: te)?(?: (?:gaan|gaat|kunt|kan|kunnen)){0,2}(?= *[.,;]|$)',
			'leuk(?: vindt)? om met mensen te werken',
		],
		context: 'vacancy',
		why: 'het is niet te meten',
		ask: 'de taak en het gereedschap',
		redeemedBy: ['situation', 'number'],
		rewrite: 'Je zet per week vijf video’s online en leest de cijfers ervan af.',
		source: 'corpus',
	},
	{
		id: 'je-hebt-zoiets',
		tier: 'B',
		patterns: [
			'(?<=(?:je hebt|jij hebt|heb je|heb jij|beschikt over|beschik je over|bezit|getuigt van) )(?:<trait-noun>)(?! (?:over|voor|om))',
			'(?:onberispelijke|voorbeeldige|juiste|correcte) (?:werk|beroeps|basis)?(?:houding|ingesteldheid|attitude|mentaliteit)',
			'structuurdenker',
			'(?:conceptueel|strategisch|creatief|vrij|snelle|verbindende) denker',
		],
		context: 'vacancy',
		why: 'het gaat over je persoon, niet over het werk',
		ask: 'gedrag dat een collega kan zien',
		redeemedBy: ['situation'],
		rewrite: 'Je blijft rustig bij een boze klant; we oefenen dit in week 1.',
		parts: [...traitsAtWork],
		source: 'corpus',
	},
	{
		id: 'gaat-als-vanzelf',
		tier: 'B',
		patterns: [
			'(?:moeiteloos|vlekkeloos|feilloos)(?: (?:te )?#)?',
			'(?:graag|leuk)(?: #){0,2} (?:puzzelt|puzzelen|puzzels op(?: te lossen)?)',
			'puzzels? (?:graag )?op te lossen',
			'wilt? (?:graag )?vooruit(?: komen)?(?: in(?: #){1,3})?',
		],
		unless: [
			'(?:vlekkeloos|feilloos|moeiteloos) (?:in )?(?:nederlands|engels|frans|duits|spaans)',
			'(?:nederlands|engels|frans|duits)(?: #){0,4} (?:vlekkeloos|feilloos)',
		],
		context: 'vacancy',
		why: 'de maat ontbreekt',
		ask: 'de taak en wat er goed aan moet zijn',
		redeemedBy: ['percent', 'number', 'situation'],
		rewrite: 'Je boekt per dag 60 facturen, met hooguit 1 fout op de 200.',
		source: 'corpus',
	},
];
