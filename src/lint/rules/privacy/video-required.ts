import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { anyWord } from '#domain/written/alternatives.ts';
import { isDenied } from '#lint/core/denial.ts';
import { type Mention, mentionsOf } from '#lint/core/mentions.ts';
import type { Rule } from '#lint/core/rule.ts';

const video: Record<SiteLanguage, RegExp> = {
	nl: /(?:(?:sollicitatie|motivatie)(?:video|filmpje|vlog)|video-?(?:sollicitatie|motivatie|pitch|cv|presentatie|boodschap)|video|filmpje|vlog)/g,
	en: /(?:video (?:application|pitch|introduction|cv|message)|video)/g,
};

const demanded: Record<SiteLanguage, RegExp> = {
	nl: anyWord('u', [
		/stuur|maak|neem|upload|film|lever|voeg|verplicht|vereist|(?:alleen|aangevuld) met/u,
		/(?:we|wij) (?:vragen|willen|ontvangen)|(?:vragen|willen) (?:we|wij)/u,
		/solliciteer|solliciteren (?:doe|kun|kan) je|(?:begint|start|bestaat|laat|vertel) (?:ons )?(?:in|via|uit|met)|zonder/u,
	]),
	en: /(?<!\p{L})(?:send|make|record|upload|film|include|required|mandatory|we (?:ask|want|require)|only with|apply with)(?!\p{L})/u,
};

const aboutApplicant: Record<SiteLanguage, RegExp> = {
	nl: /jezelf|sollicit|motivat|wie (?:je|jij) bent|waarom|voorstel|pitch|naam|brief|(?<!\p{L})cv(?!\p{L})/u,
	en: /yourself|appl[iy]|motivat|who you are|why you|introduc|pitch|video cv/,
};

/** One to look at, or work that somebody made. */
const otherVideo = /(?<!\p{L})(?:be)?kijk|gemaakt|portfolio|je werk|you made|watch/u;

const alternative: Record<SiteLanguage, RegExp> = {
	nl: /(?<!\p{L})(?:of|liever|mag|mogen|kan ook|optioneel|facultatief|als je wilt|als je dat wilt|hoeft|hoef|niet verplicht)(?!\p{L})/u,
	en: /(?<!\p{L})(?:or|rather|may|can also|optional|if you (?:like|want|prefer)|not required)(?!\p{L})/u,
};

const aboutWork = new Set(['tasks', 'challenges', 'taught', 'mustHaves', 'niceToHaves', 'bonus']);

/** Reports a video that every applicant has to make. */
export const videoRequired: Rule = {
	id: 'video-required',
	category: 'privacy',
	severity: 'error',
	source:
		'https://www.autoriteitpersoonsgegevens.nl/themas/werk-en-uitkering/sollicitaties/persoonsgegevens-van-sollicitanten',
	*check(document, text) {
		for (const mention of mentionsOf(document, video[document.language]))
			if (isDemanded(mention, document.language) && !isWaived(mention))
				yield { range: mention.range, ...text.videoRequired(mention.words) };
	},
};

const isDemanded = ({ block, sentence, next }: Mention, language: SiteLanguage): boolean =>
	!aboutWork.has(String(block.path?.[0])) &&
	demanded[language].test(sentence) &&
	aboutApplicant[language].test(sentence) &&
	!otherVideo.test(sentence) &&
	!alternative[language].test(`${sentence} ${next}`);

/** “Zonder video nemen we je niet aan” demands one. */
const isWaived = (mention: Mention): boolean =>
	isDenied(mention) &&
	!(mention.before.endsWith('zonder ') && / (?:niet|geen) /u.test(mention.after));
