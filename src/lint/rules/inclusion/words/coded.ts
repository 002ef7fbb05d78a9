/**
 * Words that studies call coded, one pattern per notion. Translations of Gaucher, Friesen and Kay
 * (2011) and the Dutch lists of Roest Vrij Taal (2018) and TU München (2014); not validated in
 * Dutch. "Samen", "verantwoordelijk", "commercieel" and "zelfstandig" stand in almost every vacancy
 * and say nothing, so they are left out.
 */
export const masculineWords: readonly RegExp[] = [
	/ambiti(?:e|es|eus|euze)/u,
	/analytisch\p{L}{0,2}/u,
	/assertie(?:f|ve)/u,
	/avontuurlijke?/u,
	/besluitvaardige?|daadkracht\p{L}{0,3}/u,
	/competitie(?:f|ve)?/u,
	/dominante?|leiders?|leiderschap/u,
	/doorzetter|doorzettingsvermogen|vastberaden|volhardend\p{L}?/u,
	/gedreven(?:heid)?/u,
	/kritische?/u,
	/lef|durf|moedige?/u,
	/resultaatgerichte?/u,
	/stressbestendige?/u,
	/uitdag(?:ing|ingen|end|ende)/u,
	/zelfverzekerde?|zelfbewuste?/u,
	/fanatieke?|strijdlust\p{L}{0,2}|winnaar|winnaars|winnen|vechter|winnaarsmentaliteit/u,
	/ninja|rockstar|hunter|jager|\p{L}{2,10}tijger/u,
];

export const feminineWords: readonly RegExp[] = [
	/betrokken(?:heid)?/u,
	/behulpzame?|behulpzaam|ondersteun\p{L}{1,6}/u,
	/communicatie(?:f|ve)/u,
	/empath\p{L}{1,6}|inlevingsvermogen|meelevend\p{L}?/u,
	/enthousias(?:t|te|me)/u,
	/creatie(?:f|ve)/u,
	/gezellige?|warme?|hartelijke?/u,
	/vriendelijke?|sympathieke?|beleefde?/u,
	/zorgvuldige?|zorgzaam|zorgzame/u,
	/toegewijde?|toewijding/u,
	/betrouwbare?|betrouwbaar|loyaal|loyale|eerlijke?/u,
	/sociaal|sociale/u,
	/begripvolle?|luister\p{L}{0,3}/u,
	/geduld|geduldige?|sensitie(?:f|ve)/u,
	/rustige?|bescheiden/u,
];
