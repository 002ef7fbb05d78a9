import type { Vacancy } from '#domain/schema/vacancy.ts';
import type { Dictionary } from '#i18n/dictionary.ts';
import { payAmounts } from '#views/pay/amounts.ts';

/** A figure of several vacancies together. */
export interface Figure {
	id: 'pay' | 'hours' | 'employers';
	label: string;
	value: string;
	/** Of how many it is known, when not of all. */
	note: string | undefined;
}

/** The least and the most of something. */
type Span = { min: number; max: number };

/** What these vacancies pay and ask together; nothing without vacancies. */
export function selectionFigures(vacancies: readonly Vacancy[], dictionary: Dictionary): Figure[] {
	if (vacancies.length === 0) return [];
	const { ui, format } = dictionary;
	const hours = spanOf(vacancies.map((vacancy) => vacancy.hours));
	const employers = new Set(vacancies.map(({ organisation }) => organisation)).size;
	return [
		...payFigure(vacancies, dictionary),
		{ id: 'hours', label: ui['figures.hours'], value: format.numberRange(hours), note: undefined },
		{
			id: 'employers',
			label: ui['figures.employers'],
			value: format.number(employers),
			note: undefined,
		},
	];
}

/** None when no vacancy says what it pays in wages. */
function payFigure(vacancies: readonly Vacancy[], { ui, format }: Dictionary): Figure[] {
	const wages = vacancies.flatMap((vacancy) => wageOf(vacancy) ?? []);
	if (wages.length === 0) return [];
	const isOfAll = wages.length === vacancies.length;
	return [
		{
			id: 'pay',
			label: ui['figures.pay'],
			value: format.euroRange(spanOf(wages), true),
			note: isOfAll ? undefined : ui['figures.payOf'](wages.length, vacancies.length),
		},
	];
}

/** Wages only: what trainees, volunteers and freelancers get cannot be compared with them. */
const wageOf = ({ salary, hours }: Vacancy): Span | undefined =>
	salary.kind === 'wage' && salary.max > 0 ? payAmounts(salary, hours.max).hour : undefined;

const spanOf = (ranges: readonly Span[]): Span => ({
	min: Math.min(...ranges.map(({ min }) => min)),
	max: Math.max(...ranges.map(({ max }) => max)),
});
