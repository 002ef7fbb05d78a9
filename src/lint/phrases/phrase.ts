import type { FactKind, PhraseCategory } from '#domain/phrase-terms.ts';
import type { SiteLanguage } from '#domain/schema/vacancy.ts';

export type { FactKind, PhraseCategory } from '#domain/phrase-terms.ts';

/** Frontmatter that makes a phrase concrete, because the page shows it. */
export type LinkedField =
	| 'growth'
	| 'homeDays'
	| 'leaveDays'
	| 'onboarding'
	| 'overtime'
	| 'pension'
	| 'roster'
	| 'salarySteps'
	| 'training'
	| 'travel'
	| 'variablePay'
	| 'workload';

/**
 * Where a word is vague: `candidate` when it describes the person who is sought, `you` in a sentence
 * that speaks to the reader or as the employer, in a list, or in a text that reads as a vacancy,
 * `vacancy` only in such a text, `row` only there and beside another word of the same phrase,
 * `alone` only as the whole of a list item.
 */
export type PhraseContext = 'candidate' | 'you' | 'vacancy' | 'row' | 'alone';

/** What a recruiter reads of vague words. */
export interface Advice {
	/** Ends “… is vaag: ”. */
	why: string;
	/** Ends “Noem ”. */
	ask: string;
	/** A sentence with facts, for a fictitious employer; none where leaving out is better. */
	rewrite?: string;
}

/** Some of the words of a phrase, which other advice helps. */
export interface PhrasePart extends Advice {
	/** Looked for in the words that were found, in the shorthand of patterns. */
	of: readonly string[];
}

/** A way of saying nothing. */
export interface Phrase extends Advice {
	/** Permanent, kebab-case. */
	id: string;
	/**
	 * A: vague wherever it stands. B: vague where no fact stands beside it. C: often an ordinary word,
	 * so it is reported by a rule of its own that is off.
	 */
	tier: 'A' | 'B' | 'C';
	/**
	 * Words that can stand in one place of its patterns, under a name that says what they have in common
	 * and that the vocabulary does not have. What more phrases need goes in the vocabulary.
	 */
	lists?: Vocabulary;
	/**
	 * Regular expressions over folded text, one for each way to say it, between borders of words. `%`
	 * stands for the rest of a word (`\%` for a percent sign), `#` for a whole word, `…` for a few words
	 * that may come between, `<name>` for a list of words: its own, or one in the vocabulary of the language.
	 */
	patterns: readonly string[];
	/** The same words with another sense. */
	unless?: readonly string[];
	context?: PhraseContext;
	/** Whether it says nothing of the employer where the reader sees to it: then it is the aim of a task. */
	mayBeAim?: true;
	redeemedBy: readonly FactKind[];
	fields?: readonly LinkedField[];
	/** The first that fits gives the advice, and the phrase itself where none does. */
	parts?: readonly PhrasePart[];
	/** Publications that name the phrase; `corpus`: counted in 428 Dutch vacancies, November 2026. */
	source: string;
}

/** Lists of words by name, in the shorthand of patterns; a line holds several words, with `|` between them. */
export type Vocabulary = Readonly<Record<string, readonly string[]>>;

export interface Lexicon {
	language: SiteLanguage;
	/** The lists that patterns name. */
	vocabulary: Vocabulary;
	phrases: Readonly<Record<PhraseCategory, readonly Phrase[]>>;
}
