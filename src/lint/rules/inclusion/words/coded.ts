import type { SiteLanguage } from '#domain/schema/vacancy.ts';

/**
 * Words that studies call coded, one pattern per notion; nothing in them is validated for Dutch.
 *
 * English: the stems of Gaucher, Friesen and Kay (2011), https://doi.org/10.1037/a0022530, as the
 * Gender Decoder (gender-decoder.katmatfield.com) holds them, without those that name the work
 * (“support”, “lead”); words such as “ninja”, “friendly” and “patient” are ours. Dutch: translations
 * of them, and the lists of Roest Vrij Taal (2018) and TU München (2014). "Samen", "verantwoordelijk",
 * "commercieel" and "zelfstandig" stand in almost every vacancy and say nothing, so they are left out.
 */
export const masculineWords: Record<SiteLanguage, readonly RegExp[]> = {
	nl: [
		/ambiti(?:e|es|eus|euze)/u,
		/analytisch\p{L}{0,2}/u,
		/assertie(?:f|ve)/u,
		/avontuurlijke?/u,
		/besluitvaardige?|daadkracht\p{L}{0,3}/u,
		/competitie(?:f|ve)?/u,
		/dominante?|leiders?|leiderschap|(?:neemt|neem|pakt|pak) (?:je )?(?:de leiding|het voortouw)/u,
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
	],
	en: [
		/ambiti(?:ous|on|ons)/u,
		/analy(?:tical|tic|tically)/u,
		/assertive(?:ness)?/u,
		/adventurous|athletic/u,
		/decisive(?:ness)?|decisions?/u,
		/competitive|competition|compete/u,
		/dominant|dominate|dominance|superior/u,
		/determin(?:ed|ation)|persistent|stubborn|headstrong/u,
		/driven/u,
		/courage(?:ous)?|fearless|bold/u,
		/aggressive|forceful|fight(?:er)?|win(?:ner|ning)?/u,
		/independent(?:ly)?|autonom(?:y|ous|ously)|self-(?:reliant|sufficient)/u,
		/challeng(?:e|es|ed|ing)/u,
		/confident|self-confiden(?:t|ce)/u,
		/logic(?:al)?|objective|intellect(?:ual)?/u,
		/ninja|rockstar|hunter|hacker/u,
	],
};

export const feminineWords: Record<SiteLanguage, readonly RegExp[]> = {
	nl: [
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
	],
	en: [
		/commit(?:ted|ment)|dedicat(?:ed|ion)/u,
		/considerate|compassion(?:ate)?/u,
		/communal|connect(?:ed|ing)?|interpersonal/u,
		/empath(?:y|etic|ic)|understand(?:ing)?/u,
		/enthusias(?:tic|m)|cheerful/u,
		/collaborat(?:e|ive|ion)|cooperat(?:e|ive|ion)|together/u,
		/warm(?:th)?|pleasant|kind(?:ness)?/u,
		/friendly|sympathetic|polite/u,
		/honest(?:y)?|loyal(?:ty)?|trust(?:ed|worthy)?|reliable/u,
		/support(?:ive|s|ing)?|help(?:ful|s|ing)?/u,
		/nurtur(?:e|ing)|gentle|tender|sensitive/u,
		/patient|patience|calm|quiet|modest/u,
		/listen(?:s|ing)?/u,
		/respon(?:sive|sible|sibility)/u,
	],
};
