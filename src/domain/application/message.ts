import type { Application } from '#domain/application/application.ts';
import { cleanLine, cleanText } from '#domain/application/clean-text.ts';
import { type Weekday, weekdays } from '#domain/week-days.ts';
import {
	type DayPart,
	fitsWithin,
	isInMask,
	partsByTime,
	type WeekMask,
} from '#domain/week-mask.ts';

/** What a message has to know of the vacancy. */
export interface AppliedVacancy {
	title: string;
	reference: string;
	questions: readonly string[];
	/** Parts of the week that the shifts touch; 0 when there are no shifts. */
	needed: WeekMask;
}

/** The words of a message, in one language. */
export interface MessageText {
	opening: (title: string, reference: string) => string;
	name: string;
	email: string;
	phone: string;
	motivation: string;
	unanswered: string;
	free: string;
	days: Record<Weekday, string>;
	parts: Record<DayPart, string>;
	fitsAll: string;
}

/** The application as text, for a mail, a chat or a file; parts that were left empty are left out. */
export function messageOf(
	application: Application,
	vacancy: AppliedVacancy,
	text: MessageText,
	/** A line at the end, such as who tipped the vacancy. */
	last = '',
): string {
	const { motivation, answers } = application;
	return paragraphs([
		cleanLine(text.opening(vacancy.title, vacancy.reference)),
		personOf(application, text),
		motivation.trim() && `${text.motivation}\n${motivation.trim()}`,
		...vacancy.questions.map((question, index) =>
			block(question, index, answers[index]?.trim() || text.unanswered),
		),
		weekOf(application.free, vacancy.needed, text),
		cleanLine(last),
	]);
}

/** The same with room to fill in, for whoever writes the mail without the form. */
export function emptyMessage({ title, reference, questions }: AppliedVacancy, text: MessageText) {
	return paragraphs([
		cleanLine(text.opening(title, reference)),
		[text.name, text.phone].map((label) => `${label}: `).join('\n'),
		`${text.motivation}\n`,
		...questions.map((question, index) => block(question, index, '')),
		`${text.free}\n`,
	]);
}

const paragraphs = (parts: readonly string[]): string =>
	cleanText(parts.filter((part) => part !== '').join('\n\n'));

const block = (question: string, index: number, answer: string): string =>
	`${index + 1}. ${cleanLine(question)}\n${answer}`;

const personOf = ({ name, email, phone }: Application, text: MessageText): string =>
	[
		[text.name, name],
		[text.email, email],
		[text.phone, phone],
	]
		.map(([label, value = '']) => [label, cleanLine(value)])
		.filter(([, value]) => value !== '')
		.map(([label, value]) => `${label}: ${value}`)
		.join('\n');

function weekOf(free: WeekMask, needed: WeekMask, text: MessageText): string {
	if (free === 0) return '';
	const days = weekdays.map((day) => ({
		name: text.days[day],
		parts: partsByTime.filter((part) => isInMask(free, day, part)),
	}));
	const lines = days
		.filter(({ parts }) => parts.length > 0)
		.map(({ name, parts }) => `${name}: ${parts.map((part) => text.parts[part]).join(', ')}`);
	const fits = needed !== 0 && fitsWithin(needed, free);
	return [text.free, ...lines, ...(fits ? [text.fitsAll] : [])].join('\n');
}
