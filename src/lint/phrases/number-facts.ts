import { anyOf } from '#domain/written/alternatives.ts';
import { count, month, wholeWords } from '#lint/phrases/fact-words.ts';

/** A rank or a year counts nothing. */
const noQuantity = '(?:\\d{1,3}(?:e|ste|de)|(?:19|20)\\d\\d)';

const percentage = /\d{1,12}(?:[.,]\d{1,12})?\s?(?:%|procent|percent)/iu;
/** “100% focus” measures nothing; “100% vergoeding” does. */
const allOfIt =
	/(?<!\d)1[05]0\s?(?:%|procent)(?= (?!vergoed|terug|doorbetaal|betaald|loon|salaris|openbaar|van (?!ons|onze|je|jouw)|bij |reis|remote)\p{L})/giu;

/** Whether a text says how large a part is. */
export const isPercentage = (text: string): boolean =>
	percentage.test(text.replaceAll(allOfIt, ''));

/** Hours a week, years of experience and ages say how large the job is or for whom, and nothing of a phrase beside them. */
const sizeOfJob = anyOf('giu', [
	/\d{1,2}(?:(?: ?[-–/] ?| ?tot ?| à | a | of | t\/m )\d{1,2})?[ -]?(?:uur|uren|u|(?:werk)?dagen) ?(?:per|in de|p\/|\/) ?(?:week|w)(?!\p{L})/u,
	/(?:\d{1,2}|twee|drie|vier|vijf) (?:ochtend|middag|avond|nacht|dienst|dagdel)en (?:per|in de) week/u,
	/\d{1,2} (?:vaste )?(?:werk)?dagen(?! ?(?:per jaar|vakantie|verlof|vrij))(?!\p{L})/u,
	/\d{1,2}\+?(?:(?: ?[-–] ?| tot | à )\d{1,2})? jaar (?:relevante |aantoonbare )?(?:werk)?ervaring/u,
	/(?:ouder|jonger) dan \d{2}(?: jaar)?|\d{2} jaar (?:of ouder|en ouder|oud)|(?:vanaf|minimaal|minstens) (?:1[3-9]|2[01]) jaar/u,
]);
/** These say when, and nothing of how much. */
const whenOnly = new RegExp(
	`\\d{1,2} ${month}|jaren ['’]?\\d0|(?:komende|afgelopen|volgende|laatste) ${count} (?:jaar|jaren|maanden|weken)|${count} (?:jaar|maanden) tijd`,
	'giu',
);
const aNumber = wholeWords(
	`(?!(?:${noQuantity}|[23]d|b2[bc]|24/7)(?![\\p{L}\\p{N}]))(?:${count}|\\d{1,12}[^\\s]{0,40})`,
);

/** Without one of these there is nothing to leave out, and nothing left. */
const anyCount = new RegExp(`\\d|${count}`, 'iu');

/** Leaves out hours, days and shifts a week, which say how large a job is. */
export const withoutSizeOfJob = (text: string): string => text.replaceAll(sizeOfJob, '');

/** Whether a text counts something of the job. */
export const isNumber = (text: string): boolean =>
	anyCount.test(text) && aNumber.test(withoutSizeOfJob(text).replaceAll(whenOnly, ''));
