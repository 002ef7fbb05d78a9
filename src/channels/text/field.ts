import { cdata, element, type Xml } from '#channels/text/xml.ts';

/** An element with its text in CDATA; none when there is nothing to say. */
export const field = (name: string, text: string | undefined): Xml | undefined =>
	text === undefined || text === '' ? undefined : element(name, cdata(text));
