import { fieldAt, isRequiredAt } from '#content/schema-at.ts';
import { uncapitalised } from '#domain/first-letter.ts';
import { vacancySchema } from '#domain/schema/vacancy.ts';
import { doubtKey, doubtWords, notKeptWords } from '#drafts/import/import-remarks.ts';
import type { Imported } from '#drafts/import/import-draft.ts';
import { importFileText, importText as text } from '#i18n/nl/import.ts';

/** Lines that say what became of a text: what is filled in, what is not sure, what is missing. */
export function reportLines(imported: Imported, remarks: number): string[] {
	const { draft, doubts, listed, mailLines, notKept, unknownEmployer } = imported;
	const filled = keysIn(draft.values).filter((key) => key !== 'status');
	const missing = requiredKeys.filter((key) => draft.values[key] === undefined);
	const unsure = [
		...(unknownEmployer === undefined ? [] : [text.employer(unknownEmployer)]),
		...doubts.map((doubt) => text.remark(nameOf(doubtKey(doubt)), doubtWords(doubt))),
	];
	return [
		text.filled(filled.map(nameOf)),
		...(listed.length > 0 ? [text.lists(listed.length)] : []),
		...(mailLines > 0 ? [importFileText.earlierMail(mailLines)] : []),
		...(unsure.length > 0 ? [text.unsure, ...unsure] : []),
		...(notKept.length > 0
			? [text.notKept, ...notKept.map((one) => text.remark(nameOf(one.key), notKeptWords(one)))]
			: []),
		missing.length > 0 ? text.missing(missing.map(nameOf)) : text.nothingMissing,
		...(remarks > 0 ? [text.remarks(remarks)] : []),
	];
}

const keysIn = (values: object): string[] =>
	Object.keys(vacancySchema.shape).filter((key) => key in values);

const requiredKeys = Object.keys(vacancySchema.shape).filter(
	(key) => key !== 'status' && isRequiredAt(vacancySchema, [key]),
);

/** The Dutch title of a key, as in the middle of a sentence. */
function nameOf(key: string): string {
	const { title = key } = fieldAt(vacancySchema, [key]) ?? {};
	return uncapitalised(title).replace(/[?.]$/, '');
}
