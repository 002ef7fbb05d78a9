import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { anyOf } from '#lint/core/alternatives.ts';
import type { Block } from '#lint/core/blocks.ts';
import { isDenied } from '#lint/core/denial.ts';
import { type Mention, mentionsOf } from '#lint/core/mentions.ts';
import type { Rule } from '#lint/core/rule.ts';
import { isList } from '#lint/rules/privacy/asked.ts';

const certificate: Record<SiteLanguage, RegExp> = {
	nl: anyOf('gu', [
		/vog|verklaring omtrent (?:het )?gedrag/u,
		// What Belgium has instead.
		/uittreksel (?:uit (?:het|je) )?strafregister|bewijs van goed (?:zedelijk )?gedrag(?: en zeden)?/u,
	]),
	en: /(?:vog|certificate of (?:good )?conduct|criminal (?:record|background) check)/g,
};

const record: Record<SiteLanguage, RegExp> = {
	nl: anyOf('gu', [
		/(?:blanco|schoon|geen|zonder(?: een)?) strafblad/u,
		/(?:van )?onbesproken gedrag/u,
		/(?:heb je (?:een )?)?strafblad/u,
		/strafrechtelijk verleden/u,
		/(?:geen|zonder) (?:(?:gerechtelijke|justitiële|strafrechtelijke) )?antecedenten/u,
		/ben je (?:ooit |eerder |weleens |wel eens )?veroordeeld/u,
		/(?:nooit|niet) (?:eerder )?(?:met (?:de )?(?:justitie|politie) in aanraking|in aanraking (?:geweest |gekomen )?met (?:de )?(?:justitie|politie))/u,
	]),
	en: anyOf('gu', [
		/(?:clean|no|without a) criminal record/u,
		/criminal record(?! check)/u,
		/have you (?:ever )?been convicted/u,
	]),
};

/** A check of the applicant, of which nobody says what it is. */
const screening: Record<SiteLanguage, RegExp> = {
	nl: /(?:(?:pre-?employment|integriteits|achtergrond)[- ]?)?(?:screening|achtergrondonderzoek)/g,
	en: /(?:pre-?employment |background )(?:screening|check)/g,
};

const aboutApplying =
	/sollicit|procedure|selectie|kandidaat|pre-?employment|achtergrond|indiensttreding|aanstelling|application|candidate|hiring|employment|procedure|before you start/;

const demanded =
	/nodig|vragen|vraag|gevraagd|vereist|verplicht|overleg|lever|kunt|moet|beschik|geldig|recent|bezit|zonder|aanvra|onderdeel|deel uit|hoort|voorwaarde|indienst|procedure|bezorg|voorleggen|required|need|provide|must|ask|valid|submit|have to/;
const forgiving = /probleem|bezwaar|bespreken|welkom|ook met|not a problem|welcome/;

const aboutWork = new Set(['tasks', 'challenges', 'taught', 'screening']);
const isAboutWork = ({ path }: Block): boolean => aboutWork.has(String(path?.[0]));

/** Reports a certificate of conduct without a reason, and questions about a criminal record. */
export const vogUnexplained: Rule = {
	id: 'vog-unexplained',
	category: 'privacy',
	severity: 'warning',
	source: 'https://onderneemhet.nl/hoe-werkt-een-vog-voor-jezelf-of-sollicitanten-aanvragen/',
	*check(document, text) {
		const { vacancy, language } = document;
		if (!vacancy) return;
		if (!vacancy.screening?.some(({ type }) => type === 'vog'))
			for (const mention of mentionsOf(document, certificate[language]))
				if (isDemanded(mention) && !isDenied(mention))
					yield { range: mention.range, ...text.vogUnexplained(mention.words) };
		if (!vacancy.screening?.length)
			for (const mention of mentionsOf(document, screening[language]))
				if (isCheck(mention))
					yield { range: mention.range, ...text.screeningUnexplained(mention.words) };
		for (const mention of mentionsOf(document, record[language]))
			if (isDemand(mention))
				yield { range: mention.range, ...text.asksCriminalRecord(mention.words) };
	},
};

const because =
	/(?<!\p{L})(?:omdat|want|vanwege|wegens|daarom|zodat|wettelijk\p{L}*|because|since|as you)(?!\p{L})/u;
const others =
	/mensen die|inwoners|burgers|klanten die|(?:voor|van|bij) (?:nieuwe |onze |alle )*(?:collega|medewerkers|vrijwilligers|kandidaten)|residents|people who|customers who/;

const isDemanded = ({ block, before, sentence, next }: Mention): boolean =>
	!isAboutWork(block) &&
	!/gedrag \($/.test(before) &&
	!because.test(`${sentence} ${next}`) &&
	!others.test(sentence) &&
	(block.kind === 'item' || block.path !== undefined || demanded.test(sentence));

const isCheck = (mention: Mention): boolean =>
	!isAboutWork(mention.block) &&
	aboutApplying.test(mention.sentence) &&
	!reasoned.test(`${mention.sentence} ${mention.next}`) &&
	!isDenied(mention);

/** What is checked, or why. */
const reasoned =
	/vog|omdat|want|referentie|diploma|identiteit|strafblad|social|because|reference|identity/;

/** “Geen strafblad” is a demand; “een strafblad is geen probleem” is the opposite. */
const isDemand = ({ block, words, sentence }: Mention): boolean =>
	!isAboutWork(block) &&
	!forgiving.test(sentence) &&
	(isList(block) || !/^(?:strafblad|criminal record)$/i.test(words));
