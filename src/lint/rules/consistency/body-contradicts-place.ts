import { knownCities } from '#domain/known-cities.ts';
import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { anyOf, eitherOf } from '#domain/written/alternatives.ts';
import type { Rule } from '#lint/core/rule.ts';
import { bodyMentions } from '#lint/rules/consistency/body-mentions.ts';
import { isNegated } from '#lint/core/denial.ts';
import { wordPattern } from '#lint/core/word-pattern.ts';

const cities = Object.values(knownCities)
	.flat()
	.map((city) => city.toLowerCase());

/** What an English text calls a place that the fields may name in Dutch. */
const inEnglish = 'the hague';
const inDutch = ['den haag', "'s-gravenhage"];

const building = eitherOf(
	'hoofdkantoor|kantoor|vestiging|filiaal|locatie|pand|gebouw',
	'winkel|showroom|magazijn|werkplaats|restaurant|hotel|school|praktijk',
	'klantenservice|afdeling|team',
);
const ours = `(?:ons|onze|het|de) (?:\\p{L}{3,15}e ){0,2}${building}`;

/** What stands before the name of the place where the work is. */
const beforeCity: Record<SiteLanguage, RegExp> = {
	nl: anyOf(
		'u',
		[
			`(?:je )?(?:standplaats|werklocatie|werkplek)(?: is| wordt)?:?(?: in)?`,
			`(?:voor|bij|vanuit) ${ours} (?:in|te)(?=[^.?!]{3,40} (?:zoek|zijn (?:we|wij) op zoek|werk je|ga je))`,
			`${ours} in(?=[^.?!]{3,40} zoekt)`,
			`je werkt (?:vooral |meestal |altijd )?(?:in|vanuit|(?:op|vanuit|in|bij) ${ours} in)`,
			`(?:ons|het) kantoor (?:is gevestigd|staat|zit|ligt|bevindt zich) in`,
			`werkzaam (?:zijn )?in`,
			`je komt (?:te )?werken in`,
		].map((source) => new RegExp(`${source}(?: hartje| (?:het )?centrum van)?`, 'u')),
	),
	en: anyOf('u', [
		/you(?:'ll| will| are|'re)? (?:be )?(?:work(?:ing)?|based)/u,
		/your (?:workplace|place of work|office)(?: is| will be)?(?: located)?/u,
		/(?:our|the) office(?: is)?(?: located| based)?/u,
		/(?:the|this) (?:job|role|position|vacancy)(?: is)?(?: located| based)?/u,
		/(?:work )?location:|workplace:|place of work:/u,
	]),
};

/** Words of an English sentence between those and the name. */
const between =
	'(?: mainly| mostly| usually| always| full-time)?(?: from| at)?(?: (?:our|the) (?:head ?)?office)?(?: in| from)?(?: the)?(?: (?:centre|center|heart) of)?';

const workplace: Record<SiteLanguage, RegExp> = {
	nl: wordPattern([new RegExp(`(?:${beforeCity.nl.source}) (?<city>${cities.join('|')})`, 'u')]),
	en: wordPattern([
		new RegExp(
			`(?:${beforeCity.en.source})${between} (?<city>${inEnglish}|${cities.join('|')})`,
			'u',
		),
	]),
};

/** Reports a place of work in the text that the fields do not name; places it does not know pass. */
export const bodyContradictsPlace: Rule = {
	id: 'body-contradicts-place',
	category: 'consistency',
	severity: 'warning',
	source: 'https://www.nvp-hrnetwerk.nl/sollicitatiecode',
	*check(document, text) {
		const places = document.vacancy?.locations.map(({ city }) => city) ?? [];
		if (places.length === 0) return;
		for (const mention of bodyMentions(document, workplace[document.language])) {
			const isNamed = places.some((place) => names(mention.sentence, place.toLowerCase()));
			if (isNamed || isNegated(mention)) continue;
			yield { range: mention.range, ...text.bodyContradictsPlace(mention.words, places) };
		}
	},
};

const names = (sentence: string, place: string): boolean =>
	sentence.includes(place) || (inDutch.includes(place) && sentence.includes(inEnglish));
