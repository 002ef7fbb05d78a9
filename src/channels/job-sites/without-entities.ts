import { cleanText } from '#channels/text/clean-text.ts';
import { field } from '#channels/text/field.ts';
import type { Xml } from '#channels/text/xml.ts';

/**
 * Text for a channel that forbids HTML entities: where the text itself has the letters of one, such
 * as `&amp;`, a space takes it apart.
 */
export const withoutEntities = (text: string): string =>
	// Cleaned first: what is left out may stand between the letters of an entity.
	cleanText(text).replace(/&(?=#?[A-Za-z0-9]{1,31};)/g, '& ');

/** A field of such text; none when there is nothing to say. */
export const textWithoutEntities = (name: string, text: string | undefined): Xml | undefined =>
	field(name, text && withoutEntities(text));

/**
 * The same inside HTML, where `<` cannot be escaped either. A space after it keeps a reader from
 * seeing a tag (HTML Living Standard, 13.2.5.6, “tag open state”).
 */
export const asRawHtml = (text: string): string =>
	withoutEntities(text).replace(/<(?=[A-Za-z/!?])/g, '< ');
