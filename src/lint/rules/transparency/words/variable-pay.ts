import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { anyOf } from '#domain/written/alternatives.ts';

/** Pay that depends on results. */
export const variablePay: Record<SiteLanguage, RegExp> = {
	nl: anyOf('gu', [
		/(?:jaar|kwartaal|maand|prestatie|eindejaars|teken|welkomst|inzet|team|omzet|verkoop|winst|resultaats?)?bonus(?:sen|regeling|mogelijkheden)?/u,
		/(?:provisie|commissie)(?:regeling)?/u,
		/winst(?:deling|uitkering)(?:sregeling)?/u,
		/deelt? (?:\p{L}{1,10} ){0,2}(?:mee )?in de winst/u,
		/eindejaars(?:uitkering|premie)/u,
		/prestatie(?:beloning|toeslag|premie)|resultaats?premie|premie volgens resultaat/u,
		/variabele (?:beloning|deel)/u,
		/ote|on[- ]target earnings/u,
	]),
	en: anyOf('gu', [
		/(?:yearly |annual |quarterly |monthly |performance |year-end )?bonus(?:es)?/u,
		/commissions?/u,
		/profit[- ](?:sharing|share)/u,
		/(?:13th|thirteenth) month/u,
		/variable (?:pay|salary|compensation)/u,
		/ote|on[- ]target earnings/u,
	]),
};

/** Words by which a sentence offers something, rather than that the work is about it. */
export const offer: Record<SiteLanguage, RegExp> = {
	nl: anyOf('', [
		/krijg|verdien|ontvang|bied|kans op/u,
		/(?:salaris|loon)(?!admin|verwerk|str)|bovenop|basis|on[- ]target/u,
		/extraatje|mooi|aantrekkelijk|leuk|goede/u,
		/in de winst|(?:je|jouw) \S*bonus/u,
	]),
	en: anyOf('', [
		/you(?:'ll)? (?:get|receive|earn)|we offer|chance of/u,
		/salary|on top|base|your \S*bonus/u,
		/attractive|generous|competitive|great|good/u,
	]),
};
