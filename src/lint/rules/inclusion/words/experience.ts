import { patternsOf } from '#domain/written/alternatives.ts';

const number =
	'(?:\\d{1,2}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|one|two|three|four|five|six|seven|eight|ten)';
const experience = '(?:\\p{L}{1,20} ){0,3}(?:werk)?ervaring';
const upTo = '(?: ?[-–/] ?| tot | tot en met | à | a | of | en )';

/** Words that ask for no more than so many years of experience. */
export const experienceCeilings = {
	nl: patternsOf(
		`(?:maximaal|max\\.?|hooguit|hoogstens|ten hoogste|niet meer dan|minder dan) ${number} jaar (?:${experience}|aan het werk)`,
		`(?:werk)?ervaring(?: (?:als|in|met) \\p{L}{1,20})?[,:]? \\(?(?:maar |van ){0,2}(?:maximaal|max\\.?|hooguit|hoogstens|ten hoogste) ${number} jaar`,
		`(?<!${number} )tot(?: maximaal)? ${number} jaar ${experience}`,
	),
	en: patternsOf(
		`(?:maximum(?: of)?|max\\.?|at most|no more than|not more than|up to|less than|fewer than) ${number} years?'? (?:of )?(?:\\p{L}{1,20} ){0,3}experience`,
	),
};

/** Words that ask for years of experience from one number to another, or for recent experience. */
export const experienceRanges = {
	nl: [
		...patternsOf(
			`${number}${upTo}${number} jaar\\)? ${experience}`,
			`(?:werk)?ervaring (?:[\\p{L}\\d()/]{1,20},? ){0,8}in de (?:afgelopen|laatste) ${number} jaar`,
			`(?:werk)?ervaring:? \\(?(?:van )?(?:tussen (?:de )?)?${number}${upTo}${number} jaar`,
			`tussen (?:de )?${number} en ${number} jaar ${experience}`,
		),
		/recente (?:\p{L}{1,20} ){0,2}(?:werk)?ervaring/u,
	],
	en: patternsOf(
		`${number}(?: ?[-–] ?| to )${number} years?'? (?:of )?(?:\\p{L}{1,20} ){0,3}experience`,
		`between ${number} and ${number} years?'? (?:of )?(?:\\p{L}{1,20} ){0,3}experience`,
		'recent (?:\\p{L}{1,20} ){0,2}experience(?! shows| tells| has| taught)',
	),
};

/** Experience that only decides on pay closes nobody out. */
export const decidesOnPay = [
	/(?:telt|tellen|rekenen|nemen|neemt) (?:[\p{L}\d]{1,12} ){0,8}mee/u,
	/meetel\p{L}{0,3}|meegeteld/u,
	/(?:voor|bij) (?:je|het|de) (?:salaris|loon|inschaling)/u,
	/inschaling|ingeschaald/u,
	/(?:salaris|loon)schaal/u,
	/(?:pay|salary) scale/u,
	/counts? towards/u,
	/we have (?:\p{L}{1,15} ){0,3}\d{1,2}/u,
	/our (?:team|people|colleagues|company)/u,
	/(?:for|in) (?:your|the) (?:salary|pay|wage)/u,
];

/** Words that call the candidate junior, medior or senior, and not the job. */
export const levelWords = {
	nl: [
		/(?:junior|medior|senior)e? (?:kandidaat|kandidaten|persoon|personen|mensen|sollicitant|sollicitanten|talent|talenten|krachten|kracht)/u,
		/(?:ben je|ben jij|je bent|jij bent) (?:een |al )?(?:echte )?(?:junior|medior|senior)(?= ?(?:[,.?]|of|en|die|met|$))/u,
		/(?:zoek|zoekt|zoeken|gezocht:?|op zoek naar) (?:(?:een|we|wij|nog|naar|echte) ){0,3}(?:junior|medior|senior)(?= ?(?:[,.?]|of|en|die|met|$))/u,
	],
	en: [
		/(?:junior|medior|senior) (?:candidates?|people|persons?|applicants?)/u,
		/(?:are you|you are|you're) (?:an? |already )?(?:true |real )?(?:junior|medior|senior)(?= ?(?:[,.?]|or |and |who |with |$))/u,
		/(?:looking for|seeking) (?:an? )?(?:junior|medior|senior)(?= ?(?:[,.?]|or |and |who |$))/u,
	],
};

/** Just before years of experience: then these are of those who work there, not of whom is sought. */
export const ofTheTeam =
	/(?<!\p{L})(?:werken|zitten|bestaat uit|bestaan uit)(?: \p{L}{1,15}){0,4} (?:met|hebben) $/u;

/** Somebody who has less is told to be welcome. */
export const lessIsFine = [
	/geen (?:probleem|bezwaar)|ook welkom|dan (?:leer|krijg|begin|start) je/u,
];
