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
export function talkOn(output: Writable & { columns?: number }, signal?: AbortSignal): Talk {
	updateSettings({ messages: { cancel: words.stopped, error: words.fault } });
	const common = { output, ...(signal ? { signal } : {}) };
	const linesOf = (line: string): string[] =>
		wrapped(line, Math.min(output.columns ?? 80, 100) - margin);
	const question = ({ ask, hint }: Pick<OpenQuestion, 'ask' | 'hint'>): string[] => [
		...linesOf(ask).map((line) => styleText('bold', line)),
		...(hint === undefined ? [] : linesOf(hint).map((line) => styleText('dim', line))),
	];
	return {
		open: (title, lines) => {
			intro(styleText('inverse', ` ${title} `), common);
			log.message(lines.flatMap(linesOf), common);
		},
		chapter: (title) => log.step(styleText(['bold', 'cyan'], title), common),
		say: (...lines) => log.message(lines.flatMap(linesOf), common),
		warn: (lines) =>
			log.message(lines.flatMap(linesOf), { ...common, symbol: styleText('yellow', '!') }),
		answer: async ({ example, initial, check, ...asked }) =>
			orInterrupted(
				await textPrompt({
					...common,
					// This prompt draws its line on the left beside the first line alone.
					message: question(asked).join(`\n${styleText('cyan', S_BAR)}  `),
					...(example === undefined ? {} : { placeholder: words.example(example) }),
					...(initial === undefined ? {} : { initialValue: initial }),
					validate: (typed) => check(typed ?? ''),
				}),
			) ?? '',
		choose: async ({ options, initial, ...asked }) =>
			orInterrupted(
				await select<string>({
					...common,
					message: question(asked).join('\n'),
					options: options.map((option) => ({ ...option })),
					...(initial === undefined ? {} : { initialValue: initial }),
					maxItems: mostOptions,
					showInstructions: false,
				}),
			) as never,
		close: (title, lines) => {
			// Not in a box: borders would be copied along with a command.
			log.step([styleText('bold', title), ...lines].join('\n'), common);
			outro(words.goodbye, common);
		},
	};
}

function orInterrupted<Value>(answer: Value): Exclude<Value, symbol> {
	if (isCancel(answer)) throw new Interrupted();
	return answer as Exclude<Value, symbol>;
}
