/** Where Sveltia keeps what its user chose. */
const key = 'sveltia-cms.prefs';

/** Has Sveltia speak Dutch, also in a browser in another language, until somebody chooses otherwise. */
export function preferDutch(): void {
	try {
		const chosen = JSON.parse(localStorage.getItem(key) ?? '{}');
		if (!chosen.locale || chosen.locale === 'auto')
			localStorage.setItem(key, JSON.stringify({ ...chosen, locale: 'nl' }));
	} catch {
		// A browser may refuse storage; then its own language decides.
	}
}
