/** Kilobytes that a first query may fetch, by the number of vacancies. */
export const mostKilobytes: Readonly<Record<number, number>> = { 1000: 60, 10000: 300 };

/** Milliseconds from Enter to the first cards, on a fast connection and an idle machine. */
export const mostMilliseconds = 300;

/** Milliseconds from a click on a filter to its cards, when the list is there. */
export const mostForFilter = 50;

/** A figure beside what it may be: “212 of 300, pass”. */
export const against = (figure: number, goal: number | undefined, digits = 0): string =>
	goal === undefined
		? figure.toFixed(digits)
		: `${figure.toFixed(digits)} of ${goal}, ${figure <= goal ? 'pass' : 'FAIL'}`;
