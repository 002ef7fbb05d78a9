import { partName } from '#domain/application/availability.ts';
import type { AppliedVacancy } from '#domain/application/message.ts';
import { formFor, takesMessages } from '#domain/application/ways.ts';
import { weekdays } from '#domain/week-days.ts';
import { isInMask, partsByTime, type WeekMask, weekMaskOf } from '#domain/week-mask.ts';
import type { Dictionary } from '#i18n/dictionary.ts';
import { employerText } from '#views/card.ts';
import type { Subject } from '#views/subject.ts';

/** What the browser has to know to make a message. */
export interface ComposeData extends AppliedVacancy {
	slug: string;
	subject: string;
	email: string | undefined;
	whatsapp: string | undefined;
	/** Line for who tipped the vacancy, with `{name}` in it. */
	viaLine: string;
}

/** The form to apply: it makes a message on the device, or is sent to the employer's endpoint. */
export interface ApplyFormView {
	title: string;
	questionsTitle: string;
	questions: readonly string[];
	week: readonly DayView[];
	/** Whether any part of the week has a shift. */
	hasShifts: boolean;
	/** Undefined when the form only makes a message. */
	endpoint: EndpointView | undefined;
	addCv: string | undefined;
	data: ComposeData;
}

/** A form that an employer receives itself. */
export interface EndpointView {
	action: string;
	/** Who receives what is sent, as the employer puts it. */
	processor: string;
	/** Name of a field that people do not see: who fills it in is a program. */
	trap: string;
	hidden: readonly (readonly [name: string, value: string])[];
}

/** One day of the week in which somebody may work, part by part. */
export interface DayView {
	name: string;
	parts: readonly { value: string; name: string; hasShift: boolean }[];
}

/** Undefined when a vacancy has no way for written applications but the employer's own page. */
export function applyFormView(subject: Subject): ApplyFormView | undefined {
	const { vacancy, organisation, dictionary } = subject;
	const { ui } = dictionary;
	const endpoint = formFor(vacancy, organisation);
	if (!endpoint && !takesMessages(vacancy)) return undefined;
	const data = composeDataOf(subject);
	const { cv } = vacancy.apply;
	return {
		title: vacancy.apply.url === undefined ? ui['applyPage.form'] : ui['applyPage.orHere'],
		questionsTitle: ui['applyForm.questions'](employerText(subject)),
		questions: data.questions,
		week: weekOf(data.needed, dictionary),
		hasShifts: data.needed !== 0,
		endpoint: endpoint && {
			action: endpoint.action,
			processor: endpoint.processor,
			trap: endpoint.trap,
			hidden: [...Object.entries(endpoint.hidden ?? {}), ...factsOf(subject)],
		},
		addCv: cv === undefined || cv === 'none' ? undefined : ui['applyForm.addCv'][cv],
		data,
	};
}

/** What the browser needs to write the message of an application. */
export function composeDataOf({ slug, vacancy, dictionary: { ui } }: Subject): ComposeData {
	const { title, reference, shifts, apply } = vacancy;
	return {
		slug,
		title,
		reference,
		questions: apply.questions ?? [],
		needed: weekMaskOf(shifts),
		subject: ui['apply.subject'](title, reference),
		email: apply.email,
		whatsapp: apply.whatsapp,
		viaLine: ui['via.line']('{name}'),
	};
}

/** What an endpoint has to know of the vacancy; docs/applying.md describes it. */
const factsOf = ({ slug, vacancy, dictionary }: Subject): [string, string][] => [
	['vacancy', slug],
	['reference', vacancy.reference],
	['title', vacancy.title],
	['language', dictionary.language],
];

const weekOf = (needed: WeekMask, { words }: Dictionary): DayView[] =>
	weekdays.map((day) => ({
		name: words.weekday[day],
		parts: partsByTime.map((part) => ({
			value: partName([day, part]),
			name: words.dayPart[part],
			hasShift: isInMask(needed, day, part),
		})),
	}));
