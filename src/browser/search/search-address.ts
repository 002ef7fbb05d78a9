/** A search as it stands in the address. */
export interface AskedSearch {
	query: string;
	/** Whether typing errors are left as they are. */
	isLiteral: boolean;
}

const names = { query: 'q', literally: 'letterlijk' };

export function searchIn(parameters: URLSearchParams): AskedSearch {
	return {
		query: parameters.get(names.query)?.trim() ?? '',
		isLiteral: parameters.get(names.literally) === 'ja',
	};
}

/** The same address with another search; what else stands in it stays. */
export function withSearch(address: URL, { query, isLiteral }: AskedSearch): URL {
	const changed = new URL(address);
	changed.searchParams.delete(names.literally);
	if (query) changed.searchParams.set(names.query, query);
	else changed.searchParams.delete(names.query);
	if (query && isLiteral) changed.searchParams.set(names.literally, 'ja');
	return changed;
}
