import type { Form } from '#domain/schema/form.ts';

/** What to write instead of a text that has the wrong form; what comes after it is an example. */
export const formHints: Record<Form, string> = {
	'board-address': 'Write the whole address of the board',
	'clock-time': 'Write a time from 00:00 to 24:00, with a colon',
	colour: 'Write # and six characters',
	country: 'Write the country code of two capitals',
	date: 'Write the date as year-month-day',
	email: 'Write an email address',
	'field-name':
		'Use letters, digits and hyphens, and no name that the form has itself, such as email',
	folder: 'Write the folder without a slash at the beginning and the end',
	'image-path':
		'Name a jpg, png, webp, avif or svg file beside this file, with a name without spaces, brackets and accents',
	kvk: 'Write eight digits between quotation marks',
	language: 'Write the language code of two small letters',
	phone: 'Write a phone number of at least eight digits',
	postcode: 'Write four digits, with or without two capitals',
	reference: 'Use at most 64 letters, digits, full stops and hyphens',
	repository: 'Write the owner and the name, with a slash between them',
	selection: 'Write the address below /vacatures/',
	slug: 'Write small letters, digits and hyphens, as the file is called, without .md',
	'web-address': 'Write the whole address, beginning with https://',
};
