import { hasAgreement, isEmployment } from '#domain/employment.ts';
import { valueOn } from '#domain/parameters/dated.ts';
import { trialPeriods } from '#domain/parameters/trial-period.ts';
import { trialLimitOf } from '#domain/trial-limit.ts';
import { copy, type KitDocument, lines, list, note, paragraph, table } from '#kit/document.ts';
import type { KitSubject } from '#kit/kit-subject.ts';
import { vacancyHead } from '#kit/steps.ts';
import { inItsLanguage } from '#kit/vacancy-facts.ts';
import { offer as text } from '#i18n/nl/kit/offer.ts';
import { shared } from '#i18n/nl/kit/shared.ts';
import { benefitsView } from '#views/sections/benefits.ts';
import { payTexts } from '#views/card.ts';
import { contractTexts } from '#views/sections/contract.ts';
import { onboardingView } from '#views/sections/onboarding.ts';
import { payView } from '#views/pay/pay.ts';
import { addressTexts } from '#views/place.ts';
import { rosterView } from '#views/sections/roster.ts';
import { present } from '#views/sentences.ts';
import type { Subject } from '#views/subject.ts';
import { termOf } from '#views/terms.ts';
import { shiftTexts } from '#views/work-times.ts';

/** The sheet with what was promised beside what is agreed, and the letter to send with it. */
export const offerPapers = (subject: KitSubject): KitDocument[] => [
	agreementSheet(subject),
	offerLetter(subject),
];

const agreementSheet = (subject: KitSubject): KitDocument => ({
	file: 'afsprakenblad',
	title: text.sheet,
	audience: 'candidate',
	lead: text.sheetLead,
	head: vacancyHead(subject),
	sections: [
		{
			title: text.sheetTitle,
			blocks: [
				paragraph(text.sheetText),
				table({
					caption: text.sheetCaption,
					head: text.sheetHead,
					rows: sheetRows(subject),
					isLastWide: true,
				}),
				lines(text.signature, 2),
			],
		},
	],
});

function offerLetter(subject: KitSubject): KitDocument {
	const { vacancy, organisation } = subject;
	return {
		file: 'aanbod',
		title: text.title,
		audience: 'team',
		lead: text.lead,
		head: vacancyHead(subject),
		sections: [
			{ title: text.trial, blocks: [paragraph(trialText(subject))] },
			{
				title: text.contract,
				blocks: [...list(text.contractItems, 'tick'), note(shared.notLegalAdvice)],
			},
			{
				title: text.letter,
				blocks: [
					...(vacancy.language === 'en' ? [note(text.letterEnglish)] : []),
					copy(...text.letterText(vacancy.title, organisation.name, text.letterDays)),
				],
			},
		],
	};
}

const { row } = text;

/** A row per term: what was promised, and room for what is agreed. */
const sheetRows = (kit: KitSubject): string[][] =>
	promisedTerms(inItsLanguage(kit)).map(([label, values]) => [
		label,
		values.length === 0 && label !== row.start ? text.unknown : values.join('\n'),
		'',
	]);

/** Every term of the page with what it says, so that nothing promised is forgotten. */
function promisedTerms(subject: Subject): [label: string, values: readonly string[]][] {
	const { vacancy, dictionary } = subject;
	const pay = payView(subject);
	const benefits = benefitsView(subject);
	const onboarding = onboardingView(subject);
	return [
		[row.title, [vacancy.title]],
		[row.start, []],
		[row.hours, [dictionary.format.numberRange(vacancy.hours)]],
		[
			row.pay,
			present([termOf('pay', vacancy, dictionary)?.text, ...Object.values(payTexts(subject))]),
		],
		[row.payRules, [...pay.position, ...pay.statements]],
		[row.allowances, pay.allowances?.length === 0 ? [row.noAllowances] : (pay.allowances ?? [])],
		[row.shifts, shiftTexts(subject)],
		[row.roster, rosterView(subject).statements],
		[row.contract, contractTexts(subject)],
		[row.place, addressTexts(subject)],
		[
			row.benefits,
			[
				...benefits.named.map(({ label, values }) => `${label}: ${values.join(', ')}`),
				...benefits.other,
			],
		],
		[row.onboarding, present([onboarding?.text])],
	];
}

/** What the law allows for this contract (BW 7:652), with its number of months. */
function trialText({ vacancy: { contract }, today }: KitSubject): string {
	if (!isEmployment(contract)) return text.trialOutside;
	const { alone, byAgreement } = trialLimitOf(contract, valueOn(trialPeriods, today));
	return text.trialRules(
		byAgreement === 0
			? text.trialNone
			: text.trialUpTo(alone, hasAgreement(contract) ? byAgreement : alone),
	);
}
