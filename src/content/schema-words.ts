import type * as z from 'zod';
import { contradictionIn } from '#content/contradiction-in.ts';
import { type Form, forms } from '#domain/schema/form.ts';
import type { About } from '#i18n/nl/about.ts';
import type { SchemaText } from '#i18n/nl/schema.ts';

interface Words {
	code: string;
	message: string;
}

/** Code and sentence for one thing that Zod found about a value that is there. */
export function wordsFor(
	issue: z.core.$ZodIssue,
	about: About,
	data: unknown,
	text: SchemaText,
): Words {
	if (issue.code === 'custom') {
		const found = contradictionIn(issue, data);
		return { code: found.code, message: text.contradiction(found) };
	}
	const form = forms.find((name) => name === issue.message);
	return form && typeof about.value !== 'object'
		? formWords(form, about, text)
		: valueWords(issue, about, text);
}

function valueWords(issue: z.core.$ZodIssue, about: About, text: SchemaText): Words {
	switch (issue.code) {
		case 'invalid_type': {
			const { expected } = issue;
			return { code: 'wrong-type', message: text.wrongType({ ...about, expected }) };
		}
		case 'invalid_value': {
			const options = issue.values.map(String);
			return { code: 'wrong-value', message: text.wrongValue({ ...about, options }) };
		}
		case 'too_small': {
			const limit = Number(issue.minimum);
			return { code: 'too-small', message: text.tooSmall({ ...about, limit }) };
		}
		case 'too_big': {
			const limit = Number(issue.maximum);
			return { code: 'too-big', message: text.tooBig({ ...about, limit }) };
		}
		case 'not_multiple_of':
			return { code: 'too-precise', message: text.tooPrecise(about) };
		default:
			return { code: 'wrong-value', message: text.other(about) };
	}
}

const formWords = (form: Form, about: About, text: SchemaText): Words => ({
	code: 'wrong-format',
	message:
		typeof about.meant === 'string' && about.meant === about.shown
			? text.wrongType({ ...about, expected: 'string' })
			: text.wrongForm({ ...about, form }),
});
