import type { FormatName } from '#cli/lint/format-name.ts';
import type { Reporter } from '#cli/lint/reporter.ts';
import { compact } from '#cli/lint/reporters/compact.ts';
import { github } from '#cli/lint/reporters/github.ts';
import { gitlab } from '#cli/lint/reporters/gitlab.ts';
import { json } from '#cli/lint/reporters/json.ts';
import { junit } from '#cli/lint/reporters/junit.ts';
import { markdown } from '#cli/lint/reporters/markdown.ts';
import { rdjsonl } from '#cli/lint/reporters/rdjsonl.ts';
import { sarif } from '#cli/lint/reporters/sarif.ts';
import { terminal } from '#cli/lint/reporters/terminal.ts';

/** Every form of a report, by its name. */
export const reporters: Record<FormatName, Reporter> = {
	terminal,
	compact,
	json,
	sarif,
	github,
	gitlab,
	junit,
	rdjsonl,
	markdown,
};
