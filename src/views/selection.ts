import { hoursBands, hoursBandsOf } from '#domain/hours-bands.ts';
import { jobGroups } from '#domain/job-groups.ts';
import { rosterKinds, rosterKindsOf } from '#domain/roster-kinds.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import { slugify } from '#domain/slugify.ts';
import type { Dictionary } from '#i18n/dictionary.ts';
import { citiesOf } from '#views/place.ts';
import { timesOfRoster } from '#views/roster.ts';

export const selectionKinds = ['rooster', 'functie', 'plaats', 'uren', 'verder'] as const;
export type SelectionKind = (typeof selectionKinds)[number];

/** A prepared selection of vacancies, such as all evening work. */
export interface Selection {
	kind: SelectionKind;
	/** Address below `/vacatures/`, such as `rooster/avond`. */
	path: string;
	title: string;
	/** The name among its neighbours, such as “Avond”. */
	name: string;
	holds: (vacancy: Vacancy) => boolean;
}

/** All selections that can exist; places are those that occur. */
export function selectionsFor(vacancies: readonly Vacancy[], dictionary: Dictionary): Selection[] {
	return [
		...rosterSelections(dictionary),
		...jobGroupSelections(dictionary),
		...placeSelections(vacancies, dictionary),
		...hoursSelections(dictionary),
		...otherSelections(dictionary),
	];
}

function rosterSelections({ ui, words }: Dictionary): Selection[] {
	return rosterKinds.map((kind) => ({
		kind: 'rooster',
		path: `rooster/${kind}`,
		title: ui[`selection.${kind}`],
		name: words.rosterKind[kind],
		holds: (vacancy) => rosterKindsOf(timesOfRoster(vacancy)).includes(kind),
	}));
}

function jobGroupSelections({ ui, words }: Dictionary): Selection[] {
	return jobGroups.map(({ id }) => ({
		kind: 'functie',
		path: `functie/${id}`,
		title: ui['selection.jobGroup'](words.jobGroup[id]),
		name: words.jobGroup[id],
		holds: ({ jobGroup }) => jobGroup === id,
	}));
}

function placeSelections(vacancies: readonly Vacancy[], { ui }: Dictionary): Selection[] {
	const cities = new Set(vacancies.flatMap(({ locations }) => citiesOf(locations)));
	return [...cities]
		.toSorted((a, b) => a.localeCompare(b, 'nl'))
		.map((city) => ({
			kind: 'plaats',
			path: `plaats/${slugify(city)}`,
			title: ui['selection.place'](city),
			name: city,
			holds: ({ locations }) => citiesOf(locations).includes(city),
		}));
}

function hoursSelections({ ui }: Dictionary): Selection[] {
	return hoursBands.map(({ id, from, to }) => ({
		kind: 'uren',
		path: `uren/${id}`,
		title: to === 40 ? ui['selection.fullTime'] : ui['selection.hours'](from, to),
		name: hoursName(from, to, ui),
		holds: ({ hours }) => hoursBandsOf(hours).includes(id),
	}));
}

/** A band of weekly hours in words: “16 tot 24 uur”. */
export function hoursName(from: number, to: number, ui: Dictionary['ui']): string {
	if (from === 0) return ui['selection.smallShort'];
	return to === 40 ? ui['selection.fullTimeShort'] : ui['selection.hoursShort'](from, to);
}

function otherSelections({ ui }: Dictionary): Selection[] {
	return [
		{
			kind: 'verder',
			path: 'thuiswerken',
			title: ui['selection.home'],
			name: ui['selection.homeShort'],
			holds: ({ workplace }) => workplace.type !== 'on-site',
		},
		{
			kind: 'verder',
			path: 'zonder-ervaring',
			title: ui['selection.noExperience'],
			name: ui['selection.noExperienceShort'],
			holds: ({ experience }) => experience?.months === 0,
		},
	];
}
