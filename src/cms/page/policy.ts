import { originsOf } from '#cms/config/backend.ts';
import type { Manage } from '#domain/schema/manage.ts';
import type { PolicySources } from '#domain/security-policy.ts';

/**
 * What Sveltia needs beside the policy of the board: styles of its own making, files that it holds in
 * memory (`blob:`), and the service that keeps the files. No other host; so not those that it asks for a
 * newer version, for the state of GitHub, or for fonts that are in the build already.
 */
export const managementSources = ({ backend }: Manage): PolicySources => ({
	'connect-src': ["'self'", 'blob:', 'data:', ...originsOf(backend)],
	'font-src': ["'self'", 'blob:', 'data:'],
	'frame-src': ["'self'", 'blob:'],
	'img-src': ["'self'", 'blob:', 'data:'],
	'media-src': ["'self'", 'blob:'],
	'style-src': ["'self'", "'unsafe-inline'", 'blob:'],
	'worker-src': ["'self'", 'blob:'],
});
