import { type Board, fetchBoard } from '#browser/filters/board.ts';
import { loadCardWords } from '#browser/filters/card-words.ts';
import type { CardDictionary } from '#i18n/dictionary.ts';
import { type FilterTexts, loadFilterTexts } from '#browser/filters/texts.ts';

/** What somebody who filters waits for. */
export interface ListData {
	board: Board;
	texts: FilterTexts;
	cardWords: CardDictionary;
}

/** `listings` is the address of the vacancies. */
export async function loadListData(listings: string): Promise<ListData> {
	const [board, texts, cardWords] = await Promise.all([
		fetchBoard(listings),
		loadFilterTexts(),
		loadCardWords(),
	]);
	return { board, texts, cardWords };
}
