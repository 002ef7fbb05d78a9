import { plural } from '#i18n/en/count.ts';
import { formatsFor } from '#i18n/format.ts';
import { toWrite } from '#i18n/to-write.ts';
import type { transparencyText as dutch } from '#i18n/nl/lint/transparency.ts';

const { euroRange, list, number } = formatsFor('en-IE');

/** Sentences of the rules on what a vacancy has to say. */
export const transparencyText: typeof dutch = {
	payRangeTooWide: (min, max) => ({
		message: `The highest pay in “${payFrom(min, max)}” is ${number(max / min)} times the lowest. So wide a range says little about what you will earn.`,
		remedy:
			'Helder asks for a highest pay of at most one and a half times the lowest. Give the range for somebody who starts now, or make it two vacancies.',
	}),
	variablePayWithoutAmount: () => ({
		message: '“variable” holds a reward without an amount.',
		remedy:
			'Fill in “min” and “max” with “period”, or write in “description” which percentage it is and of what.',
	}),
	variablePayInText: (words) => ({
		message: `The text says “${words}”, but not how much that is.`,
		remedy:
			'Fill in the group “variable” in “salary”: the amount per period and what earns it. If nobody is certain to get it, say how many colleagues got it last year.',
	}),
	holidayAllowanceUnclear: () => ({
		message: 'The pay does not say whether the holiday allowance (vakantiegeld) is in it.',
		remedy:
			'Write in “salary”: “includesHolidayAllowance: false” when it comes on top, or “true” when it is included. Put the percentage in “holidayAllowance”.',
	}),
	holidayAllowanceWithoutPercent: () => ({
		message:
			'The vacancy says whether the holiday allowance (vakantiegeld) is in the pay, but not how much it is.',
		remedy: 'Put the percentage in “holidayAllowance”, for example “holidayAllowance: 8”.',
	}),
	caoMissing: () => ({
		message: 'The vacancy does not say which collective agreement (cao) applies.',
		remedy:
			'Write its name in “collectiveAgreement” in “contract”. If there is none, write “none”.',
	}),
	referenceDaysMissing: () => ({
		message:
			'This is an on-call contract, but it does not say on which days and hours calls can come.',
		remedy:
			'Fill in the list “referenceDays” in “roster”. With the contract an employer who decides when you work, and mostly cannot say so beforehand, has to name those days and hours (article 7:655 BW); in a vacancy Helder asks for it.',
	}),
	guaranteedHoursMissing: (max) => ({
		message: `The vacancy says “0 to ${number(max)} hours” a week. So not a single hour is certain.`,
		remedy: 'Helder asks for a number of hours that is always paid. Put it in “min” in “hours”.',
	}),
	contractDurationMissing: (type) => ({
		message:
			type === 'internship'
				? 'The vacancy does not say how long the internship lasts.'
				: 'The contract is for a fixed term, but the vacancy does not say for how long.',
		remedy: 'Put the number of months in “months” in “contract”, for example “months: 12”.',
	}),
	trialPeriodMissing: () => ({
		message: 'The vacancy does not say how long the trial period is, nor that there is none.',
		remedy:
			'Put the number of months in “trialMonths” in “contract”. If there is no trial period, write 0.',
	}),
	tasksFew: (count, fewest) => ({
		message: `There ${count === 1 ? 'is 1 task' : `are ${count} tasks`}. That does not show what a working day is like.`,
		remedy: `Helder asks for at least ${plural(fewest, 'task')}. Write what somebody does on an ordinary day, with its share of the time if you can.`,
	}),
	procedureMissing: () => ({
		message: 'The vacancy does not say which steps follow an application.',
		remedy:
			'Fill in “selection”: each step, with whom, how long, what you look at and within how many working days.',
	}),
	responseTimeMissing: () => ({
		message: 'The vacancy does not say when somebody hears something after applying.',
		remedy:
			'Put the number of working days in “replyWithinWorkdays” in “apply”. The recruitment code of the NVP takes two weeks as its term.',
	}),
	responseTimeLong: (workdays) => ({
		message: `An applicant waits ${workdays} working days for a reply here.`,
		remedy:
			'Helder asks for at most 10 working days, the two weeks of the recruitment code of the NVP.',
	}),
	clientUnnamed: (agency) => ({
		message: `“${agency}” is an agency, but the vacancy does not say for whom the work is.`,
		remedy:
			'Helder asks for the name of the client in “agencyFor”. If the work is at the agency itself, put its own name there.',
	}),
	clientInText: (words) => ({
		message: `“${words}” sounds like work through an agency, but nothing says for whom you work.`,
		remedy:
			'Helder asks for the name of the client in “agencyFor”. If you are no agency, write that the job is with you, without these words.',
	}),
	agencyWorkWithoutClient: () => ({
		message: 'This is agency work (uitzendwerk), but the vacancy does not say for whom you work.',
		remedy:
			'Helder asks for the agency in “organisation” (with “agency: true” in the file of the organisation) and the client in “agencyFor”.',
	}),
	leaveMissing: () => ({
		message: 'The vacancy does not say how many days of leave you get.',
		remedy:
			'Put the number of days a year in a full-time job in “leaveDays” in “benefits”. The statutory minimum is four times the hours per week (article 7:634 BW).',
	}),
	surchargeUnclear: (kinds) => ({
		message: `The work is ${list(kinds.map((kind) => unusualHours[kind]))}, but the vacancy does not say whether there is an allowance for that.`,
		remedy: 'Fill in “allowances”. If there is none, write “allowances: []”.',
	}),
	overtimeMissing: () => ({
		message: 'The vacancy does not say whether you work overtime.',
		remedy:
			'Fill in the group “overtime” in “roster”. If there is no overtime, write “overtime: { expected: never }”.',
	}),
	overtimeWithoutCompensation: () => ({
		message: 'There is overtime, but the vacancy does not say what you get for it.',
		remedy:
			'Write it in “compensation” in “overtime”: paid, time off or nothing, and how often it occurs.',
	}),
	reachabilityMissing: () => ({
		message: 'The vacancy does not say whether you have to be reachable outside working hours.',
		remedy:
			'Fill in the group “reachability” in “roster”. If it is not needed, write “reachability: { outsideHours: false }”.',
	}),
	reachabilityWithoutCompensation: () => ({
		message:
			'You have to be reachable outside working hours, but the vacancy does not say what you get for that.',
		remedy: 'Write it in “compensation” in “reachability”. If there is nothing, say so.',
	}),
	netPay: (words) => ({
		message: `“${words}” differs from person to person: net pay depends on taxes and premiums.`,
		remedy: 'Name the gross amount, the lowest and the highest.',
	}),
	upToPay: (words, language) => ({
		message: `“${words}” names only the highest pay.`,
		remedy: `Name where you start as well: “${toWrite.payFromTo[language]}”.`,
	}),
	vaguePermanentPromise: (words) => ({
		message: `“${words}” does not say when, nor what it takes.`,
		remedy:
			'Fill in “permanentAfter” in “contract”, with the number of months and the condition. If you do not know it, leave the sentence out.',
	}),
	stepCriteriaMissing: (min, max) => ({
		message: `The pay ranges over “${payFrom(min, max)}”, but the vacancy does not say what decides where you start.`,
		remedy:
			'Write it in “stepCriteria” in “salary”, for example: you start at the bottom, and each year of experience adds € 60.',
	}),
	stepCriteriaVague: (words) => ({
		message: `From “${words}” nobody can work out the pay to start at.`,
		remedy:
			'Say in “stepCriteria” what counts and what it is worth, for example: you start at the bottom, and each year of experience adds € 60.',
	}),
	homeDaysMissing: () => ({
		message: 'The work is partly from home, but the vacancy does not say how many days.',
		remedy: 'Put the number of days a week in “homeDays” in “workplace”.',
	}),
	flexibleWithoutTimes: (words) => ({
		message: `“${words}” does not say between which times you are free to choose.`,
		remedy:
			'Name the limits in the text, or fill in the group “flexible” in “roster” with “days”, “from” and “to”.',
	}),
	growthWithoutStep: (words) => ({
		message: `“${words}” promises a next step, but the vacancy does not say after how long and with what pay.`,
		remedy:
			'Fill in “growth”: the job, after how many months, and what you earn then. If there is no fixed step, say what colleagues who did this work do now.',
	}),
	learningWithoutBudget: (words) => ({
		message: `“${words}” promises something to learn, without an amount or a number of hours.`,
		remedy: 'Fill in the group “training” in “benefits” with “budget” or “hours” per year.',
	}),
	noPracticalStep: () => ({
		message:
			'The steps are interviews only. Nobody gets to see how the work goes, not even the candidate.',
		remedy:
			'Helder asks for one step from the work itself: a short test, a role play or a paid trial day.',
	}),
	unpaidTrialDay: (step, isSilent) => ({
		message: isSilent
			? `The vacancy does not say whether the trial day “${step}” is paid.`
			: `The trial day “${step}” is not paid.`,
		remedy:
			'Helder asks for pay for a day on which somebody does work: write “paid: true”. If the candidate only watches, make it an interview (“type: interview”).',
	}),
	unpaidLongTest: (step, minutes) => ({
		message: `The test “${step}” takes ${plural(minutes, 'minute')} and is not paid.`,
		remedy: 'Make the test at most 60 minutes, or pay for it and write “paid: true”.',
	}),
	selectionTooLong: (workdays) => ({
		message: `All steps together take up to ${workdays} working days.`,
		remedy:
			'Helder asks for at most 40 working days, eight weeks. Combine steps or plan them earlier.',
	}),
	selectionStepWithoutPurpose: (step) => ({
		message: `The step “${step}” does not say what you look at.`,
		remedy: 'Name it in “assesses”, for example “assesses: [listening, explaining]”.',
	}),
	challengesMissing: () => ({
		message: 'The vacancy does not say what is hard about this work.',
		remedy:
			'Helder asks for at least one thing in “challenges”. Ask your colleagues what they ran into in their first month.',
	}),
	onboardingMissing: () => ({
		message: 'The vacancy does not say how you settle in.',
		remedy:
			'Fill in “onboarding”: how many weeks, whether one person guides you, and when you can do it alone.',
	}),
	requirementsOverload: (count, languages) => ({
		message: `There are ${count} requirements${languages > 0 ? `, with ${plural(languages, 'language')} counted in` : ''}. That may also put off people who could do the work.`,
		remedy:
			'Helder asks for at most 5 requirements and allows at most 7. Move the rest to “niceToHaves” or “taught”.',
	}),
};

const unusualHours = {
	avond: 'in the evening',
	weekend: 'at the weekend',
	nacht: 'at night',
};

const payFrom = (min: number, max: number): string =>
	euroRange({ min, max }, ![min, max].every(Number.isInteger));
