import type { SiteLanguage, Vacancy } from '#domain/schema/vacancy.ts';
import { anyOf, patternsOf } from '#domain/written/alternatives.ts';
import { isDenied } from '#lint/core/denial.ts';
import { mentionsOf } from '#lint/core/mentions.ts';
import type { Rule } from '#lint/core/rule.ts';

const ownTimes = '(?:je|jouw) (?:uren|werktijden|werkuren|werkdag|werkweek)';
const asYouLike = '(?:zelf|grotendeels zelf|naar eigen inzicht)';
const divide = '(?:indeelt|bepaalt|kiest|in(?: te )?delen|(?:te )?bepalen|(?:te )?kiezen)';

const flexible: Record<SiteLanguage, RegExp> = {
	nl: anyOf('gu', [
		/(?:flexibele|glijdende|variabele|vrije) (?:tijden|uren|werktijden|werkuren|arbeidstijden|werkdagen|(?:uur)?roosters?|(?:werk)?uurregeling)/u,
		/flexibel (?:uur|werk)?rooster/u,
		/(?:tijden|uren|werktijden|werkuren|arbeidstijden|rooster) (?:zijn|is) (?:(?!niet|geen)\p{L}{2,9} ){0,2}flexibel/u,
		/flexibel (?:je )?(?:uren|tijd) in(?: te )?delen/u,
		/(?:deel|plan|kies|bepaal)t? (?:(?:je|jij|zelf|jouw|eigen) ){1,4}(?:uren|werktijden|werkdag|werkweek|tijd)/u,
		/(?:eigen|zelf je|zelf jouw) (?:tijd|uren|werktijden|werkdag|werkweek) (?:in(?: te )?delen|(?:te )?bepalen|(?:te )?kiezen)/u,
		...patternsOf(`${ownTimes} ${asYouLike} ${divide}`),
		/(?:bepaal|kies)t? (?:(?:jij|je|zelf) ){1,2}wanneer (?:je|jij) werkt/u,
		/(?:werktijden|uren|tijden) flexibel in(?: te )?(?:richten|delen|plannen)/u,
		/flexibiliteit in (?:je |jouw )?(?:werktijden|uren|tijden)/u,
		/(?:begin|start|stop|werk)(?:t|nen|ten|pen|en)? (?:\p{L}{1,12} ){0,3}wanneer (?:het (?:jou|je) uitkomt|(?:jij|je) wilt)/u,
	]),
	en: anyOf('gu', [
		/(?:flexible|variable|flexi) (?:working |work )?(?:hours|times|schedules?|days)/u,
		/flexitime/u,
		/(?:choose|set|plan|decide|make|determine) your own (?:working )?(?:hours|schedule|times)/u,
		/(?:schedule|plan|divide|arrange) your (?:own )?(?:working )?(?:hours|time|day) (?:flexibly|yourself|freely)/u,
		/flexibility in (?:your )?(?:schedule|hours|working hours)/u,
		/(?:start|stop|work) (?:\p{L}{1,12} ){0,3}(?:whenever|when) (?:you (?:like|want)|it suits you)/u,
	]),
};

/** A clock time, or two numbers between which the hours lie. */
const times = /\d{1,2}[.:]\d\d|\d{1,2}(?: uur)? (?:en|tot|and|to|-|–) \d{1,2}(?! uur per| hours)/;

/** Reports promises of flexible hours without the bounds within which they are free. */
export const flexibleWithoutTimes: Rule = {
	id: 'flexible-without-times',
	category: 'transparency',
	severity: 'warning',
	source: 'https://werf-en.nl/2018/page/42',
	*check(document, text) {
		const { vacancy, language } = document;
		if (!vacancy || hasChoice(vacancy)) return;
		for (const mention of mentionsOf(document, flexible[language]))
			if (!times.test(mention.sentence + mention.next) && !isDenied(mention))
				yield { range: mention.range, ...text.flexibleWithoutTimes(mention.words) };
	},
};

const hasChoice = ({ roster, shifts }: Vacancy): boolean =>
	roster?.flexible !== undefined ||
	roster?.selfScheduling === true ||
	Boolean(roster?.referenceDays?.length) ||
	shifts.some(({ days, daysPerWeek = days.length }) => daysPerWeek < days.length);
