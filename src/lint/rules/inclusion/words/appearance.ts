import { equalOpportunity } from '#lint/rules/inclusion/words/origin.ts';

/** Words about religion, and about looks that may hide a demand about it. */
export const appearanceWords = {
	nl: [
		/hoofddoek(?:en|je|jes)?|keppeltjes?/u,
		/neutraa?le? (?:uiterlijk|uitstraling|voorkomen|verschijning)/u,
		/representatie(?:f|ve) (?:uiterlijk|uitstraling|voorkomen|verschijning|persoon|kandidaat)/u,
		/representatief(?<=(?:je bent|jij bent) (?:\p{L}{1,30},? (?:en )?){0,3}representatief)/u,
		/representatief(?<=\p{L}{3,30}(?:,| en) representatief)(?=[,.;]| en |$)|representatief(?=(?:,| en) \p{L}{3,30})/u,
		/verzorgde? (?:uiterlijk|uitstraling|voorkomen|verschijning)/u,
		/(?:geen |zonder )(?:zichtbare )?(?:tatoeages|piercings)|(?:tatoeages|piercings|sieraden) (?:\p{L}{1,15} ){0,4}(?:niet|verboden)/u,
		/(?:praktiserend|belijdend) (?:christen|katholiek|moslim|lid)/u,
		/(?:je bent|jij bent) (?:een )?(?:christen|christelijk|katholiek|moslim|gelovig|protestant)/u,
		/christelijke (?:medewerker|kandidaat|collega|levensovertuiging|levenswijze)/u,
	],
	en: [
		/head ?scarf|head ?scarves/u,
		/(?:no|without) (?:visible )?(?:tattoos|piercings)/u,
		/(?:well-groomed|presentable|neat|neutral|attractive|representative) (?:appearance|looks?)|good[- ]looking/u,
		/(?:you are|you're|must be) (?:\p{L}{1,30},? (?:and )?){0,3}(?:presentable|well-groomed)/u,
		/(?:practising|practicing) (?:christian|catholic|muslim)/u,
		/(?:you are|you're|are you|must be) (?:an? )?(?:christian|catholic|muslim|protestant|jewish|religious)(?! (?:school|organi[sz]ation))/u,
		/(?:christians|catholics|muslims|protestants) only/u,
		/christian (?:employees?|candidates?|colleagues?|beliefs?|lifestyle)/u,
	],
};

/** What is allowed, or has a ground: safety, hygiene, the basis of the institution. */
export const appearanceAllowed = [
	/(?:hoofddoek|keppeltje|tatoeages?|piercings?) (?:\p{L}{1,15} ){0,4}(?:mag|mogen)(?! (?:niet|geen))/u,
	/(?:mag|mogen) (?!niet|geen)(?:\p{L}{1,15} ){0,6}(?:dragen|hebben|om)(?! niet)/u,
	/(?<!geen )(?:hoofddoek|keppeltje)s? (?:(?!niet)\p{L}{1,15} ){0,5}welkom/u,
	/verko(?:op|pen|cht)\p{L}{0,3}/u,
	/geen (?:probleem|bezwaar)|prima|maakt niet uit|hygiëne|veiligheid|grondslag|statuten|identiteit van|hygiene|safety/u,
	/no problem|is fine|are fine|doesn't matter|does not matter|(?:is|are|may be) (?:allowed|welcome)|may wear|regardless/u,
	equalOpportunity,
];
