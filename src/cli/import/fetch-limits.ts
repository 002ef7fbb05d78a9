/** Limits of asking for a page; tests set their own. */
export interface FetchLimits {
	/** Largest answer in bytes. */
	size: number;
	/** Milliseconds for everything together. */
	time: number;
	redirects: number;
	/** Whether addresses inside the own network may be asked. */
	allowPrivate: boolean;
}

export const fetchLimits: FetchLimits = {
	size: 5_000_000,
	time: 15_000,
	redirects: 5,
	allowPrivate: false,
};
