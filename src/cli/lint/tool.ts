import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Destination } from '#cli/lint/destinations.ts';
import type { Tool } from '#cli/lint/reporter.ts';
import { withEndSlash } from '#domain/end-slash.ts';
import { readSite } from '#store/read-folder.ts';
import type { Settings } from '#store/settings.ts';

/**
 * The program as its own `package.json` names it. SARIF has a place for its address: where the project
 * has none, that is where the board explains its rules.
 */
export function toolFor(
	destinations: readonly Destination[],
	{ url, contentFolder }: Pick<Settings, 'url' | 'contentFolder'>,
): Tool {
	const file = join(import.meta.dirname, '../../../package.json');
	const { version, homepage }: Tool = JSON.parse(readFileSync(file, 'utf8'));
	if (homepage !== undefined || !destinations.some(({ format }) => format === 'sarif'))
		return { version, homepage };
	const board = url ?? readSite(contentFolder).data?.url;
	return { version, homepage: board && `${withEndSlash(board)}regels/` };
}
