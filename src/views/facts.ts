import { uncapitalised } from '#domain/first-letter.ts';
import type { Dictionary } from '#i18n/dictionary.ts';
import { payTexts } from '#views/card.ts';
import { addressTexts } from '#views/place.ts';
import { present } from '#views/sentences.ts';
import { spokenText } from '#views/spoken.ts';
import type { Subject } from '#views/subject.ts';
import { shiftTexts } from '#views/work-times.ts';

/** One line of "In het kort". */
export interface Fact {
	/** Stable name, for icons and tests. */
	id:
		| 'pay'
		| 'hours'
		| 'shifts'
		| 'place'
		| 'home'
		| 'contract'
		| 'needs'
		| 'apply'
		| 'reply'
		| 'closes';
	label: string;
	values: string[];
}

/** The ten facts that decide, in the order in which candidates ask for them. */
export function factsOf(subject: Subject): Fact[] {
	const { vacancy, dictionary } = subject;
	const { ui } = dictionary;
	const reply = vacancy.apply.replyWithinWorkdays;
	const facts: Fact[] = [
		{ id: 'pay', label: payLabel(subject), values: present(Object.values(payTexts(subject))) },
		{ id: 'hours', label: ui['facts.hours'], values: hoursTexts(subject) },
		{ id: 'shifts', label: ui['facts.shifts'], values: shiftTexts(subject) },
		{ id: 'place', label: ui['facts.place'], values: placeTexts(subject) },
		{ id: 'home', label: ui['facts.home'], values: [homeText(subject)] },
		{ id: 'contract', label: ui['facts.contract'], values: contractTexts(subject) },
		{ id: 'needs', label: ui['facts.start'], values: needsTexts(subject) },
		{ id: 'apply', label: ui['facts.apply'], values: applyTexts(subject) },
		{
			id: 'reply',
			label: ui['facts.reply'],
			values: reply === undefined ? [] : [ui['facts.replyWithin'](reply)],
		},
		closingFact(subject),
	];
	return facts.filter(({ values }) => values.length > 0);
}

/** Once a vacancy is closed early, a last day that is still to come says nothing any more. */
function closingFact({ vacancy, today, dictionary: { ui, format } }: Subject): Fact {
	const { closes, status } = vacancy;
	const isPast = closes !== undefined && closes < today;
	const isKnown = closes !== undefined && (isPast || status === 'open' || status === 'draft');
	return {
		id: 'closes',
		label: ui[isPast ? 'facts.closed' : 'facts.closes'],
		values: isKnown ? [format.longDate(closes)] : [],
	};
}

function payLabel({ vacancy, dictionary: { ui } }: Subject): string {
	const labels = {
		wage: ui['facts.pay'],
		fee: ui['facts.fee'],
		allowance: ui['facts.allowance'],
	};
	return labels[vacancy.salary.kind];
}

function hoursTexts({ vacancy: { hours }, dictionary: { ui, format } }: Subject): string[] {
	return present([
		ui['card.hours'](format.numberRange(hours)),
		hours.growsTo === undefined ? undefined : ui['facts.hoursGrow'](format.number(hours.growsTo)),
	]);
}

function placeTexts(subject: Subject): string[] {
	const addresses = addressTexts(subject);
	const isRemote = subject.vacancy.workplace.type === 'remote';
	return isRemote ? [subject.dictionary.ui['facts.remotePlace']] : addresses;
}

function homeText({ vacancy: { workplace }, dictionary: { ui, format } }: Subject): string {
	if (workplace.type === 'remote') return ui['facts.homeAlways'];
	if (workplace.homeDays) return ui['facts.homeDays'](format.number(workplace.homeDays));
	return ui[workplace.type === 'hybrid' ? 'facts.homePartly' : 'facts.homeNever'];
}

function contractTexts({ vacancy: { contract, openings }, dictionary }: Subject): string[] {
	const { ui, words, format } = dictionary;
	const type = words.contract[contract.type];
	return present([
		contract.months === undefined
			? type
			: `${type}, ${ui['facts.contractMonths'](format.number(contract.months))}`,
		openings > 1 ? ui['facts.openings'](openings) : undefined,
	]);
}

function needsTexts({ vacancy, dictionary }: Subject): string[] {
	const { education, educationAlternative, experience } = vacancy;
	const { ui, words } = dictionary;
	return present([
		experience && experienceText(experience.months, dictionary),
		education && uncapitalised(words.education[education]),
		educationAlternative && ui['facts.educationAlternative'](educationAlternative),
		spokenText({ vacancy, dictionary }),
	]);
}

/** How much experience is asked, such as “2 jaar ervaring”. */
export function experienceText(months: number, { ui, format }: Dictionary): string {
	if (months === 0) return ui['facts.noExperience'];
	return ui['facts.experience'](format.number(months));
}

function applyTexts({ vacancy: { apply }, dictionary: { ui } }: Subject): string[] {
	return present([
		apply.minutes === undefined ? undefined : ui['facts.applyMinutes'](apply.minutes),
		apply.cv === 'none' || apply.cv === 'optional' ? ui['facts.noCv'] : undefined,
	]);
}
