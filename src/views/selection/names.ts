import { isCountry } from '#domain/country.ts';
import { type HoursBandId, hoursBands } from '#domain/hours-bands.ts';
import type { PlainSelection } from '#domain/selection-path.ts';
import { countryName } from '#i18n/country-name.ts';
import type { Dictionary } from '#i18n/dictionary.ts';
import type { SelectionKey } from '#views/selection/key.ts';

/** What a selection is called. */
export interface SelectionNames {
	/** Heading of its page. */
	title: string;
	/** The name among its neighbours, such as “Avond”. */
	name: string;
}

/** The title of the page of a selection, and its short name in links. */
export function selectionNames(key: SelectionKey, dictionary: Dictionary): SelectionNames {
	const { ui, words } = dictionary;
	switch (key.kind) {
		case 'rooster':
			return { title: ui[`selection.${key.id}`], name: words.rosterKind[key.id] };
		case 'functie':
			return named(words.jobGroup[key.id], ui['selection.jobGroup']);
		case 'plaats':
			return named(townName(key, dictionary), ui['selection.place']);
		case 'paar':
			return named(words.jobGroup[key.id], (group) =>
				ui['selection.pair'](group, townName(key, dictionary)),
			);
		case 'uren':
			return hoursNames(key.id, ui);
		case 'contract':
			return { title: words.contractSelection[key.id], name: words.contract[key.id] };
		case 'verder':
			return otherNames(key.id, ui);
	}
}

/** A town, with what tells it from another of its name: “Bergen (Limburg)”. */
export function townName(
	{ city, area }: Extract<SelectionKey, { city: string }>,
	{ language }: Dictionary,
): string {
	if (!area) return city;
	const name = isCountry(area) ? countryName(area, language) : area;
	return `${city} (${name})`;
}

const named = (name: string, titleOf: (name: string) => string): SelectionNames => ({
	name,
	title: titleOf(name),
});

function hoursNames(id: HoursBandId, ui: Dictionary['ui']): SelectionNames {
	const { from, to } = hoursBands.find((band) => band.id === id) ?? hoursBands[0];
	if (to === 40) return { title: ui['selection.fullTime'], name: ui['selection.fullTimeShort'] };
	return {
		title: ui['selection.hours'](from, to),
		name: from === 0 ? ui['selection.smallShort'] : ui['selection.hoursShort'](from, to),
	};
}

const otherNames = (id: PlainSelection, ui: Dictionary['ui']): SelectionNames =>
	id === 'thuiswerken'
		? { title: ui['selection.home'], name: ui['selection.homeShort'] }
		: { title: ui['selection.noExperience'], name: ui['selection.noExperienceShort'] };
