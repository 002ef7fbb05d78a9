import type { Phrase } from '#lint/phrases/phrase.ts';

/** How somebody takes people, change and learning, in verbs that name no task. */
export const attitudes: readonly Phrase[] = [
	{
		id: 'voelt-aan',
		tier: 'B',
		pattern:
			'voel(?:t|en)?(?: (?:je|jij|u|we|wij))?(?: (?:feilloos|goed|haarfijn|perfect|precies|intuïtief|snel|moeiteloos|als geen ander)){0,2} aan (?:wat|hoe|waar|wanneer|of)(?: #){1,3}|(?:feilloos|haarfijn|goed|snel|moeiteloos) aan ?(?:te )?voelen|aanvoelingsvermogen|(?:weet|ziet|snapt|begrijpt|herkent|hoort)(?: (?:je|jij|u))? (?:feilloos|haarfijn|als geen ander|intuïtief) (?:wat|hoe|waar|wanneer|welke)(?: #){1,3}|sensitief (?:op|voor)(?: #){1,2}',
		context: 'vacancy',
		why: 'het gaat over je persoon, niet over het werk',
		ask: 'de situatie en wat je dan doet',
		redeemedBy: ['situation', 'time'],
		rewrite: 'Je vraagt elke gast binnen vijf minuten of alles naar wens is.',
		source: 'corpus',
	},
	{
		id: 'past-zich-aan',
		tier: 'B',
		pattern:
			'pas(?:t|sen)? (?:je|jij|u|zich|jezelf|jij je) (?:(?:heel|erg) )?(?:snel|makkelijk|gemakkelijk|vlot|moeiteloos|goed|soepel|flexibel)(?: en #)? aan(?: aan(?: #){1,3})?|(?:je|jezelf|zich) (?:snel|makkelijk|gemakkelijk|vlot|moeiteloos|goed|soepel) (?:kunt |kan |kunnen |weet )?(?:aan te passen|aanpassen|aanpast)|(?:trekt?|trekken)(?: (?:je|jij))? (?:je|jouw|graag|zelf|zelfstandig)(?: je)? plan|(?:je|jouw|eigen) plan (?:kunt |kan |weet )?(?:te )?trek(?:ken|t)',
		context: 'vacancy',
		why: 'het gaat over je persoon, niet over het werk',
		ask: 'wat er verandert en hoe vaak',
		redeemedBy: ['frequency', 'situation'],
		rewrite: 'Je wisselt elke twee weken van afdeling.',
		source: 'corpus',
	},
	{
		id: 'daagt-uit',
		tier: 'B',
		pattern:
			'daag(?:t|en)?(?: (?:je|jij|we|wij))? (?:jezelf|elkaar|zichzelf|onszelf|je (?:collega%|team)|mensen|anderen|medewerkers|klanten|opdrachtgevers|de klant)(?: en (?:je |jouw |de )?#)?(?: (?:graag|continu|steeds|voortdurend|telkens|dagelijks|ook)){0,2} uit|(?:jezelf|elkaar|zichzelf|onszelf)(?: en (?:je |jouw )?#)? (?:(?:graag|continu|steeds|voortdurend|telkens|positief|blijven) )?(?:uit te dagen|uitdaagt|uitdagen)|(?:klanten|opdrachtgevers|collega%) (?:durft )?uit te dagen|(?:uit|buiten|in) (?:je|jouw) comfortzone',
		context: 'vacancy',
		why: 'waarin en waarmee, staat er niet',
		ask: 'het doel en wanneer het gehaald is',
		redeemedBy: ['percent', 'date', 'frequency'],
		rewrite: 'Elk kwartaal kies je één onderwerp en geef je daar een les over.',
		source: 'corpus',
	},
	{
		id: 'nog-niet-uitgeleerd',
		tier: 'B',
		pattern:
			'(?:nog )?(?:lang niet|nooit|niet) (?:helemaal )?(?:uitgeleerd|uitontwikkeld|uitgegroeid|uitgekeken)(?: (?:bent|bent u|raakt|is))?|(?:je|jouw)(?: #)? (?:skills|vaardigheden|talenten|kennis|competenties|vakmanschap)(?: (?:verder|kan|kunt|wil|wilt|te|bij|graag)){0,3} (?:aanscherpen|aan te scherpen|bijschaven|bij te schaven|uitdiepen|uit te diepen|naar een hoger niveau #|laten groeien)|(?:sterke|hoge|grote|intrinsieke|gezonde|positieve|een hoop|veel|een flinke dosis) motivatie|(?:brede|gezonde|oprechte) (?:interesses?|belangstelling)(?= *[.,;]|$| en)',
		context: 'vacancy',
		why: 'dat vraagt elke werkgever',
		ask: 'wat er te leren is en hoeveel tijd ervoor is',
		redeemedBy: ['hours', 'days', 'diploma', 'amount'],
		fields: ['training', 'growth'],
		rewrite: 'In maand 2 leer je de regels voor garantie, onder werktijd.',
		source: 'corpus',
	},
	{
		id: 'kent-geen-geheimen',
		tier: 'B',
		pattern:
			'(?:ken(?:t|nen)|heeft|hebben)(?: #,?){0,6}? (?:weinig|geen|nauwelijks) geheimen(?: meer)?(?: voor(?: #)?)?|(?:niet|lang niet) voor iedereen(?: weggelegd)?(?= *[.,;]|$)|(?:een )?(?:vak|stiel|wereld|klasse|job) apart|(?:zelfstandig|autonoom) werkvermogen|(?:samenwerkings|teamwork)%vaardigheden|teamsamenwerking%|thuis in de (?:#e )?(?:wereld|materie)(?: van(?: #){1,3})?|(?:<trait>) (?:als|dat|zoals) (?:je|jij) bent|krak in(?: #){1,2}|digital native|trusted advis[eo]r|vakidioot|zelfstandig aan de slag(?: te)?(?: (?:gaan|gaat|kunt|kan|kunnen)){0,2}(?= *[.,;]|$)|leuk(?: vindt)? om met mensen te werken',
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
		pattern:
			'(?<=(?:je hebt|jij hebt|heb je|heb jij|beschikt over|beschik je over|bezit|getuigt van) )(?:<trait-noun>)(?! (?:over|voor|om))|(?:onberispelijke|voorbeeldige|juiste|correcte) (?:werk|beroeps|basis)?(?:houding|ingesteldheid|attitude|mentaliteit)|structuurdenker|(?:conceptueel|strategisch|creatief|vrij|snelle|verbindende) denker',
		context: 'vacancy',
		why: 'het gaat over je persoon, niet over het werk',
		ask: 'gedrag bij een taak',
		redeemedBy: ['situation'],
		rewrite: 'Bij een boze beller vat je eerst de klacht samen; dat oefenen we in week 1.',
		source: 'corpus',
	},
	{
		id: 'gaat-als-vanzelf',
		tier: 'B',
		pattern:
			'(?:moeiteloos|vlekkeloos|feilloos)(?: (?:te )?#)?|(?:graag|leuk)(?: #){0,2} (?:puzzelt|puzzelen|puzzels op(?: te lossen)?)|puzzels? (?:graag )?op te lossen|wilt? (?:graag )?vooruit(?: komen)?(?: in(?: #){1,3})?',
		unless:
			'(?:vlekkeloos|feilloos|moeiteloos) (?:in )?(?:nederlands|engels|frans|duits|spaans)|(?:nederlands|engels|frans|duits)(?: #){0,4} (?:vlekkeloos|feilloos)',
		context: 'vacancy',
		why: 'de maat ontbreekt',
		ask: 'de taak en wat er goed aan moet zijn',
		redeemedBy: ['percent', 'number', 'situation'],
		rewrite: 'Je zet per week 20 advertenties klaar, met hooguit één correctie achteraf.',
		source: 'corpus',
	},
];
