import type { LabelGrade } from '#domain/label.ts';
import type { CardDictionary } from '#i18n/dictionary.ts';

/** A label in a letter and words, never in colour alone. */
export interface LabelBadge {
	grade: LabelGrade;
	/** “Label B” */
	name: string;
	/** “duidelijk” */
	word: string;
}

export const badgeOf = (grade: LabelGrade, { ui }: CardDictionary): LabelBadge => ({
	grade,
	name: ui['label.name'](grade),
	word: ui[`label.${grade}`],
});
