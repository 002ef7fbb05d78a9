import { endOfDay } from '#domain/dates.ts';
import type { LifeCycle } from '#domain/life-cycle.ts';
import type { Subject } from '#views/subject.ts';

/** What stands above a vacancy that is not open; undefined when it is. */
export function statusText(
	{ vacancy, dictionary: { ui, format } }: Subject,
	state: LifeCycle,
): string | undefined {
	switch (state) {
		case 'open':
			return undefined;
		case 'draft':
			return ui['vacancy.previewDraft'];
		case 'scheduled':
			return ui['vacancy.previewScheduled'](format.longDate(vacancy.published));
		case 'closed':
		case 'archived':
			return closedText(vacancy, ui, format);
	}
}

/** When an open vacancy closes, and what stands above its page from then on. */
export function closingNotice({
	vacancy: { closes },
	dictionary: { ui, format },
}: Subject): { until: string; text: string } | undefined {
	return closes === undefined
		? undefined
		: { until: endOfDay(closes), text: ui['vacancy.closedDate'](format.longDate(closes)) };
}

function closedText(
	{ status, closes = '' }: Subject['vacancy'],
	ui: Subject['dictionary']['ui'],
	format: Subject['dictionary']['format'],
): string {
	if (status === 'filled') return ui['vacancy.closedFilled'];
	return status === 'withdrawn'
		? ui['vacancy.closedWithdrawn']
		: ui['vacancy.closedDate'](format.longDate(closes));
}
