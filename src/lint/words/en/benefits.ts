import type { Phrase } from '#lint/phrases/phrase.ts';

export const benefits: readonly Phrase[] = [
	{
		id: 'competitive-salary',
		tier: 'B',
		pattern:
			'competitive…? (?:salary|pay|package|compensation|remuneration|benefits|rewards?|wages?|rates?|bonus)|(?:attractive|excellent|great|good|generous|decent|fair|market[- ]conform|market[- ]rate)…? (?:salary|package|remuneration|compensation|pay|wages?)|market[- ]conform(?: salary)?',
		unless: 'competitive (?:market|pricing|advantage)',
		why: 'er staat geen bedrag, dus vergelijken kan niet',
		ask: 'het bedrag, de periode en de uren',
		redeemedBy: ['pay'],
		rewrite: '€2,600 to €3,050 gross a month for 36 hours.',
		source: 'corpus',
	},
	{
		id: 'salary-depends',
		tier: 'B',
		pattern:
			'depend%? (?:on|upon)(?: your)? (?:experience|qualifications|knowledge|skills|level)|commensurate with(?: #){1,2}|based on (?:your )?(?:experience|skills|knowledge)|salary(?: is)? negotiable|in line with (?:your )?(?:experience|knowledge)',
		context: 'you',
		why: 'de bandbreedte ontbreekt',
		ask: 'het laagste en het hoogste bedrag en wat daarbij telt',
		redeemedBy: ['pay'],
		fields: ['salarySteps'],
		rewrite: 'Scale 6, one step for each year of experience.',
		source: 'corpus',
	},
	{
		id: 'great-benefits',
		tier: 'B',
		pattern:
			'(?:excellent|great|good|attractive|generous|comprehensive|extensive|wonderful|outstanding|fantastic|amazing|nice|many|various|other|solid|numerous|cool)…? (?:benefits|perks|pension%|conditions|extras|benefits package|holiday allowance|employment conditions|secondary conditions|discounts?)',
		context: 'you',
		why: 'de lijst ontbreekt',
		ask: 'de voorwaarden met hun getallen',
		redeemedBy: ['list', 'amount', 'days', 'percent'],
		rewrite: '8% holiday pay, 25 days off, €0.23 a kilometre.',
		source: 'corpus',
	},
	{
		id: 'bonus',
		tier: 'C',
		pattern:
			'(?:#)? ?bonus(?:es)?(?: (?:scheme|plan|structure|program))?|profit[- ]sharing|stock options|(?:company )?equity(?: package)?',
		unless:
			'(?:private|research|health|brand|home|diversity,) equity|equity (?:research|market|and inclusion)|diversity, equity',
		context: 'you',
		why: 'de voorwaarde en de hoogte ontbreken',
		ask: 'het percentage en wat je ervoor doet',
		redeemedBy: ['percent', 'amount'],
		fields: ['variablePay'],
		rewrite: 'Up to 4% when customers rate us above 8.0.',
		source: 'corpus',
	},
];
