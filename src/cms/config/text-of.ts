import { formHintOf } from '#cms/config/form-hint-of.ts';
import type { Place } from '#cms/config/place.ts';
import { formFieldAt } from '#cms/config/managed.ts';
import { cmsText } from '#i18n/nl/cms/text.ts';

/** What browsers show as pictures, and the schema takes. */
const pictures = 'image/jpeg,image/png,image/webp,image/avif,image/svg+xml';

/** A field for a text: a date, an address, a picture beside the file, or words. */
export function textOf(place: Place): object {
	const { kind, path, schema } = place;
	const { maxLength, pattern, format } = schema;
	if (format === 'date') return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
	if (format === 'email') return { widget: 'string', type: 'email' };
	if (format === 'uri')
		return { widget: 'string', type: 'url', pattern: ['^https://', cmsText.httpsOnly] };
	if (isPicture(place)) return { widget: 'image', accept: pictures, choose_url: false };
	return {
		widget: formFieldAt(kind, path).long ? 'text' : 'string',
		use_emoji_autocomplete: false,
		...(maxLength !== undefined && { maxlength: maxLength }),
		...(pattern && { pattern: [pattern, formHintOf(kind, path)] }),
	};
}

const isPicture = ({ path, schema: { pattern } }: Place): boolean =>
	path.at(-1) === 'src' && pattern !== undefined;
