import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { isDenied } from '#lint/core/denial.ts';
import { type Mention, mentionsOf } from '#lint/core/mentions.ts';
import type { Rule } from '#lint/core/rule.ts';

const video: Record<SiteLanguage, RegExp> = {
	nl: /(?:(?:sollicitatie|motivatie)(?:video|filmpje|vlog)|video-?(?:sollicitatie|motivatie|pitch|cv|presentatie|boodschap)|video|filmpje|vlog)/g,
	en: /(?:video (?:application|pitch|introduction|cv|message)|video)/g,
};

const demanded: Record<SiteLanguage, RegExp> = {
	nl: /(?<!\p{L})(?:stuur|maak|neem|upload|film|lever|voeg|verplicht|vereist|(?:we|wij) (?:vragen|willen|ontvangen)|vragen (?:we|wij)|alleen met|solliciteer|solliciteren doe je)(?!\p{L})/u,
	en: /(?<!\p{L})(?:send|make|record|upload|film|include|required|mandatory|we (?:ask|want|require)|only with|apply with)(?!\p{L})/u,
};

const aboutApplicant: Record<SiteLanguage, RegExp> = {
	nl: /jezelf|sollicit|motivat|wie je bent|wie jij bent|waarom|voorstel|pitch|video-?cv/,
	en: /yourself|appl[iy]|motivat|who you are|why you|introduc|pitch|video cv/,
};

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
			if (isDemanded(mention, document.language) && !isDenied(mention))
				yield { range: mention.range, ...text.videoRequired(mention.words) };
	},
};

const isDemanded = ({ block, sentence, next }: Mention, language: SiteLanguage): boolean =>
	!aboutWork.has(String(block.path?.[0])) &&
	demanded[language].test(sentence) &&
	aboutApplicant[language].test(sentence) &&
	!alternative[language].test(`${sentence} ${next}`);
