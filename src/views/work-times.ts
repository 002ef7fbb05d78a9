import type { ListedVacancy } from '#domain/listings/listing.ts';
import { timesOfRoster } from '#domain/times-of-roster.ts';
import { type WeekMask, weekMaskOf } from '#domain/week-mask.ts';
import type { ShiftTimes } from '#domain/week-time.ts';
import type { CardDictionary } from '#i18n/dictionary.ts';

/** The parts of the week in which somebody has to be there. */
export function weekMaskOfRoster(vacancy: Pick<ListedVacancy, 'shifts' | 'roster'>): WeekMask {
	return weekMaskOf(timesOfRoster(vacancy));
}

/** Shifts in words, or what there is instead. */
export function shiftTexts({
	vacancy,
	dictionary,
}: {
	vacancy: Pick<ListedVacancy, 'shifts' | 'roster'>;
	dictionary: CardDictionary;
}): string[] {
	if (vacancy.shifts.length > 0) return dictionary.describeShifts(vacancy.shifts);
	const { ui } = dictionary;
	const { flexible, referenceDays = [] } = vacancy.roster ?? {};
	if (flexible) return spanTexts([flexible], dictionary).map(ui['facts.flexible']);
	return referenceDays.length > 0
		? spanTexts(referenceDays, dictionary).map(ui['facts.onCall'])
		: [ui['facts.ownTimes']];
}

const spanTexts = (spans: readonly ShiftTimes[], { describeShifts }: CardDictionary): string[] =>
	describeShifts(spans.map(({ days, from, to }) => ({ days, from, to, every: 1 })));
