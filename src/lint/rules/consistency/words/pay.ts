import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { wordPattern } from '#lint/core/word-pattern.ts';

/** The sentence speaks of pay. */
export const aboutPay: Record<SiteLanguage, RegExp> = {
	nl: wordPattern([/\p{L}{0,10}(?:salaris|loon)|verdien\p{L}{0,3}|bruto|betalen|krijg je/u]),
	en: wordPattern([/salary|wages?|pay|paid|earn|gross|you (?:will )?(?:get|receive)/u]),
};

/** Then the amount may be another one with good reason. */
export const otherAmount: Record<SiteLanguage, RegExp> = {
	nl: wordPattern([
		/netto|toeslag\p{L}{0,2}|vergoeding\p{L}{0,2}|bonus|vakantiegeld|budget|studie|korting|pensioen|thuiswerk\p{L}{0,12}|reis\p{L}{0,10}/u,
		/ongeveer|circa|gemiddeld|later|daarna|na|groei\p{L}{0,3}|doorgroei\p{L}{0,3}|stap|volgende/u,
		/extra|erbij|vorige?|collega's|klanten?/u,
		/bij \d{1,2} uur|uur per week|uren/u,
	]),
	en: wordPattern([
		/net|allowances?|bonus(?:es)?|holiday pay|budget|training|study|discount|pension/u,
		/travel|commut\p{L}{1,4}|commission|profit|reimburse\p{L}{0,4}|expenses/u,
		/turnover|revenue|referral/u,
		/about|around|roughly|approximately|average|later|after|grow\p{L}{0,5}|step|next|extra|on top|previous|colleagues?|customers?|clients?|hours/u,
	]),
};
