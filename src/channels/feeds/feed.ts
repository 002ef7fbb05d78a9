import { type Board, newestOf, type Posting } from '#channels/posting.ts';

/** A list of vacancies for feed readers; addresses are absolute. */
export interface Feed {
	title: string;
	description: string;
	/** Address of the page with the same list. */
	home: string;
	/** Address of the feed itself. */
	self: string;
	board: Board;
	/** Whether items hold the whole vacancy; else a summary. */
	isWhole: boolean;
	/** Newest first. */
	postings: readonly Posting[];
}

/**
 * An id that stays when a vacancy is called or placed otherwise. It is also an address, of the list,
 * because Atom wants an IRI (RFC 4287, 4.2.6).
 */
export const entryId = ({ board, vacancy }: Pick<Posting, 'board' | 'vacancy'>): string =>
	`${board.url}vacatures/#${vacancy.reference}`;

/** The day of the newest change; Atom asks for one of an empty feed too, and 1970 claims nothing. */
export const updatedOf = ({ postings }: Feed): string => newestOf(postings) ?? '1970-01-01';

/** What a vacancy is about, in words. */
export const tagsOf = ({ vacancy, dictionary: { words } }: Posting): string[] => [
	words.jobGroup[vacancy.jobGroup],
	words.contract[vacancy.contract.type],
	...new Set(vacancy.locations.map(({ city }) => city)),
];
