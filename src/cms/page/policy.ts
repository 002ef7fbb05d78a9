import { originsOf } from '#cms/config/backend.ts';
import type { Manage } from '#domain/schema/manage.ts';

/** What one page may do beside what all pages may. */
interface ExtraPolicy {
	directives: `${'connect' | 'font' | 'frame' | 'img' | 'media' | 'worker'}-src ${string}`[];
	styles: string[];
}

/**
 * What Sveltia needs beside the policy of the board: styles of its own making, files that it holds in
 * memory (`blob:`), and the service that keeps the files. No other host; so not those that it asks for a
 * newer version, for the state of GitHub, or for fonts that are in the build already.
 */
export const managementPolicy = ({ backend }: Manage): ExtraPolicy => ({
	directives: [
		`connect-src 'self' blob: data: ${originsOf(backend).join(' ')}`,
		"font-src 'self' blob: data:",
		"frame-src 'self' blob:",
		"img-src 'self' blob: data:",
		"media-src 'self' blob:",
		"worker-src 'self' blob:",
	],
	styles: ["'unsafe-inline'", 'blob:'],
});
