import type { Subject } from '#views/subject.ts';

/** The contract in sentences; what the vacancy does not say is left out. */
export function contractTexts({ vacancy: { contract }, dictionary }: Subject): string[] {
	const { ui, words, format } = dictionary;
	const { type, months, trialMonths, noticeMonths, permanentAfter, collectiveAgreement } = contract;
	const length = months === undefined ? '' : ` ${ui['contract.months'](format.number(months))}`;
	return [
		`${words.contract[type]}${length}.`,
		permanentAfter &&
			ui['contract.permanentAfter'](format.number(permanentAfter.months), permanentAfter.condition),
		trialMonths === undefined
			? undefined
			: trialMonths === 0
				? ui['contract.noTrial']
				: ui['contract.trial'](format.number(trialMonths)),
		noticeMonths === undefined ? undefined : ui['contract.notice'](format.number(noticeMonths)),
		collectiveAgreement === undefined
			? undefined
			: collectiveAgreement === 'none'
				? ui['contract.noAgreement']
				: ui['contract.agreement'](collectiveAgreement),
	].filter((sentence) => sentence !== undefined);
}
