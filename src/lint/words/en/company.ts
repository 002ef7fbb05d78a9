import type { Phrase } from '#lint/phrases/phrase.ts';

export const company: readonly Phrase[] = [
	{
		id: 'leading-company',
		tier: 'A',
		pattern:
			"(?:market |world |global |industry |europe's |undisputed |international |technology )?(?:leader(?: (?:in|of)(?: #){1,3})|leading…? (?:<company>|provider|supplier|player|position|brand|manufacturer|platform|global|specialist|role in|edge|expert|partner))|(?:market|world|industry|global)[- ]lead(?:er|ing)|world[- ]class(?: #)?|best[- ]in[- ]class(?: #)?|number one|one of the (?:largest|biggest|fastest|best|leading|most)(?: #){1,3}|top[- ]tier",
		unless: 'team leader (?:in|of)(?: #){1,3}|leading (?:a|the) (?:team|group|department)',
		context: 'you',
		why: 'het bedrijf noemt zichzelf zo',
		ask: 'het aandeel in welke markt, met bron en jaar',
		redeemedBy: ['percent', 'country'],
		rewrite: '38% of Dutch callers in 2025 (research by an independent bureau).',
		source: 'corpus',
	},
	{
		id: 'growing-company',
		tier: 'A',
		pattern:
			'(?:(?:fast|rapidly|quickly|strongly|steadily|exponentially|ever)[- ])?growing…? (?:<company>|<team>|market|bank|industry|customer base|scene)|(?:rapid|exponential|explosive|strong|fast|hyper) ?-?growth|scaling (?:fast|rapidly|quickly)',
		context: 'you',
		why: 'het cijfer ontbreekt',
		ask: 'het cijfer',
		redeemedBy: ['number'],
		rewrite: 'From 40 to 55 people in 2025.',
		source: 'corpus',
	},
	{
		id: 'renowned',
		tier: 'B',
		pattern:
			'(?:unique|renowned|prestigious|trusted|well-known|reputable|award-winning|successful|respected|prominent|established|highly regarded)…? (?:<company>|culture|partner|brand|clients|customers|employer|institution%|position|product|place|concept)',
		unless: 'unique (?:id%|key|code|users|visitors)',
		context: 'you',
		why: 'het bedrijf noemt zichzelf zo',
		ask: 'een feit',
		redeemedBy: ['number', 'date'],
		rewrite: 'Founded in 1911; 1,200 customers.',
		source: 'corpus',
	},
	{
		id: 'future-proof',
		tier: 'B',
		pattern:
			'future[- ]proof|shap(?:e|ing) the future(?: of(?: #){1,2})?|(?:sustainable|better|brighter) (?:future|world|tomorrow)|(?:our|the) mission is to(?: #){1,5}|(?:reimagin|revolutioni[sz]|transform|redefin)(?:e|ing)(?: #){1,4}',
		context: 'you',
		why: 'het is een slogan',
		ask: 'de maatregel',
		redeemedBy: ['percent', 'date'],
		rewrite: 'Since 2023 all our vans are electric.',
		source: 'corpus',
	},
	{
		id: 'slimme-oplossingen',
		tier: 'B',
		pattern:
			'(?:slimme|fantastische|geweldige|onvergetelijke|duurzame|toekomstbestendige|optimale|perfecte|strategische|hoogwaardige|beste|best mogelijke|schaalbare|creatieve|unieke|betrouwbare|gebruiksvriendelijke|ideale|onderscheidende|uitmuntende|uitstekende|kwalitatieve|vernieuwende|efficiënte|topkwaliteit|passende|excellente|ultieme)…? (?:<product>|kwaliteit|gebruikerservaring|user experience|klantervaring|klantbeleving|mix|combinatie|resultaten|resultaat|service|dienstverlening|ervaring|kwaliteitseisen|partner)|verwachtingen(?: #){0,4} (?:te )?overtreffen|tot fans?|fan worden',
		unless:
			'(?:passende|unieke|optimale|beste) (?:ervaring|service) (?:als|in|met)|(?:unieke|hernieuwbare|duurzame) (?:materialen|projecten|id)',
		context: 'you',
		why: 'elke aanbieder zegt het',
		ask: 'welk product het is en wat het voor wie doet',
		redeemedBy: ['number', 'percent'],
		rewrite: 'Onze app laat 90.000 huishoudens hun verbruik per uur zien.',
		source: 'corpus',
	},
];
