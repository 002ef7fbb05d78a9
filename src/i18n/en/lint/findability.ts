import { plural } from '#i18n/en/count.ts';
import type { findabilityText as dutch } from '#i18n/nl/lint/findability.ts';

/** Sentences of the rules on findability. */
export const findabilityText: typeof dutch = {
	openingMissing: () => ({
		message: 'The vacancy does not begin with a paragraph of text.',
		remedy: 'Begin with two sentences: what the work is, and where. A picture can follow.',
	}),
	openingTooLong: (length, shown) => ({
		message: `The first sentence has ${plural(length, 'character')}. A search engine shows about ${shown} of them and cuts off the rest.`,
		remedy: 'Say in the first sentence what the work is, and put the rest in a second one.',
	}),
	titleDecoration: (marks) => ({
		message: `The title holds “${marks}”. Google may see that as spam.`,
		remedy: 'Remove it. A title is the job, nothing else.',
	}),
	titleInCapitals: (words) => ({
		message: `“${words}” is in capitals.`,
		remedy: 'Write the title like an ordinary sentence: only the first letter is a capital.',
	}),
	titleLength: (length, comfortable) => ({
		message: `The title has ${plural(length, 'character')}. Search engines and phones do not show all of it.`,
		remedy: `Keep to the name of the job, in at most ${comfortable} characters.`,
	}),
	titleVague: (words) => ({
		message: `With “${words}” in the title nobody knows what the work is. Nobody searches for that.`,
		remedy: 'Write only the name of the job, as candidates type it.',
	}),
	titleNeedless: (words) => ({
		message: `“${words}” is not needed in the title: nobody searches for it.`,
		remedy: 'Write only the name of the job, as candidates type it.',
	}),
	titleWithEmployer: (name) => ({
		message: `The title names the employer: “${name}”. Every page shows that beside the title already.`,
		remedy: 'Write only the name of the job.',
	}),
	titleWithPay: (amount) => ({
		message: `The title holds an amount: “${amount}”.`,
		remedy: 'Move the amount to “salary”. Candidates can search for it there.',
	}),
	titleWithPlace: (place) => ({
		message: `The title holds a place: “${place}”.`,
		remedy: 'Move the place to “locations”. Search engines and lists show it beside the title.',
	}),
	titleWithSexMarker: (marker) => ({
		message: `The title holds “${marker}”. That is allowed, but Helder asks for a title with only the job.`,
		remedy: 'Say in the text that everyone is welcome, whatever their sex.',
	}),
};
