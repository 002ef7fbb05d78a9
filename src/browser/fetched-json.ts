const fetched = new Map<string, Promise<unknown>>();

/** What stands at an address, fetched once; whoever was offline may try again. */
export function fetchedJson(address: string): Promise<unknown> {
	const known = fetched.get(address) ?? fetchJson(address);
	fetched.set(address, known);
	known.catch(() => fetched.delete(address));
	return known;
}

async function fetchJson(address: string): Promise<unknown> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`\`${address}\` answers ${response.status}`);
	return response.json();
}
