/**
 * What pages may load and run (https://www.w3.org/TR/CSP3/): files of the board itself, and search,
 * which is WebAssembly. Astro adds the hash of the style with the fonts. Forms may go to the board and
 * to `formOrigins`, where employers take applications.
 */
export const securityPolicy = (formOrigins: readonly string[]) => ({
	directives: [
		"default-src 'self'" as const,
		"object-src 'none'" as const,
		"base-uri 'self'" as const,
		`form-action ${["'self'", ...new Set(formOrigins)].join(' ')}` as const,
	],
	scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
	styleDirective: { resources: ["'self'"] },
});
