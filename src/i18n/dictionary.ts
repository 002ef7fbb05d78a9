import type { LabelText } from '#domain/label-criteria.ts';
import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import type { ShiftGroup } from '#domain/shift-groups.ts';
import { apply as applyEn } from '#i18n/en/apply.ts';
import { labelText as labelTextEn } from '#i18n/en/label.ts';
import { labelPageText as labelPageTextEn } from '#i18n/en/label-page.ts';
import { describeShifts as describeShiftsEn } from '#i18n/en/shifts.ts';
import { ui as uiEn } from '#i18n/en/ui.ts';
import { words as wordsEn } from '#i18n/en/words.ts';
import { type Formats, formatsFor, locales } from '#i18n/format.ts';
import { apply } from '#i18n/nl/apply.ts';
import { labelText } from '#i18n/nl/label.ts';
import type { cards } from '#i18n/nl/cards.ts';
import type { myList } from '#i18n/nl/my-list.ts';
import { labelPageText } from '#i18n/nl/label-page.ts';
import { describeShifts } from '#i18n/nl/shifts.ts';
import { ui } from '#i18n/nl/ui.ts';
import { words } from '#i18n/nl/words.ts';
import type { Worded } from '#i18n/worded.ts';

export type Ui = Worded<typeof ui>;
export type Words = Worded<typeof words>;
export type ApplyText = Worded<typeof apply>;
export type MyListText = Worded<typeof myList>;

/** What cards need of a dictionary. */
export interface CardDictionary {
	language: SiteLanguage;
	ui: Worded<typeof cards>;
	words: Pick<Words, 'contract' | 'period'>;
	format: Formats;
	describeShifts: (shifts: readonly ShiftGroup[]) => string[];
}

/** Everything that differs between languages. */
export interface Dictionary extends CardDictionary {
	ui: Ui;
	words: Words;
	/** What the form to apply says in the browser, and the words of the message it makes. */
	apply: ApplyText;
	label: LabelText;
	labelPage: Worded<typeof labelPageText>;
}

const dictionaries: Record<SiteLanguage, Dictionary> = {
	nl: {
		language: 'nl',
		ui,
		words,
		apply,
		format: formatsFor(locales.nl),
		describeShifts,
		label: labelText,
		labelPage: labelPageText,
	},
	en: {
		language: 'en',
		ui: uiEn,
		words: wordsEn,
		apply: applyEn,
		format: formatsFor(locales.en),
		describeShifts: describeShiftsEn,
		label: labelTextEn,
		labelPage: labelPageTextEn,
	},
};

export const dictionaryFor = (language: SiteLanguage): Dictionary => dictionaries[language];
