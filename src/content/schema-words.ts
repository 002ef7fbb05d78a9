import type * as z from 'zod';
import { valueAt } from '#content/value-at.ts';
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
	if (issue.code === 'custom') return contradictionWords(issue, about, data, text);
	const form = forms.find((name) => name === issue.message);
	return form && typeof about.value !== 'object'
		? formWords(form, about, text)
		: valueWords(issue, about, text);
}

function contradictionWords(
	{ params, path }: z.core.$ZodIssueCustom,
	{ value }: About,
	data: unknown,
	text: SchemaText,
): Words {
	const code = String(params?.['code']);
	const around = valueAt(data, path.slice(0, -1));
	return { code, message: text.contradiction(code, around, value) };
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
