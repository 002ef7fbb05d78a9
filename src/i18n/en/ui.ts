import { capitalised } from '#domain/first-letter.ts';
import { applyPage } from '#i18n/en/apply-page.ts';
import { cards } from '#i18n/en/cards.ts';
import { days, hours, jobs, plural } from '#i18n/en/count.ts';
import { empty } from '#i18n/en/empty.ts';
import { filterForm } from '#i18n/en/filter-form.ts';
import { filters } from '#i18n/en/filters.ts';
import { search } from '#i18n/en/search.ts';
import { myList } from '#i18n/en/my-list.ts';
import { saving } from '#i18n/en/saving.ts';
import { share } from '#i18n/en/share.ts';
import { onTime } from '#i18n/en/when.ts';

const workingDays = (count: number | string): string => plural(count, 'working day');
const months = (count: string): string => plural(count, 'month');

/** Whole years as such, so that they can be compared: a year instead of twelve months. */
const term = (count: string): string =>
	Number(count) > 0 && Number(count) % 12 === 0
		? plural(Number(count) / 12, 'year', 'years')
		: months(count);

/** A phrase as a sentence: it may already end in a full stop. */
const ended = (phrase: string): string => (/[.?]$/.test(phrase) ? phrase : `${phrase}.`);

/** Every fixed sentence of the board, in English. */
export const ui = {
	'frame.skip': 'Skip to the content',
	'frame.navigation': 'Main menu',
	'frame.footer': 'About this site',
	'frame.vacancies': 'Jobs',
	'frame.employers': 'Employers',
	'frame.rules': 'Rules for job ads (in Dutch)',
	'frame.recruiters': 'For recruiters (in Dutch)',
	'frame.home': (site: string) => `${site}, to the front page`,
	'frame.breadcrumb': 'You are here',
	'frame.start': 'Front page',
	'frame.language': 'English',
	'frame.promise': 'No cookies, no trackers, no account.',

	'home.coverage': 'Open jobs by time of day',
	'home.newest': 'New on the board',
	'home.all': (count: number) => (count === 1 ? 'See the job' : `See all ${count} jobs`),
	'home.when': 'When do you want to work?',
	'home.what': 'What do you want to do?',
	'home.where': 'Where do you want to work?',
	'home.else': 'Or look at',
	'home.promiseTitle': 'What every job tells you',
	'home.promisePay': 'What it pays',
	'home.promisePayText': 'An amount per hour and per month, for the hours you really work.',
	'home.promiseShifts': 'When you work',
	'home.promiseShiftsText': 'Shifts with days and times, in a weekly schedule.',
	'home.promiseNeeds': 'What you need',
	'home.promiseNeedsText':
		'What is required, what is optional and what you learn here, kept apart.',

	'list.title': 'All jobs',
	'list.count': (count: number) => jobs(count),
	'list.page': (page: number, last: number) => `Page ${page} of ${last}`,
	'list.pages': 'Pages',
	'list.previous': 'Previous',
	'list.next': 'Next',
	'list.pageLabel': (page: number) => `Page ${page}`,
	'list.browse': 'Quick choices',
	'list.description': (count: number, site: string) =>
		count === 0
			? `There is no open job on ${site} right now. As soon as there is one, its pay, schedule and requirements will be here.`
			: `${jobs(count)} on ${site}, each with pay, schedule and requirements. Search by job, place or shift.`,
	'list.empty':
		'There is no open job right now. As soon as there is one, you will find it on this board.',
	'list.follow': 'Follow this board in an RSS reader',

	...search,
	...cards,
	...empty,
	...filterForm,
	...filters,

	'selection.place': (place: string) => `Jobs in ${place}`,
	'selection.jobGroup': (group: string) => `${group} jobs`,
	'selection.pair': (group: string, place: string) => `${group} jobs in ${place}`,
	'selection.kantoortijden': 'Jobs during office hours',
	'selection.avond': 'Evening work',
	'selection.weekend': 'Weekend work',
	'selection.nacht': 'Night work',
	'selection.hours': (from: number, to: number) =>
		from === 0 ? `Jobs of up to ${to} hours a week` : `Jobs of ${from} to ${to} hours a week`,
	'selection.fullTime': 'Jobs of 32 hours a week or more',
	'selection.home': 'Jobs where you can work from home',
	'selection.noExperience': 'Jobs that need no experience',
	'selection.hoursShort': (from: number, to: number) => `${from} to ${to} hours`,
	'selection.fullTimeShort': '32 hours or more',
	'selection.smallShort': 'Up to 16 hours',
	'selection.homeShort': 'Work from home',
	'selection.noExperienceShort': 'No experience needed',
	'selection.description': (title: string, count: number, employers: string) =>
		`${title}: ${jobs(count)}, with ${employers}. Each with pay, schedule and requirements.`,
	'selection.descriptionEmpty': (title: string) =>
		`${title}: none are open right now. New ones will appear here.`,
	'selection.empty': 'No job is open here right now. You can still:',
	'selection.moreEmployers': (count: number) =>
		count === 1 ? 'one more employer' : `${count} more employers`,
	'selection.byPlace': 'Place',
	'selection.byJobGroup': 'Type of work',
	'selection.byRoster': 'Schedule',
	'selection.byHours': 'Hours per week',
	'selection.byContract': 'Contract',
	'selection.byOther': 'More',
	'selection.inPlace': (place: string) => `In ${place}`,
	'selection.inProvince': (province: string) => `Also in ${province}`,
	'selection.sameName': (place: string) => `Places also called ${place}`,
	'selection.whichTown': (place: string) =>
		`There is more than one ${place}. Which one do you mean?`,
	'selection.perPlace': 'By place',
	'selection.related': 'Related work',
	'selection.wider': 'Wider',
	'selection.elsewhere': 'In other places',
	'selection.label': (name: string, count: number) => `${name}, ${jobs(count)}`,

	'figures.pay': 'Pay per hour',
	'figures.payOf': (known: number, all: number) => `for ${known} of ${all}`,
	'figures.hours': 'Hours per week',
	'figures.employers': 'Employers',

	'facts.title': 'In brief',
	'facts.pay': 'Pay',
	'facts.fee': 'Rate',
	'facts.allowance': 'Allowance',
	'facts.hours': 'Hours',
	'facts.hoursGrow': (weekly: string) => `can grow to ${hours(weekly)}`,
	'facts.shifts': 'Shifts',
	'facts.place': 'Place',
	'facts.remotePlace': 'remote, from within the Netherlands',
	'facts.home': 'Working from home',
	'facts.homeNever': 'not possible',
	'facts.homePartly': 'partly; the employer does not say how many days',
	'facts.homeDays': (count: string) => `${days(count)} a week`,
	'facts.homeAlways': 'fully remote',
	'facts.contract': 'Contract',
	'facts.contractMonths': (count: string) => term(count),
	'facts.start': 'You need',
	'facts.noExperience': 'no experience needed',
	'facts.experience': (count: string) => `${term(count)} of experience`,
	'facts.educationAlternative': (alternative: string) => `or: ${alternative}`,
	'facts.apply': 'Applying',
	'facts.applyMinutes': (minutes: number) => `takes ${plural(minutes, 'minute', 'minutes')}`,
	'facts.noCv': 'no CV needed',
	'facts.reply': 'Reply',
	'facts.replyWithin': (count: number) => `within ${workingDays(count)}`,
	'facts.openings': (count: number) => `${count} openings`,
	'facts.closes': 'Closes on',
	'facts.closed': 'Closed on',

	'vacancy.published': (date: string) => `Online since ${date}`,
	'vacancy.confirmed': (date: string) => `Checked on ${date}`,
	'vacancy.reference': (reference: string) => `Reference ${reference}`,
	'vacancy.jump': 'Go to',
	'vacancy.applyNow': 'Apply',
	'vacancy.previewDraft': 'This is a draft. Only you can see this page.',
	'vacancy.previewScheduled': (date: string) => `This job goes online on ${date}.`,
	'vacancy.closedFilled': 'This job has been filled. You can no longer apply.',
	'vacancy.closedWithdrawn': 'This job has been withdrawn. You can no longer apply.',
	'vacancy.closedDate': (date: string) => `This job closed on ${date}. You can no longer apply.`,
	'moved.title': 'This vacancy has another address',
	'moved.text': 'This vacancy now has another address:',
	'vacancy.closedSimilar': 'See similar jobs',
	'vacancy.closedElse': 'See the open jobs',
	'vacancy.title': (title: string, place: string, organisation: string) =>
		`${title} in ${place} – ${organisation}`,
	'vacancy.titleRemote': (title: string, organisation: string) => `${title} – ${organisation}`,

	'tasks.title': 'What you do',
	'tasks.share': (percent: string) => `${percent} of your time`,
	'contact.mix': 'How customers reach you',
	'workload.contacts': (count: string) => `You help about ${plural(count, 'customer')} a day.`,
	'workload.busiest': (when: string) => `It is busiest ${ended(onTime(when))}`,
	'systems.title': 'Systems',

	'roster.title': 'Your schedule',
	'roster.caption': 'Shifts in a week',
	'roster.shift': 'Shift',
	'roster.every': (weeks: number) => (weeks === 2 ? 'every other week' : `1 in ${weeks} weeks`),
	'roster.daysPerWeek': (count: number, of: number) => `${count} of these ${of} days`,
	'roster.break': (minutes: number) => `${minutes}-minute break`,
	'roster.free': 'off',
	'roster.time': (from: string, to: string) => `${from}–${to}`,
	'roster.average': (weekly: string) =>
		`With these shifts you work ${hours(weekly)} a week on average.`,
	'roster.averageAtMost': (average: string) =>
		`All shifts together are ${hours(average)} a week on average. If you work fewer hours, you have fewer shifts.`,
	'roster.known': (count: number) => {
		if (count === 0) return 'You get your schedule on the day itself.';
		return count % 7 === 0
			? `You know your schedule ${plural(count / 7, 'week', 'weeks')} ahead.`
			: `You know your schedule ${plural(count, 'day', 'days')} ahead.`;
	},
	'roster.self': 'You choose your own shifts.',
	'roster.swap': 'You can swap shifts with colleagues.',
	'roster.noSwap': 'You cannot swap shifts.',
	'roster.reference': (names: string, from: string, to: string) =>
		`You can be called in on ${names}, between ${from} and ${to}.`,
	'roster.flexible': (days: string, from: string, to: string) =>
		`You choose your own hours on ${days}, between ${from} and ${to}.`,
	'roster.core': (from: string, to: string) => `Everybody is there between ${from} and ${to}.`,
	'roster.peak': (period: string, note: string) =>
		`It is busier than usual ${ended(onTime(period))} ${ended(note)}`,
	'roster.reachable': 'You also need to be reachable outside your shifts.',
	'roster.notReachable': 'You do not need to be reachable outside your shifts.',
	'roster.unknownOvertime': 'The employer says nothing about overtime.',

	'pay.title': 'What you earn',
	'pay.titleFee': 'What you charge',
	'pay.titleAllowance': 'What you receive',
	'pay.none': 'There is no pay or allowance for this work.',
	'pay.caption': 'Gross pay without supplements',
	'pay.captionBoth': 'Gross pay, and below it with the supplements of all shifts',
	'pay.withAllowances': (amount: string) => `with supplements ${amount}`,
	'pay.captionAllowance': 'Allowance',
	'pay.captionFee': 'Rate without VAT (btw)',
	'pay.hours': 'Hours per week',
	'pay.perHour': 'Per hour',
	'pay.perMonth': 'Per month',
	'pay.perYear': 'Per year',
	'pay.atHours': (weekly: string) => hours(weekly),
	'pay.fullTime': (weekly: string) => `${hours(weekly)}, full-time`,
	'pay.perYearWith': 'Per year with holiday allowance',
	'pay.scale': (scale: string) => `Pay scale ${scale}.`,
	'pay.holiday': (percent: string) =>
		`You get ${percent} holiday allowance (vakantiegeld) on top of this.`,
	'pay.holidayIncluded': (percent: string) =>
		`The employer’s amount includes ${percent} holiday allowance (vakantiegeld); the amounts here do not.`,
	'pay.holidayUnknown':
		'The employer does not say how much holiday allowance (vakantiegeld) you get on top of this.',
	'pay.yearEnd': (percent: string) =>
		`At the end of the year you get a bonus of ${percent} of your yearly pay.`,
	'pay.noYearEnd': 'There is no year-end bonus.',
	'pay.variable': (description: string, amount: string) => `${description}: ${amount}.`,
	'pay.allowances': 'Supplements',
	'pay.allowance': (name: string, span: string, amount: string) =>
		`${name}${span ? ` ${span}` : ''}: ${amount} extra`,
	'pay.allowanceStacks': (allowance: string) => `${allowance}, also on top of another supplement`,
	'pay.allowanceSpan': (from: string, to: string) => `from ${from} to ${to}`,
	'pay.allowanceFrom': (from: string) => `from ${from}`,
	'pay.allowanceUntil': (to: string) => `until ${to}`,
	'pay.perHourExtra': (amount: string) => `${amount} per hour`,
	'pay.noAllowances': 'There are no supplements.',
	'pay.calculation': 'A month counts as 52/12 weeks. Rounded to whole euros.',

	'contract.title': 'Your contract',
	'contract.months': (count: string) => `for ${term(count)}`,
	'contract.permanentAfter': (count: string, condition: string) =>
		`After ${term(count)} it becomes permanent. ${condition}`,
	'contract.trial': (count: string) => `Your trial period (proeftijd) is ${months(count)}.`,
	'contract.noTrial': 'There is no trial period (proeftijd).',
	'contract.notice': (count: string) => `Your notice period is ${months(count)}.`,
	'contract.agreement': (name: string) => `The collective agreement (cao) ${name} applies.`,
	'contract.noAgreement': 'There is no collective agreement (cao).',

	'needs.title': 'What you need',
	'needs.must': 'Required',
	'needs.none': 'There are no requirements.',
	'needs.nice': 'Good to have, not required',
	'needs.bonus': 'A plus',
	'needs.taught': 'You learn this here',
	'needs.count': (count: number) =>
		count === 1
			? 'You do not have to know everything: only one thing is really needed.'
			: `${count > 5 ? '' : 'You do not have to know everything: '}${count} things are really needed.`,
	'needs.competencies': 'What we look for',
	'needs.alsoWelcome': (kinds: string) => `Experience in ${kinds} is also welcome.`,
	'needs.language': (language: string, level: string, purpose: string) =>
		`${language}${level ? ` at level ${level}` : ''}${purpose ? `, for ${purpose}` : ''}`,

	'benefits.title': 'What else you get',
	'benefits.travel': 'Travel costs',
	'benefits.perKilometre': (amount: string) => `${amount} per kilometre`,
	'benefits.publicTransport': (percent: string) => `${percent} of your public transport costs`,
	'benefits.homeAllowance': 'Working from home',
	'benefits.perHomeDay': (amount: string) => `${amount} per day you work from home`,
	'benefits.training': 'Training',
	'benefits.trainingBudget': (amount: string) => `${amount} per year`,
	'benefits.trainingHours': (count: string) => `${plural(count, 'paid hour')} per year`,
	'benefits.leave': 'Days off',
	'benefits.leaveDays': (count: string) => `${count} per year for a full-time week`,
	'benefits.pension': 'Pension',

	'challenges.title': 'To be honest',
	'challenges.intro': 'This is what is hard about this work.',
	'targets.title': 'What you are judged on',
	'targets.fromWeek': (week: number) => `from week ${week}`,

	'team.title': 'Your team',
	'team.size': (count: number) => `You work in a team of ${count}.`,
	'team.lead': (role: string) => `Your manager: ${ended(role)}`,
	'team.officeDays': (names: string) => `On ${names} the whole team is at the office.`,
	'team.quoteSince': (role: string, year: number) => `${role}, here since ${year}`,

	'onboarding.title': 'Learning the job',
	'onboarding.weeks': (count: number) =>
		`You get ${plural(count, 'week', 'weeks')} to learn the job.`,
	'onboarding.buddy': 'One regular colleague guides you.',
	'onboarding.independent': (count: number) =>
		`After ${plural(count, 'week', 'weeks')} you mostly work independently.`,
	'onboarding.targets': (week: number) => `Targets only count from week ${week}.`,

	'growth.title': 'Moving up',
	'growth.after': (count: string) => `after about ${term(count)}`,

	'selectionSteps.title': 'What happens after you apply',
	'selectionSteps.minutes': (minutes: number) =>
		minutes >= 120 && minutes % 60 === 0
			? `${minutes / 60} hours`
			: plural(minutes, 'minute', 'minutes'),
	'selectionSteps.with': (who: string) => `with ${who}`,
	'selectionSteps.within': (count: number) =>
		count === 0 ? 'on the same day' : `within ${workingDays(count)}`,
	'selectionSteps.assesses': (what: string) => `We look at ${what}.`,
	'selectionSteps.meaning': 'Read what we look at',
	'selectionSteps.paid': 'You are paid for this.',
	'selectionSteps.unpaid': 'Unpaid.',
	'selectionSteps.effort': (time: string) => `It takes about ${time} of your own time.`,
	'selectionSteps.total': (count: number) =>
		`All together this takes at most ${workingDays(count)}.`,

	'apply.title': 'Apply',
	'apply.mail': 'Email your application',
	'apply.site': 'Go to the application page',
	'apply.phone': (number: string) => `Call ${number}`,
	'apply.whatsapp': (number: string) => `WhatsApp ${number}`,
	'apply.subject': (title: string, reference: string) => `Application ${title} (${reference})`,
	'apply.cv': {
		none: 'You do not need a CV.',
		optional: 'You can send a CV, but you do not have to.',
		required: 'Please send your CV.',
	},
	'apply.letter': {
		none: 'You do not need a letter.',
		optional: 'You can send a letter, but you do not have to.',
		required: 'Please send a short letter.',
	},
	'apply.minutes': (minutes: number) =>
		`It takes you about ${plural(minutes, 'minute', 'minutes')}.`,
	'apply.reply': (count: number) => `You get an answer within ${workingDays(count)}.`,
	'reply.realised': (count: string, median: string, from: string, to: string) =>
		`From ${from} to ${to} this employer gave ${count} applicants a first reply. Half of them waited at most ${workingDays(median)}.`,
	'reply.within': (within: string, count: string) =>
		`${within} of the ${count} had it within the promised time.`,
	'reply.short': (count: string, median: string) =>
		`Half of ${count} applicants had a reply within ${workingDays(median)}`,
	'apply.questions': 'Answer these questions',
	'apply.screening': 'What we check',
	'apply.contact': 'Questions about the job?',
	'apply.contactText': (who: string) => (who ? capitalised(who) : 'Feel free to ask.'),

	'privacy.title': 'Your data',
	'privacy.data': (data: string) => `We ask for: ${data}.`,
	'privacy.readers': (who: string) => `Who reads your application: ${who}.`,
	'privacy.retention': (weeks: number) =>
		`Your data is deleted within ${plural(weeks, 'week', 'weeks')} of the end of the procedure.`,
	'privacy.statement': (name: string) => `Privacy statement of ${name}`,

	'referral.title': 'Tell someone you know',
	'referral.text': (amount: string, conditions: string) =>
		`Do you introduce someone? Then you get ${amount}. ${conditions}`,

	...applyPage,
	...share,
	...saving,
	...myList,

	'faq.title': 'Questions and answers',
	'exceptions.title': 'Where this job differs from our rules',
	'exceptions.rule': 'Rule (in Dutch):',
	'exceptions.until': (date: string) => `Applies up to and including ${date}.`,
	'similar.title': 'Similar jobs',

	'employers.title': 'Employers',
	'employers.intro': 'Who is hiring, and what you can expect from them.',
	'employers.description': (count: number, site: string) =>
		count === 0
			? `There is no employer on ${site} yet. As soon as there is one, you can read here what to expect there.`
			: `${plural(count, 'employer', 'employers')} on ${site}, with their jobs and what you can expect there.`,
	'employers.empty': 'There is no employer on this board yet. Please come back later.',
	'employers.see': 'See the employers',
	'employer.open': (count: number) => (count === 0 ? 'No open jobs right now' : jobs(count)),
	'employer.follow': (name: string) => `Follow ${name} in an RSS reader`,
	'employer.noneOpen': (name: string) => `When ${name} is hiring, the job will be here.`,
	'employer.closed': 'Recently closed',
	'employer.promises': 'What you may expect of them',
	'employer.reply': (count: number) => `A reply to your application within ${workingDays(count)}.`,
	'employer.replyRange': (fewest: number, most: number) =>
		`A reply to your application within ${fewest} to ${most} working days. Each job says how many.`,
	'employer.noCv': 'You can apply without a CV.',
	'employer.retention': (count: number) =>
		`They delete your data ${plural(count, 'week', 'weeks')} after the procedure at the latest.`,
	'employer.culture': 'How they work',
	'employer.site': (name: string) => `Website of ${name}`,
	'employer.employees': (count: string) => plural(count, 'employee'),
	'employer.kvk': (number: string) => `Chamber of Commerce (KvK) ${number}`,
	'employer.agency': 'agency',
	'employer.fictional': 'fictitious example',
	'employer.more': (name: string) => `More about ${name}`,
	'employer.ownTitle': (name: string) => `Working at ${name}`,
	'employer.description': (name: string, tagline: string, count: number) =>
		`${name}: ${tagline} ${count === 0 ? 'No open jobs right now.' : `${jobs(count)} with pay and schedule.`}`,

	'label.title': 'How clear is this job ad?',
	'label.score': (score: number) => `${score} out of 100 points.`,
	'label.complete': 'It says everything the label asks for.',
	'label.missing': 'What it does not say',
	'label.how': 'How the label works',
	'label.svg': (grade: string, word: string) => `Label ${grade}: ${word}`,

	'page.updated': (date: string) => `Updated on ${date}`,
	'notFound.title': 'This page is not here',
	'notFound.text': 'Perhaps the job has closed and was removed, or the address is not right.',
	'notFound.description': 'This page does not exist, or no longer does.',

	'problems.title': (count: number) =>
		count === 1
			? 'There is 1 problem in the content'
			: `There are ${count} problems in the content`,
	'problems.place': (file: string, line: number) => `${file}, line ${line}`,
};
