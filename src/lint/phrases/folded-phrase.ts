import { fold } from '#lint/core/fold.ts';
import { standIn } from '#lint/core/mapped-text.ts';

/** A phrase of a board as it is looked for in folded text. */
export const foldedPhrase = (phrase: string): string => fold(standIn(phrase.trim(), [0, 0])).text;
