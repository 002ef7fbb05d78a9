import type { Vacancy } from '#domain/schema/vacancy.ts';
import type { Rule } from '#lint/core/rule.ts';
import { bodyMentions } from '#lint/rules/consistency/body-mentions.ts';
import { isNegated } from '#lint/core/denial.ts';
import { hasWord, wordPattern } from '#lint/core/word-pattern.ts';

const freeWeekend = wordPattern([
	/(?:geen|nooit) (?:avond- (?:en|of) )?weekend(?:en|diensten|werk)/u,
	/nooit (?:in het |in de )?weekend/u,
	/(?:alle|elk|ieder|je|de) weekend(?:en)? (?:ben je |heb je |zijn |altijd |gewoon ){0,2}vrij/u,
	/in (?:het|de) weekend(?:en)? (?:ben je |heb je )(?:altijd |gewoon )?vrij/u,
	/(?:alleen|uitsluitend) (?:doordeweeks|op werkdagen|van maandag tot en met vrijdag)/u,
]);

const weekendWork = wordPattern([
	/weekenddienst(?:en)?/u,
	/(?:zowel )?doordeweeks (?:als|en) in het weekend|avonden en weekenden/u,
	/(?:zaterdag|zondag) (?:als|is) (?:een )?(?:verplichte? (?:werkdag)?|werkdag|must)/u,
	/je werkt (?:\p{L}{1,15} ){0,5}(?:in het weekend|in de weekenden|op zaterdag|op zondag)/u,
]);

const onlySome = wordPattern([
	/meeste|één|twee|drie|soms|vaak|om het|tenzij|behalve|na storm|bij storm|collega's|andere/u,
]);

/** Reports free weekends promised beside weekend shifts, and weekend shifts without any in the fields. */
export const bodyContradictsWeekend: Rule = {
	id: 'body-contradicts-weekend',
	category: 'consistency',
	severity: 'warning',
	source: 'https://www.nvp-hrnetwerk.nl/sollicitatiecode',
	*check(document, text) {
		const { vacancy } = document;
		if (!vacancy) return;
		const works = worksWeekends(vacancy);
		for (const mention of bodyMentions(document, works ? freeWeekend : weekendWork)) {
			if (hasWord(mention.sentence, onlySome) || (!works && isNegated(mention))) continue;
			const say = works ? text.bodyPromisesWeekend : text.bodyAsksWeekend;
			yield { range: mention.range, ...say(mention.words) };
		}
	},
};

function worksWeekends({ shifts, roster }: Vacancy): boolean {
	const days = [
		...shifts,
		...(roster?.referenceDays ?? []),
		...(roster?.flexible ? [roster.flexible] : []),
	];
	const isOutside = roster?.reachability?.outsideHours === true;
	return (
		isOutside || days.some((shift) => shift.days.includes('sat') || shift.days.includes('sun'))
	);
}
