import { uncapitalised } from '#domain/first-letter.ts';
import type { FieldText } from '#i18n/nl/fields/field.ts';

type Named = Pick<FieldText, 'title' | 'description'>;

const rare = 'Minder vaak nodig:';
const alsoPossible = 'Per regel kan er nog bij:';

/** Remarks in the file of a vacancy in the making. */
export const draftText = {
	/** First line of a file in which something is open. */
	howTo: 'Een regel met # telt nog niet mee. Haal het # weg en vul de regel in, of laat hem staan.',
	open: (field: Named) => nameAnd(field),
	openRequired: (field: Named) => `Nog invullen: ${nameAnd(field)}`,
	/** What the items of a list could say too; each key with its name. */
	alsoPossible: (keys: readonly { key: string; title: string }[]) =>
		`${alsoPossible} ${keys.map(({ key, title }) => `${key} (${uncapitalised(title)})`).join(', ')}.`,
	/** Keys that few vacancies use. */
	rare: (keys: readonly { key: string; title: string }[]) =>
		`${rare} ${keys.map(({ key, title }) => `${key} (${uncapitalised(title)})`).join(', ')}. Uitleg en voorbeelden staan in docs/sleutels.md.`,
	/** Whether Helder wrote a comment itself. */
	isOwn: (comment: string) => [rare, alsoPossible].some((start) => comment.startsWith(start)),
};

const nameAnd = ({ title, description }: Named): string =>
	`${title}${/[.?]$/.test(title) ? '' : '.'} ${description}`;
