import {
	intro,
	isCancel,
	log,
	outro,
	S_BAR,
	select,
	text as textPrompt,
	updateSettings,
} from '@clack/prompts';
import type { Writable } from 'node:stream';
import { styleText } from 'node:util';
import { wrapped } from '#cli/lint/wrapped.ts';
import { newText as words } from '#i18n/nl/new/new-vacancy.ts';

/** Somebody pressed Ctrl+C, or the window was closed. */
export class Interrupted extends Error {}

/** A question with room to type. */
export interface OpenQuestion {
	ask: string;
	hint?: string | undefined;
	/** Shown while nothing has been typed. */
	example?: string | undefined;
	/** Stands there already, to be kept or changed. */
	initial?: string | undefined;
	/** What is wrong with an answer; undefined when it is good. */
	check: (typed: string) => string | undefined;
}

/** A question with a list to choose from. */
export interface Choice<Value extends string> {
	ask: string;
	hint?: string | undefined;
	options: readonly { value: Value; label: string; hint?: string }[];
	initial?: Value | undefined;
}

/** A conversation with somebody at a terminal. */
export interface Talk {
	open: (title: string, lines: readonly string[]) => void;
	chapter: (title: string) => void;
	say: (...lines: readonly string[]) => void;
	warn: (lines: readonly string[]) => void;
	/** What was typed; empty when it is left open. Throws `Interrupted`. */
	answer: (question: OpenQuestion) => Promise<string>;
	/** Throws `Interrupted`. */
	choose: <Value extends string>(choice: Choice<Value>) => Promise<Value>;
	close: (title: string, lines: readonly string[]) => void;
}

const mostOptions = 10;
/** Columns that the line on the left takes. */
const margin = 4;

/** Talks on the stream for hints, so that the result can go elsewhere. */
export function talkOn(output: Screen['output'], signal?: AbortSignal): Talk {
	updateSettings({ messages: { cancel: words.stopped, error: words.fault } });
	const screen: Screen = { output, ...(signal ? { signal } : {}) };
	const show = (lines: readonly string[], symbol?: string): void =>
		log.message(fitted(lines, screen), { ...screen, ...(symbol ? { symbol } : {}) });
	return {
		open: (title, lines) => {
			intro(styleText('inverse', ` ${title} `), screen);
			show(lines);
		},
		chapter: (title) => log.step(styleText(['bold', 'cyan'], title), screen),
		say: (...lines) => show(lines),
		warn: (lines) => show(lines, styleText('yellow', '!')),
		answer: (question) => answerOn(screen, question),
		choose: (choice) => choiceOn(screen, choice),
		close: (title, lines) => {
			// Not in a box: borders would be copied along with a command.
			log.step([styleText('bold', title), ...lines].join('\n'), screen);
			outro(words.goodbye, screen);
		},
	};
}

/** Where the conversation is shown, and what ends it. */
interface Screen {
	output: Writable & { columns?: number };
	signal?: AbortSignal;
}

async function answerOn(screen: Screen, question: OpenQuestion): Promise<string> {
	const { example, initial, check } = question;
	const typed = await textPrompt({
		...screen,
		// This prompt draws its line on the left beside the first line alone.
		message: questionLines(question, screen).join(`\n${styleText('cyan', S_BAR)}  `),
		...(example === undefined ? {} : { placeholder: words.example(example) }),
		...(initial === undefined ? {} : { initialValue: initial }),
		validate: (answer) => check(answer ?? ''),
	});
	return orInterrupted(typed) ?? '';
}

async function choiceOn<Value extends string>(
	screen: Screen,
	choice: Choice<Value>,
): Promise<Value> {
	const { options, initial } = choice;
	const chosen = await select<string>({
		...screen,
		message: questionLines(choice, screen).join('\n'),
		options: options.map((option) => ({ ...option })),
		...(initial === undefined ? {} : { initialValue: initial }),
		maxItems: mostOptions,
		showInstructions: false,
	});
	return orInterrupted(chosen) as Value;
}

const questionLines = (
	{ ask, hint }: Pick<OpenQuestion, 'ask' | 'hint'>,
	screen: Screen,
): string[] => [
	...fitted([ask], screen).map((line) => styleText('bold', line)),
	...(hint === undefined ? [] : fitted([hint], screen).map((line) => styleText('dim', line))),
];

/** Lines no longer than the screen is wide. */
const fitted = (lines: readonly string[], { output }: Screen): string[] =>
	lines.flatMap((line) => wrapped(line, Math.min(output.columns ?? 80, 100) - margin));

function orInterrupted<Value>(answer: Value): Exclude<Value, symbol> {
	if (isCancel(answer)) throw new Interrupted();
	return answer as Exclude<Value, symbol>;
}
