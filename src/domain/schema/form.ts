/** Forms that a text can have; a schema gives the name of its form where Zod expects a message. */
export const forms = [
	'board-address',
	'clock-time',
	'colour',
	'country',
	'date',
	'email',
	'field-name',
	'folder',
	'image-path',
	'kvk',
	'language',
	'phone',
	'postcode',
	'reference',
	'repository',
	'selection',
	'slug',
	'web-address',
] as const;
export type Form = (typeof forms)[number];

/** A name of a form that does not compile when it is misspelt. */
export const form = <Name extends Form>(name: Name): Name => name;
