/** Sources that a directive allows (https://www.w3.org/TR/CSP3/), by the name of the directive. */
export type PolicySources = Readonly<Record<string, readonly string[]>>;

/**
 * What a page may load and run: files of the board itself. Forms may go to the board and to `formOrigins`,
 * where employers take applications. `more` takes the place of what all pages have.
 */
export function securityPolicy(formOrigins: readonly string[], more: PolicySources = {}): string {
	const sources: PolicySources = {
		'default-src': ["'self'"],
		'object-src': ["'none'"],
		'base-uri': ["'self'"],
		...more,
		'form-action': ["'self'", ...new Set(formOrigins)],
	};
	return Object.entries(sources)
		.map(([directive, allowed]) => [directive, ...allowed].join(' '))
		.join(';');
}
