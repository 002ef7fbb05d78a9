import type { Subject } from '#views/subject.ts';

/** Where the vacancy knowingly deviates, and until when. */
export interface ExceptionsView {
	title: string;
	items: string[];
}

/** Undefined when it deviates nowhere. */
export function exceptionsView({
	vacancy: { exceptions = [] },
	dictionary: { ui, format },
}: Subject): ExceptionsView | undefined {
	if (exceptions.length === 0) return undefined;
	return {
		title: ui['exceptions.title'],
		items: exceptions.map(
			({ reason, until }) => `${reason} ${ui['exceptions.until'](format.date(until))}`,
		),
	};
}
