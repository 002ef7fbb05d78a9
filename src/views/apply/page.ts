import { blankMailLink } from '#domain/application/blank-mail.ts';
import { formFor } from '#domain/application/ways.ts';
import { type ApplyLink, applyView, phoneWay, whatsAppWay } from '#views/apply/apply.ts';
import { type ApplyFormView, applyFormView, composeDataOf } from '#views/apply/form.ts';
import { employerText } from '#views/card.ts';
import { present } from '#views/sentences.ts';
import type { Subject } from '#views/subject.ts';

/** The page to apply on: what is asked, what happens next, and every way to do it. */
export interface ApplyPageView {
	title: string;
	asked: { title: string; items: string[] };
	after: AfterView;
	/** The employer's own page to apply on. */
	system: { title: string; text: string; link: { text: string; href: string } } | undefined;
	form: ApplyFormView | undefined;
	direct: DirectView | undefined;
}

/** Who reads an application, when the answer comes and when the data are deleted. */
export interface AfterView {
	title: string;
	items: string[];
	statement: { text: string; href: string } | undefined;
}

/** Ways that need no form. */
interface DirectView {
	title: string;
	text: string | undefined;
	/** Says that the form needs JavaScript, when it does. */
	needsScript: string | undefined;
	links: ApplyLink[];
	questions: { title: string; items: readonly string[] };
}

export function applyPageView(subject: Subject): ApplyPageView {
	const { vacancy, dictionary } = subject;
	const { ui } = dictionary;
	return {
		title: ui['applyPage.title'](vacancy.title),
		asked: { title: ui['applyPage.asked'], items: askedOf(subject) },
		after: afterView(subject),
		system: systemOf(subject),
		form: applyFormView(subject),
		direct: directOf(subject),
	};
}

/** What happens after sending; where the vacancy is silent, that is said. */
export function afterView(subject: Subject): AfterView {
	const { vacancy, dictionary } = subject;
	const { ui } = dictionary;
	const { privacy, reply } = applyView(subject);
	const { readers, retentionWeeks } = vacancy.privacy ?? {};
	return {
		title: ui['applyPage.after'],
		items: [
			readers ? ui['privacy.readers'](readers) : ui['applyPage.unknownReaders'],
			reply ?? ui['applyPage.unknownReply'],
			retentionWeeks === undefined
				? ui['applyPage.unknownRetention']
				: ui['privacy.retention'](retentionWeeks),
		],
		statement: privacy?.statement,
	};
}

function askedOf({ vacancy: { apply }, organisation, dictionary: { ui } }: Subject): string[] {
	const { minutes, cv, letter, questions = [], url, email } = apply;
	const byForm = formFor({ apply }, organisation) !== undefined || email === undefined;
	const howCv = byForm ? ui['applyPage.cvLater'] : ui['applyPage.cvInMail'];
	return present([
		minutes === undefined ? undefined : ui['apply.minutes'](minutes),
		present([
			cv === undefined ? ui['applyPage.unknownCv'] : ui['apply.cv'][cv],
			cv !== undefined && cv !== 'none' && url === undefined ? howCv : undefined,
		]).join(' '),
		letter && ui['apply.letter'][letter],
		questions.length > 0 ? ui['applyPage.questionCount'](questions.length) : undefined,
		url === undefined ? ui['applyPage.noAccount'] : undefined,
	]);
}

function systemOf(subject: Subject): ApplyPageView['system'] {
	const { vacancy, dictionary } = subject;
	const { ui } = dictionary;
	const { url } = vacancy.apply;
	if (url === undefined) return undefined;
	return {
		title: ui['applyPage.ownSystem'](employerText(subject)),
		text: ui['applyPage.ownSystemText'],
		link: { text: ui['apply.site'], href: url },
	};
}

function directOf(subject: Subject): DirectView | undefined {
	const { vacancy, organisation, dictionary } = subject;
	const { ui } = dictionary;
	const { email, whatsapp, phone, questions = [] } = vacancy.apply;
	const links = directLinks(subject);
	if (links.length === 0) return undefined;
	const canWrite = email !== undefined || whatsapp !== undefined;
	const needsScript = canWrite && formFor(vacancy, organisation) === undefined;
	return {
		title: ui[titleFor(canWrite, phone !== undefined)],
		text: canWrite ? ui['applyPage.directText'] : undefined,
		needsScript: needsScript ? ui['applyPage.needsScript'] : undefined,
		links,
		questions: { title: ui['applyPage.directQuestions'], items: canWrite ? questions : [] },
	};
}

function directLinks(subject: Subject): ApplyLink[] {
	const { ui } = subject.dictionary;
	const { email, whatsapp, phone } = subject.vacancy.apply;
	return present([
		email === undefined ? undefined : mailOf(subject, email),
		whatsapp === undefined ? undefined : whatsAppWay(whatsapp, ui),
		phone === undefined ? undefined : phoneWay(phone, ui),
	]);
}

function titleFor(canWrite: boolean, canCall: boolean) {
	if (!canWrite) return 'applyPage.directCall';
	return canCall ? 'applyPage.direct' : 'applyPage.directWrite';
}

function mailOf(subject: Subject, email: string): ApplyLink {
	const { ui, apply } = subject.dictionary;
	const data = composeDataOf(subject);
	const { href, hasQuestions } = blankMailLink(
		{ to: email, subject: data.subject },
		data,
		apply.message,
	);
	return {
		text: ui[hasQuestions ? 'applyPage.blankMailQuestions' : 'applyPage.blankMail'],
		href,
		plain: ui['applyPage.mailTo'](email),
	};
}
