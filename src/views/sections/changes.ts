import type { TermChange } from '#domain/changes/change-log.ts';
import type { TermId } from '#domain/changes/terms.ts';
import type { Dictionary } from '#i18n/dictionary.ts';
import { termOf } from '#views/terms.ts';

/** One change in the words of the page. */
export interface ChangeLine {
	id: TermId;
	/** `yyyy-mm-dd`. */
	day: string;
	/** The day and what changed, as a sentence. */
	text: string;
}

/** What changed in a vacancy, in sentences. */
export interface ChangesView {
	title: string;
	intro: string;
	/** Said of what changed after the reader saved the vacancy. */
	afterSaving: string;
	lines: ChangeLine[];
}

/** What changed since a vacancy went online, latest first; undefined when nothing did. */
export function changesView(
	changes: readonly TermChange[],
	dictionary: Dictionary,
): ChangesView | undefined {
	const { ui } = dictionary;
	const lines = changes.flatMap((change) => lineOf(change, dictionary) ?? []);
	if (lines.length === 0) return undefined;
	return {
		title: ui['changes.title'],
		intro: ui['changes.intro'],
		afterSaving: ui['changes.afterSaving'],
		lines,
	};
}

function lineOf(change: TermChange, dictionary: Dictionary): ChangeLine | undefined {
	const { ui, format } = dictionary;
	const { id, day } = change;
	const changed = changedTerm(change, dictionary);
	if (!changed) return undefined;
	const line = ui['changes.line'](changed.label, changed.was, changed.is);
	return { id, day, text: ui['changes.onDay'](format.date(day), line) };
}

/** What a term was and is, in words; undefined when the words stayed the same, such as those of another number of decimals. */
export function changedTerm(
	{ id, before, after }: TermChange,
	dictionary: Dictionary,
): ChangedTerm | undefined {
	const [was, is] = [termOf(id, before, dictionary), termOf(id, after, dictionary)];
	return !was || !is || was.text === is.text
		? undefined
		: { label: is.label, was: was.text, is: is.text };
}

interface ChangedTerm {
	label: string;
	was: string;
	is: string;
}
