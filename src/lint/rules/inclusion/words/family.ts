import { equalOpportunity } from '#lint/rules/inclusion/words/origin.ts';

/** Words about children, pregnancy, marriage or the situation at home. */
export const familyWords = {
	nl: [
		/kinderwens/u,
		/(?:ben je|bent u|je bent|ben jij) (?:\p{L}{1,15} ){0,2}(?:getrouwd|gehuwd|ongehuwd|alleenstaand|vrijgezel|samenwonend|zwanger)/u,
		/niet zwanger|niet (?:\p{L}{1,15} ){0,4}(?:als|wanneer) je (?:\p{L}{1,15} ){0,2}zwanger (?:bent|wordt)/u,
		/(?:heb je|hebt u|wil je|heb jij) (?:zelf |al |jonge |kleine |nog ){0,2}kinderen(?! in)/u,
		/(?:geen|zonder) (?:jonge |kleine |thuiswonende )?(?:kinderen|gezin) (?:hebt|heb|thuis)/u,
		/je (?:hebt|bent) (?:nog |zelf )?(?:geen|zonder) (?:jonge |kleine |thuiswonende )?(?:kinderen|gezin)(?! in)/u,
		/(?:zonder|geen) (?:verplichtingen thuis|gezinsverplichtingen)/u,
		/(?:hoe|wat) is (?:je|jouw|uw) (?:thuissituatie|gezinssituatie|burgerlijke staat)/u,
		/(?:vertel|vermeld|beschrijf|noem)(?: \p{L}{1,12}){0,8} (?:thuissituatie|gezinssituatie|burgerlijke staat)/u,
		/stabiele (?:thuissituatie|gezinssituatie|thuisbasis)|je (?:thuissituatie|gezinssituatie) (?:laat|staat|moet)/u,
		/(?:kinderopvang|opvang|oppas) (?:\p{L}{1,15} ){0,3}geregeld/u,
		/(?<!ook )(?:ideale?|ideaal|geschikte?|perfecte?|bedoeld) (?:\p{L}{1,15} ){0,2}voor (?:\p{L}{1,15} ){0,2}(?:moeders|vaders|mama's|huisvrouwen)/u,
	],
	en: [
		/(?:are you|you are|you're) (?:\p{L}{1,15} ){0,2}(?:married|single|divorced|pregnant)(?![- ]\p{L})|not (?:be |currently )?pregnant/u,
		/do you have (?:any |young |small )?(?:children|kids)(?! in|'s)/u,
		/(?:plan|plans|planning|want|wish|intend)(?: to have)? (?:children|a family|to start a family)/u,
		/(?:no|without) (?:young |small )?(?:children|kids|family obligations|obligations at home)(?! in|'s)/u,
		/marital status|your (?:family|home) situation|family plans|stable (?:home|family) (?:life|situation)/u,
		/(?:childcare|babysitter) (?:\p{L}{1,15} ){0,3}(?:arranged|sorted)/u,
	],
};

/** A sentence with one of these offers something, or asks it of nobody. */
export const familyAllowed = [
	/maakt niet uit|ongeacht|geen probleem|welkom|we vragen (?:er )?niet/u,
	/dan (?:kun|mag|krijg|kan)|verlof/u,
	/regardless|doesn't matter|does not matter|no problem|welcome|we do not ask/u,
	/leave/u,
	equalOpportunity,
];
