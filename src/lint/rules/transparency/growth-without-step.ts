import type { SiteLanguage, Vacancy } from '#domain/schema/vacancy.ts';
import { anyOf } from '#lint/core/alternatives.ts';
import { isDenied } from '#lint/core/denial.ts';
import { type Mention, mentionsOf } from '#lint/core/mentions.ts';
import type { Rule } from '#lint/core/rule.ts';

const growth: Record<SiteLanguage, RegExp> = {
	nl: anyOf('gu', [
		/door(?: te )?(?:groeien|stromen)/u,
		/door(?:groei|stroom)(?:mogelijkhe(?:id|den)|kans(?:en)?|perspectief)/u,
		/groei(?:mogelijkheden|kansen|pad)/u,
		/(?:carrière|loopbaan)(?:mogelijkheden|kansen|perspectief)/u,
		/promotiekansen|doorgroei/u,
	]),
	en: anyOf('gu', [
		/career (?:growth|progression|opportunities|prospects|advancement|perspectives?|development)/u,
		/(?:growth|promotion|advancement) (?:opportunities|prospects|potential)/u,
		/(?:opportunit(?:y|ies)|room|chances?|space) (?:to grow|for (?:growth|promotion|advancement))/u,
		/grow (?:within|into|with) (?:the|our|your|us)(?: (?:company|organi[sz]ation|role|team|field))?/u,
	]),
};

const learning: Record<SiteLanguage, RegExp> = {
	nl: anyOf('gu', [
		/(?:persoonlijke|professionele)(?: en (?:persoonlijke|professionele))? (?:ontwikkeling|groei)/u,
		/(?:ontwikkel|ontwikkelings|ontplooiings|opleidings|scholings)mogelijkheden/u,
		/ruimte (?:om te groeien|voor (?:groei|ontwikkeling))/u,
		/(?:opleidings|studie|scholings|ontwikkel)budget(?:ten)?/u,
		/(?:mogelijkhe(?:id|den)|kans(?:en)?|gelegenheid|ruimte|tijd) (?:om|tot|voor) (?:\p{L}{1,15} ){0,5}(?:te (?:ontwikkelen|leren(?! kennen))|(?:cursussen|trainingen|opleidingen)(?: te volgen)?|(?:zelf)?ontwikkeling)/u,
	]),
	en: anyOf('gu', [
		/(?:personal|professional)(?: and (?:personal|professional))? (?:growth|development)/u,
		/(?:learning|training|development) (?:opportunities|budget)/u,
		/(?:opportunit(?:y|ies)|room|time|space) to (?:learn|develop(?: yourself)?)(?! \p{L})/u,
	]),
};

/** What a candidate finds or wants is no promise: “je vindt je persoonlijke ontwikkeling belangrijk”. */
const attitude =
	/(?<!\p{L})(?:die (?:\p{L}{2,12} ){0,2}(?:willen|wil)|(?:je|jij) (?:vindt|wilt|wil|zoekt|hecht|houdt)|(?:vind|wil|zoek) (?:je|jij)|you (?:want|value|seek|like|look for|are looking for|find)) [^.;:?!]{0,40}$/u;

/** Sentences about the work or about others, not about what the applicant gets. */
const aboutWork = new Set(['title', 'tasks', 'growth', 'mustHaves', 'niceToHaves', 'challenges']);

/** Reports promises of growth without a role, a term, an amount or a budget. */
export const growthWithoutStep: Rule = {
	id: 'growth-without-step',
	category: 'transparency',
	severity: 'warning',
	source:
		'https://www.managersonline.nl/nieuws/23225/arbeidsvoorwaarden-ondergeschoven-kindje-in-veel-vacatureteksten.html',
	*check(document, text) {
		const { vacancy, language } = document;
		if (!vacancy || vacancy.growth?.length) return;
		for (const mention of mentionsOf(document, growth[language]))
			if (isPromise(mention))
				yield { range: mention.range, ...text.growthWithoutStep(mention.words) };
		if (hasTraining(vacancy)) return;
		for (const mention of mentionsOf(document, learning[language]))
			if (isPromise(mention))
				yield { range: mention.range, ...text.learningWithoutBudget(mention.words) };
	},
};

/** Also a part of the week: “elke week een halve dag om te leren”. */
const amount = /\d|(?:halve|hele) dag|(?:een|één|twee) dag(?:en|deel|delen)? (?:per|in de) /;

const isPromise = (mention: Mention): boolean =>
	!aboutWork.has(String(mention.block.path?.[0])) &&
	!amount.test(mention.sentence + mention.next) &&
	!/^[^.]{0,30}(?<!\p{L})(?:uren|dagen)(?!\p{L})/u.test(mention.after) &&
	!/^ van (?!jou|je(?!\p{L}))/u.test(mention.after) &&
	!attitude.test(mention.before) &&
	!isDenied(mention);

const hasTraining = ({ benefits }: Vacancy): boolean =>
	benefits?.training?.budget !== undefined || benefits?.training?.hours !== undefined;
