import type { Candidate } from '#drafts/found/candidate.ts';
import { isMasked } from '#drafts/found/masked-address.ts';

const words = '\\[(?<words>[^[\\]]{1,120})\\]';
const url = '(?<url>https:\\/\\/[^\\s()<>]{4,500})';
const email = '(?<email>[\\w.+\\\\-]{1,64}@[\\w-]{1,60}(?:\\.[\\w-]{1,30}){1,4})';
const title = ' "[^"]{0,100}"';
const link = new RegExp(
	`${words}\\((?:${url}|mailto:${email}[^\\s()]{0,300})(?:${title})?\\)`,
	'gu',
);
const toApply = /sollicit|solicit|reageer|apply|meld je aan/iu;
const isForm = /formulier|deze link|onze (?:web)?site|hier|the form|this link|here/iu;
const leadsToForm = /(?:sollicit|reageer|apply)[^.!?]{0,40}$/iu;
const aboutApplying = /sollicit|\bcv\b|motivatie|reageer|reactie|apply/iu;
const toAsk = /contact|vragen|informatie|weten|questions/iu;

/** Links in Markdown that say themselves that they are for applying, or a mail address in a sentence that does. */
export function applyLinksIn(text: string): Candidate[] {
	return Array.from(text.matchAll(link)).flatMap(({ 0: found, index, groups = {} }) => {
		const { words = '', url, email } = groups;
		const before =
			text
				.slice(Math.max(0, index - 120), index)
				.split(/\n\s*\n/)
				.at(-1) ?? '';
		const path = url ? urlPath(words, before) : emailPath(words, before);
		return path && !isMasked(email ?? '')
			? [
					{
						about: path.join('.'),
						values: [[path, unescaped(url ?? email ?? '')] as const],
						range: [index, index + found.length] as [number, number],
					},
				]
			: [];
	});
}

const urlPath = (words: string, before: string): string[] | undefined =>
	toApply.test(words) || (isForm.test(words) && leadsToForm.test(before))
		? ['apply', 'url']
		: undefined;

/** An address is for asking when the last sentence that speaks of either does not speak of applying. */
function emailPath(words: string, before: string): string[] | undefined {
	if (toApply.test(words)) return ['apply', 'email'];
	if (!aboutApplying.test(before)) return undefined;
	const last = before
		.split(/(?<=[.!?])\s/)
		.findLast((sentence) => aboutApplying.test(sentence) || toAsk.test(sentence));
	return [aboutApplying.test(last ?? '') ? 'apply' : 'contact', 'email'];
}

/** An address as it is, without the backslashes that Markdown may have before punctuation. */
const unescaped = (address: string): string => address.replace(/\\(?=[\p{P}\p{S}])/gu, '');
