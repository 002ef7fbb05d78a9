import { present } from '#views/sentences.ts';
import type { Subject } from '#views/subject.ts';

/** The contract in sentences; what the vacancy does not say is left out. */
export function contractTexts({ vacancy: { contract }, dictionary }: Subject): string[] {
	const { ui, words, format } = dictionary;
	const { type, months, noticeMonths, permanentAfter } = contract;
	const length = months === undefined ? '' : ` ${ui['contract.months'](format.number(months))}`;
	return present([
		`${words.contract[type]}${length}.`,
		permanentAfter &&
			ui['contract.permanentAfter'](format.number(permanentAfter.months), permanentAfter.condition),
		trialText(contract, dictionary),
		noticeMonths === undefined ? undefined : ui['contract.notice'](format.number(noticeMonths)),
		agreementText(contract, dictionary),
	]);
}

type Contract = Subject['vacancy']['contract'];

function trialText({ trialMonths: months }: Contract, { ui, format }: Subject['dictionary']) {
	if (months === undefined) return undefined;
	return months === 0 ? ui['contract.noTrial'] : ui['contract.trial'](format.number(months));
}

function agreementText({ collectiveAgreement: name }: Contract, { ui }: Subject['dictionary']) {
	if (name === undefined) return undefined;
	return name === 'none'
		? ui['contract.noAgreement']
		: ui['contract.agreement'](name.replace(/^cao /i, ''));
}
