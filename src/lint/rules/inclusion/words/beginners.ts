import { eitherOf, patternsOf } from '#domain/written/alternatives.ts';

const job = eitherOf(
	'medewerker|kandidaat|professional|talent|specialist',
	'manager|leider|coach|planner|adviseur|consultant|recruiter|verkoper',
	'monteur|technicus|engineer|developer|programmeur|architect',
	'accountant|analist|jurist|docent|leraar',
	'begeleider|verpleegkundige|verzorgende|kok',
);
const role = `\\p{L}{0,20}${job}`;

const justNow = '(?:net|pas|zojuist|recent|onlangs|kersvers)';
const school = '(?:mbo|hbo|wo|universitaire?)(?:[-/ ]+(?:en|of|mbo|hbo|wo)){0,2}';
const studies = '(?:diploma|opleiding|studie|master|bachelor)';

/** Words for people at the start of a career, who are mostly young. */
export const beginnerWords = {
	nl: [
		/starters?/u,
		/schoolverlaters?|(?:net|pas|zo|vers|kersvers) van (?:school|de (?:schoolbanken|opleiding|universiteit|hogeschool))/u,
		...patternsOf(
			`(?:${justNow} je ${studies}|je ${studies} ${justNow}) (?:hebt |heb )?(?:gehaald|behaald|afgerond|afgemaakt|op zak)`,
			`${justNow} klaar met (?:je|een|de) (?:${studies}|school)`,
			`${justNow} afgestudeerde?n?`,
			`(?:beginnend|aankomend|startend)e? (?:\\p{L}{2,12} )?${role}`,
		),
		/digital natives?/u,
		/(?:je )?eerste (?:stap|stappen) (?:in|op) (?:je (?:carrière|loopbaan)|de arbeidsmarkt)/u,
		/eerste (?:échte |echte )?(?:baan|job) (?:na|van) je (?:studie|opleiding|leven)/u,
		/(?:zoek|naar|is dit|wordt dit) je eerste (?:échte |echte |vaste )?(?:baan|job)/u,
		/het begin van (?:je|jouw|(?:zijn of )?haar|zijn|een) (?:carrière|loopbaan)/u,
	],
	en: [
		/(?:recent|new|fresh) (?:graduates?|school leavers?)|(?:recently|newly|freshly|just) graduated?/u,
		/school leavers?|(?:straight|just) (?:from|out of) (?:school|university|college)/u,
		/(?:are you|looking for|ideal for|perfect for|as)(?: an?)?(?: \p{L}{3,15})? starters?/u,
		/digital natives?/u,
		/(?:first step in|start|kick-?start|launch) your career/u,
	],
};

/** Just after: the next question opens the door to others. */
export const orElse = /^ ?(?:of|heb je al) /u;

/** A sentence that opens the door wider keeps nobody away. */
export const openToOthers = [
	/zowel|ongeacht|iedereen|niet alleen|of je nu|maakt niet uit|of ervaren|ervaren of/u,
	/ook (?:voor |als |geschikt voor |een ){0,2}(?:starters?|schoolverlaters?|(?:pas|net|recent|onlangs) afgestudeerde?n?|beginnende?|als je)/u,
	/(?:starters?|schoolverlaters?|afgestudeerden?) (?:\p{L}{1,15} ){0,4}welkom/u,
	/afgestudeerd of (?:heb|ben|al|juist)|woningmarkt|hypothe\p{L}{1,6}|huizen/u,
	/also|regardless|everyone|everybody|anyone|welcome|not only|whether|doesn't matter|does not matter/u,
];

const asking = eitherOf(
	'zoek|zoekt|zoeken|gezocht:?|op zoek naar',
	'ben je|ben jij|je bent|jij bent',
	'als|bij voorkeur|liefst',
);
const betweenWords = `(?:een|wij|we|nog|minimaal|${school}|\\p{L}{3,20}e,?|\\p{L}{3,8}-?jaars)`;
const student = '(?:student|studente|studenten|scholier|scholieren)';

/** Words that ask for students or pupils. */
export const studentWords = {
	nl: [
		...patternsOf(
			`${asking} (?:${betweenWords} ){0,4}(?:${school}[- ])?(?:\\p{L}{3,8}-?jaars)?${student}`,
		),
		/(?:student|studenten|scholier|scholieren)(?: \p{L}{1,15})? (?:gezocht|opgelet)|(?:studenten|scholieren)(?:baan|baantje|bijbaan|werk)/u,
		/(?:werk|job)student(?:en)?|student(?:en)?jobs?/u,
		/bijbaan(?:tje)? (?:naast|tijdens) (?:je|jouw|de|een) (?:studie|school|opleiding)|bijbaan(?:tje)? voor (?:\p{L}{3,15}e )?(?:studenten|scholieren)/u,
		/(?:naast|tijdens) (?:je|jouw) (?:studie|school)|naast hun studie/u,
	],
	en: [
		/(?:(?:we are|we're) looking for|are you|you are|as|preferably) (?:an? )?(?:\p{L}{3,15} )?students?/u,
		/students? (?:wanted|only)|(?:(?:perfect|ideal|great)|(?:side |part-?time |weekend )?job) for students|student job/u,
		/(?:alongside|during|next to|besides?) your (?:studies|study|school|degree)/u,
	],
};

/** A sentence with one of these asks for others as well. */
export const notOnlyStudents = [
	/niet alleen|iedereen|ongeacht|not only|anyone|ook (?:voor |als )?(?:een )?(?:student|scholier)\p{L}{0,2}/u,
	/regardless|everyone|or (?:as )?(?:an? )?(?:parent|carer|pensioner|anybody|anyone)/u,
	/(?:betalen|vergoeden|betaalt|vergoedt) (?:\p{L}{1,15} ){0,3}(?:opleiding|studie)|studieverlof/u,
	/of (?:een |je |naast )?(?:\p{L}{1,15} )?(?:gezin|baan|werk|mantelzorg|bedrijf|iets|pensioen)|or (?:another|a|your) (?:job|family)/u,
];
