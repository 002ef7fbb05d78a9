/** Whether a text is a day that exists, as `yyyy-mm-dd`. */
export const isDate = (text: string): boolean =>
	/^\d{4}-\d{2}-\d{2}$/.test(text) &&
	!Number.isNaN(Date.parse(text)) &&
	// Of 30 February JavaScript makes 2 March.
	new Date(text).toISOString().startsWith(text);
