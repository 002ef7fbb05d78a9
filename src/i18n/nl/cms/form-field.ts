/** What a form says of a key, where that differs from what a file asks. */
export interface FormField {
	/** Name of the field. */
	label?: string;
	/** What to fill in; empty for nothing. */
	hint?: string;
	/** What to write when a text has the wrong form, without a full stop. */
	wrong?: string;
	/** One item of a list, as in “Voeg taak toe”. */
	one?: string;
	/** What stands on a closed item or group: names of its fields between `{{` and `}}`. */
	summary?: string;
	/** What each value is called; in this order. */
	options?: Readonly<Record<string, string>>;
	/** What a new file starts with. */
	initial?: unknown;
	/** Box to tick when a list is empty on purpose. */
	none?: string;
	/** Whether a text may run over several lines. */
	long?: true;
	/** Values of a text that the form writes in another word, by what stands in the file. */
	spoken?: Readonly<Record<string, string>>;
}

/** By path in the file, with points between keys. */
export type FormFields = Readonly<Record<string, FormField>>;
