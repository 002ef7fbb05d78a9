import type { Phrase } from '#lint/phrases/phrase.ts';

/** Pay, terms and extras without an amount, and praise of the place of work. */
export const offers: readonly Phrase[] = [
	{
		id: 'praised-terms',
		tier: 'B',
		lists: {
			allowance: ['allowance|reimbursement|compensation|expenses|costs'],
			depending: [
				'in line with|depending on|dependent on|commensurate|negotiable|based on|matching|to match',
				'according to|that matches|suits|reflects|reflecting',
			],
			extensive: [
				'comprehensive|extensive|broad|wide range of|variety of|range of|host of',
				'various|many|numerous|tons of|loads of|lots of|fun|cool',
			],
			extras: [
				'benefits|perks|package|extras|fringe benefits|employee benefits|benefits package',
				'secondary benefits|discounts|employment conditions|advantages|goodies',
			],
			'good-pay': [
				'competitive|attractive|excellent|great|good|generous|decent|fair|fantastic|amazing',
				'above[- ]average|appealing|solid|strong|nice|interesting|rewarding|market-based',
				'comfortable|matching|appropriate|suitable|compelling|lucrative|top|best',
			],
			leave: ['vacation|holiday|leave|pto|holidays|days off|time off|benefits|perks'],
			pay: [
				'salar(?:y|ies)|pay|packages?|compensation|remuneration|benefits?|rewards?|wages?|terms',
				'conditions|pension|bonus%|perks|allowances?|scheme|schemes|discounts?|holidays?|fees?',
				'rates?|arrangements?|extras|leave|vacation|offer|plan|compensations|insurance|incentives?',
				'employee discount|lunch|lunches|facilities|equipment|travel #|commute|snacks|coffee',
			],
		},
		patterns: [
			'<good-pay>(?:(?:,|,? and|,? but|/| &) #){0,2}(?: #){0,2} <pay>',
			'(?:flexible|unlimited|generous|ample|many|lots of|enough|plenty of)(?: #)? <leave>(?: (?:policy|days|scheme|allowance))?',
			'<extensive>(?: #)? <extras>',
			"(?:salary|pay|compensation|remuneration)(?: (?:is|will be|that is|that|package|based|that's))* <depending>(?: #){0,4}",
			'(?:according to|in line with|in accordance with) (?:the )?(?:market|experience|industry)(?: standards?| conditions)?',
			'(?:commute|travel|commuting|transport(?:ation)?)[- ]<allowance>(?: (?:is|are))? (?:available|possible|negotiable)',
		],
		unless: [
			'(?:good|best|strong|top|comfortable) (?:# )?(?:plan|rates?|offer|condition|conditions|terms|holiday|insurance|lunch)',
			'(?:insurance|savings|project|action|business|marketing|financial) plan',
			'other (?:# )?(?:benefits|advantages|discounts) (?:include|are)',
		],
		context: 'vacancy',
		why: 'het noemt geen bedrag, dus vergelijken kan niet',
		ask: 'de voorwaarden met hun getallen',
		redeemedBy: ['pay', 'amount', 'percent'],
		rewrite: '€2,600 to €3,050 gross a month for 36 hours.',
		parts: [
			{
				of: ['holidays?|leave|vacation|pto|%days off|time off'],
				why: 'de omvang ontbreekt',
				ask: 'de voorwaarden met hun getallen',
				rewrite: '25 days off a year, at 36 hours a week.',
			},
			{
				of: ['travel%|commut%|transport%'],
				why: 'de omvang ontbreekt',
				ask: 'de voorwaarden met hun getallen',
				rewrite: '€0.23 a kilometre, or public transport in full.',
			},
			{
				of: ['pension'],
				why: 'de omvang ontbreekt',
				ask: 'de voorwaarden met hun getallen',
				rewrite: 'We pay two thirds of the pension premium.',
			},
		],
		source: 'corpus',
	},
];
