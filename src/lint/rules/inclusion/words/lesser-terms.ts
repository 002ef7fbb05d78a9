import { eitherOf, patternsOf } from '#domain/written/alternatives.ts';

const fullTimers = 'fulltimers?|voltijders?|voltijdmedewerkers|fulltime medewerkers';
const permanentStaff = "vaste (?:medewerkers|krachten|collega's)";
const fullContract = '(?:een )?(?:vast|fulltime|voltijds) (?:contract|dienstverband)';
const fullTime = '(?<= (?:bij|voor|in) )(?:fulltime|voltijd|voltijds)';
const fullOrPermanent = eitherOf(fullTimers, permanentStaff, fullContract, fullTime);

/** Words that keep part-time or temporary workers from something. */
export const lesserTermsWords = {
	nl: [
		...patternsOf(`(?:alleen|uitsluitend|enkel|pas) (?:[\\p{L}']{1,15} ){0,4}${fullOrPermanent}`),
		/niet voor (?:\p{L}{1,15} ){0,2}(?:parttimers|deeltijders|oproepkrachten|tijdelijke (?:krachten|medewerkers)|uitzendkrachten|flexkrachten)/u,
		/(?:parttimers|deeltijders|oproepkrachten|uitzendkrachten|flexkrachten|tijdelijke krachten|tijdelijke medewerkers) (?:\p{L}{1,15} ){0,2}(?:geen|niet)/u,
		/minder dan \d{1,2} uur(?: per week| in de week)?,? (?:dan )?(?:krijg|heb|ontvang|kom|mag|kun) je (?:[\p{L}\d]{1,15} ){0,4}(?:geen|niet)/u,
		/(?:bij|met|na|vanaf) een vast (?:contract|dienstverband) (?:krijg|heb|ontvang) je/u,
		/(?:(?:lease-?)?auto|laptop|telefoon|bonus)(?: \p{L}{1,12}){0,3},? \(?(?:bij|voor) (?:een )?(?:fulltime|voltijds?|vast) (?:contract|dienstverband)/u,
		/onze vaste (?:medewerkers|collega's|krachten|mensen) (?:krijgen|ontvangen|hebben|mogen)/u,
	],
	en: [
		/(?:only|exclusively|solely) (?:\p{L}{1,15} ){0,3}(?:full-?timers?|(?:full-?time|permanent) (?:employees|staff|colleagues|contracts?))/u,
		/(?:full-?timers|(?:full-?time|permanent) (?:employees|staff|colleagues)) only/u,
		/not (?:available )?(?:for|to) (?:\p{L}{1,15} ){0,2}(?:part-?timers|(?:part-?time|temporary) (?:employees|staff|workers)|on-call (?:staff|workers)|temps)/u,
		/(?:part-?timers|temporary staff|on-call workers) (?:\p{L}{1,15} ){0,2}(?:not|no)/u,
	],
};

/** Things somebody gets: choosing to offer only full-time work is the employer's own affair. */
export const benefitWords = [
	/krijg\p{L}{0,4}|recht|geldt|gelden|ontvang\p{L}{0,4}/u,
	/\p{L}{0,20}(?:vergoeding|dagen|toeslag|bonus|uitkering|korting|budget|pensioen|opleiding|training|laptop|telefoon|auto|loon|verlof)/u,
	/bonus(?:es)?/u,
	/pension|leave|training|allowances?|you get|gets?|receives?|entitled|applies|discount/u,
	/insurance|laptop|phone|holiday/u,
];
