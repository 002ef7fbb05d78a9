const number = '(?:\\d{1,2}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien)';
const experience = '(?:\\p{L}{1,20} ){0,3}(?:werk)?ervaring';
const upTo = '(?: ?[-–/] ?| tot | tot en met | à | a | of | en )';

const made = (...sources: string[]): RegExp[] => sources.map((source) => new RegExp(source, 'u'));

export const experienceCeilings = {
	nl: made(
		`(?:maximaal|max\\.?|hooguit|hoogstens|ten hoogste|niet meer dan) ${number} jaar ${experience}`,
		`(?<!${number} )tot(?: maximaal)? ${number} jaar ${experience}`,
	),
	en: made(
		`(?:maximum(?: of)?|at most|no more than|up to) ${number} years?'? (?:of )?(?:\\p{L}{1,20} ){0,2}experience`,
	),
};

export const experienceRanges = {
	nl: [
		...made(
			`${number}${upTo}${number} jaar ${experience}`,
			`tussen (?:de )?${number} en ${number} jaar ${experience}`,
		),
		/recente (?:\p{L}{1,20} ){0,2}(?:werk)?ervaring/u,
	],
	en: made(
		`\\d{1,2}(?: ?[-–] ?| to )\\d{1,2} years?'? (?:of )?(?:\\p{L}{1,20} ){0,2}experience`,
		'recent experience',
	),
};

/** Experience that only decides on pay closes nobody out. */
export const decidesOnPay = [
	/(?:telt|tellen) (?:\p{L}{1,12} ){0,3}mee|(?:voor|bij) (?:je|het|de) (?:salaris|loon|inschaling)|inschaling|ingeschaald|(?:salaris|loon)schaal|pay scale/u,
];

export const levelWords = {
	nl: [
		/(?:junior|medior|senior) (?:kandidaat|kandidaten|persoon|personen|mensen|sollicitant|sollicitanten)/u,
		/(?:ben je|ben jij|je bent|jij bent) (?:een |al )?(?:echte )?(?:junior|medior|senior)(?= ?(?:[,.?]|of|en|die|met|$))/u,
		/(?:zoeken|zoekt|gezocht:?) (?:een )?(?:junior|medior|senior)(?= ?(?:[,.?]|of|en|die|$))/u,
	],
	en: [/(?:junior|senior) (?:candidates?|people|persons?)/u],
};
