import { anyOf } from '#domain/written/alternatives.ts';
import { mentionsOf } from '#lint/core/mentions.ts';
import type { Rule } from '#lint/core/rule.ts';
import { askedIn, type Demand } from '#lint/rules/privacy/asked.ts';

const pay =
	'(?:salaris|loon|(?:maand|jaar)(?:loon|salaris)|uurloon|bruto ?(?:maand|jaar)?(?:salaris|loon)|inkomen)';
const former =
	'(?:huidige?|vorige?|laatste?|laatst ?(?:verdiende?|genoten|ontvangen)|meest recente)';

const formerPay = new RegExp(
	[
		// First: “loon” is the beginning of it.
		'(?:huidige |laatste |(?:meest )?recente |je )?(?:(?:loon|salaris)stro(?:okjes?|ok|ken)|salarisspecificaties?)',
		`${former} (?:bruto |vaste )?${pay}`,
		`${pay} (?:bij|van|in) (?:je|jouw|uw) (?:huidige|vorige|laatste) (?:werkgever|baan|werk|functie)`,
		'(?:wat|hoeveel) verdien(?:de)? (?:je|jij|u) (?:nu|op dit moment|momenteel|bij je|in je (?:huidige|vorige|laatste))',
		'(?:wat|hoeveel) (?:je|jij|u) (?:nu|op dit moment|momenteel|(?:bij|in) je (?:vorige|huidige|laatste) (?:werkgever|baan|werk)) verdien(?:t|de)',
		'(?:salaris|loon)(?:verleden|geschiedenis)',
	].join('|'),
	'g',
);

/** An offer that follows what somebody earned. */
const offerBy = new RegExp(
	`(?:op basis van|gebaseerd op|afhankelijk van) (?:je|jouw|het) ${former} ${pay}`,
	'g',
);

const formerPayEnglish = anyOf('gu', [
	/(?:current|present|previous|last|latest|most recent) (?:gross |monthly |annual |earned ){0,2}(?:salary|pay|wages?|income|compensation|remuneration)/u,
	/(?:salary|pay|wage) history/u,
	/(?:salary|pay) ?slips?/u,
	/(?:how much|what) (?:do|did) you (?:currently |now )?earn/u,
	/salary (?:at|with|in) your (?:current|last|previous) (?:employer|job)/u,
]);

const demand: Demand = {
	inLists: { nl: formerPay, en: formerPayEnglish },
	inText: { nl: formerPay, en: formerPayEnglish },
};

/** Reports questions about what somebody earns now or earned before. */
export const asksPayHistory: Rule = {
	id: 'asks-pay-history',
	category: 'privacy',
	severity: 'error',
	source:
		'https://www.randstad.nl/werkgevers/kenniscentrum/arbeidsmarkt-en-flexibiliteit/nvp-sollicitatiecode-privacy-sollicitant',
	*check(document, text) {
		for (const { range, words } of askedIn(document, demand))
			yield { range, ...text.asksPayHistory(words) };
		for (const { range, words } of mentionsOf(document, offerBy))
			yield { range, ...text.asksPayHistory(words) };
	},
};
