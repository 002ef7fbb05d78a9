import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { anyWord } from '#domain/written/alternatives.ts';
import type { Block } from '#lint/core/blocks.ts';
import type { LintDocument } from '#lint/core/document.ts';
import { isDenied } from '#lint/core/denial.ts';
import { type Mention, mentionsOf } from '#lint/core/mentions.ts';

/** What a vacancy may not ask for, in each language. */
export interface Demand {
	/** What is asked where an applicant answers or reads what is kept. */
	inLists: Record<SiteLanguage, RegExp>;
	/** What is asked in running text, where the same words can be about the work. */
	inText: Record<SiteLanguage, RegExp>;
}

const asking: Record<SiteLanguage, RegExp> = {
	nl: anyWord('u', [
		/stuur|(?:op|toe)sturen/u,
		/(?<!per )mail/u,
		/upload|lever|voeg|vermeld|geef|neem|noem|zet|vul|schrijf|bezorg/u,
		/(?:we|wij) (?:vragen|willen|zien|ontvangen)/u,
		/(?:vragen|ontvangen|krijgen|zien) (?:we|wij)/u,
		/nodig/u,
		/willen (?:we|wij)/u,
		/meesturen|mee te sturen|meenemen|aanleveren/u,
		/(?:solliciteer|reageer|reactie|sollicitatie|cv|brief) met/u,
		/inclusief|voorzien van|verplicht/u,
		/(?:wat|hoe) is (?:je|jouw|uw)/u,
		/hoeveel|hoe oud/u,
		/laat (?:het )?(?:ons )?weten/u,
		/vertel/u,
	]),
	en: anyWord('u', [
		/send|e-?mail|upload|include|attach|provide|state|mention|enclose|bring|share|add/u,
		/list|indicate|tell us|let us know/u,
		/we (?:ask|need|require|want|request)/u,
		/apply with|cv with|cv and|résumé with/u,
		/what (?:is|was|are)/u,
		/what's|how much|how old/u,
		/when (?:is|were|was)/u,
		/required|please/u,
	]),
};

/** Keys that tell of the work or of the employer; nothing is asked of the applicant there. */
const aboutWork = new Set(['title', 'tasks', 'challenges', 'taught', 'systems', 'targets', 'team']);

/** Mentions by which an applicant is asked for something. */
export function* askedIn(document: LintDocument, demand: Demand): Generator<Mention> {
	const { language } = document;
	for (const mention of mentionsOf(document, demand.inLists[language]))
		if (isList(mention.block) && !isDenied(mention)) yield mention;
	for (const mention of mentionsOf(document, demand.inText[language]))
		if (isText(mention.block) && isAsked(mention, asking[language]) && !isDenied(mention))
			yield mention;
}

/** Asked by the sentence itself, by the one after a question, or as a line in a list of what to send. */
const isAsked = (
	{ block, sentence, next, words, before, after }: Mention,
	verbs: RegExp,
): boolean =>
	verbs.test(sentence) ||
	(sentence.trimEnd().endsWith('?') && verbs.test(next)) ||
	(block.kind === 'item' && papers.test(words.toLowerCase()) && isWholeLine(before, after));

const papers = /kopie|scan|bsn|foto|loonstr|salarisspec|huidig|laatst|copy/u;

const isWholeLine = (before: string, after: string): boolean =>
	/^(?:(?:een|je|recente|laatste|twee|drie|opgave van) )*$/u.test(before) &&
	/^\W*(?:$|\(| van )/u.test(after);

/** Questions to the applicant, and the list of data that are kept. */
export const isList = ({ path = [] }: Block): boolean =>
	(path[0] === 'apply' && path[1] === 'questions') || (path[0] === 'privacy' && path[1] === 'data');

const isText = (block: Block): boolean => !isList(block) && !aboutWork.has(String(block.path?.[0]));
