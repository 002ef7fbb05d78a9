import type { ContractChain } from '#domain/parameters/contract-chain.ts';
import { formatsFor } from '#i18n/format.ts';
import { plural } from '#i18n/nl/count.ts';

const { date, number } = formatsFor('nl-NL');

const months = (count: number): string => (count === 1 ? '1 maand' : `${number(count)} maanden`);

/** 2 uur en 30 minuten */
function duration(minutes: number): string {
	const hours = Math.floor(minutes / 60);
	const rest = minutes % 60;
	return [hours && `${hours} uur`, rest && plural(rest, 'minuut', 'minuten')]
		.filter(Boolean)
		.join(' en ');
}

/** Sentences of the rules on contracts. */
export const lawContractText = {
	trialOnSixMonths: (trial: number, length: number) => ({
		message: `Er staat een proeftijd van “${months(trial)}” bij een contract van ${months(length)}. Bij een contract van zes maanden of korter mag er geen proeftijd zijn; staat hij er toch, dan is hij nietig (artikel 7:652 BW).`,
		remedy: 'Schrijf “trialMonths: 0”.',
	}),
	trialTooLong: (trial: number, most: number) => ({
		message: `De proeftijd is “${months(trial)}”. Langer dan 2 maanden mag nooit; dan is er helemaal geen geldige proeftijd (artikel 7:652 BW).`,
		remedy: `Schrijf bij “trialMonths” hooguit ${number(most)}.`,
	}),
	trialCaoUnnamed: (trial: number, most: number) => ({
		message: `De proeftijd is “${months(trial)}” bij een contract dat langer dan zes maanden en korter dan twee jaar duurt. Dan is ${months(most)} het meeste; alleen een cao kan er twee van maken (artikel 7:652 lid 7 BW).`,
		remedy: `Schrijf “trialMonths: ${number(most)}”, of noem bij “collectiveAgreement” de cao die dit regelt.`,
	}),
	callNoticeShort: (days: number, least: number, byAgreement: boolean) => ({
		message: byAgreement
			? `Bij dit oproepcontract is het rooster “${plural(days, 'dag', 'dagen')}” van tevoren bekend. Ook met een cao is de termijn minstens 24 uur; wie later wordt opgeroepen, hoeft niet te komen (artikel 7:628a BW).`
			: `Bij dit oproepcontract is het rooster “${plural(days, 'dag', 'dagen')}” van tevoren bekend. Wie minder dan ${least} dagen van tevoren wordt opgeroepen, hoeft niet te komen; alleen een cao kan die termijn korter maken (artikel 7:628a BW).`,
		remedy: byAgreement
			? 'Schrijf bij “knownDaysAhead” minstens 1.'
			: `Schrijf bij “knownDaysAhead” minstens ${least}, of noem de cao die een kortere termijn geeft.`,
	}),
	callNoticeShortInText: (least: number) => ({
		message: `In deze zin hoor je pas kort van tevoren dat er werk is. Wie minder dan ${plural(least, 'dag', 'dagen')} van tevoren wordt opgeroepen, hoeft niet te komen (artikel 7:628a BW).`,
		remedy:
			'Roep eerder op, of schrijf erbij dat je een late oproep mag weigeren en noem de cao als die een kortere termijn geeft.',
	}),
	callMinimumPay: (minutes: number, paidHours: number) => ({
		message: `Hier kan een oproep maar “${duration(minutes)}” duren. Bij zo’n contract is er per oproep recht op loon over minstens ${paidHours} uur (artikel 7:628a lid 1 BW).`,
		remedy: `Schrijf erbij dat je per oproep minstens ${paidHours} uur betaalt, of maak de dienst langer.`,
	}),
	fixedChainTooLong: (length: number, permanentAfter: number, contracts: number) => ({
		message: `Het contract duurt “${months(length)}” en wordt pas na “${months(permanentAfter)}” vast. Met contracten van die lengte is het vierde al vast: er mogen ${contracts} tijdelijke contracten na elkaar zijn (artikel 7:668a BW).`,
		remedy: `Schrijf bij “permanentAfter” hooguit ${months(length * contracts)}, of noem de cao die meer toestaat.`,
	}),
	fixedSeriesTooLong: ({ contracts, months: most }: ContractChain) => ({
		message: `Hier staan meer dan ${contracts} tijdelijke contracten na elkaar. Bij meer dan ${contracts} contracten, of samen meer dan ${months(most)}, is het laatste vast (artikel 7:668a BW).`,
		remedy:
			'Schrijf na welk contract iemand een vast contract krijgt, of noem de cao die meer toestaat.',
	}),
	zeroHoursAfter2028: ({
		min,
		max,
		percent,
		plannedFrom,
	}: {
		min: number;
		max: number;
		percent: number;
		plannedFrom: string;
	}) => ({
		message: `Dit oproepcontract geeft “${number(min)} tot ${number(max)} uur”. Een aangenomen wet (36 746) vervangt het nulurencontract door een contract waarin het meeste hooguit ${percent}% van het minste is. Aangekondigd is ${date(plannedFrom)}; een koninklijk besluit bepaalt de dag, en er zijn uitzonderingen.`,
		remedy:
			'Kijk of de wet al geldt en of een uitzondering voor jullie geldt, en pas dan de uren aan.',
	}),
};
