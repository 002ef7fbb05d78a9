import type { IncomingMessage } from 'node:http';
import type { FetchLimits } from '#cli/import/fetch-limits.ts';
import { importText } from '#i18n/nl/import.ts';

const { fault } = importText;

const types =
	/^(?:text\/html|application\/xhtml\+xml|application\/(?:ld\+)?json|application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document)$/;

/** Why an answer is not read, told by its headers; nothing when it may be. */
export function responseRefusal(
	{ statusCode = 0, headers }: IncomingMessage,
	{ size }: FetchLimits,
): string | undefined {
	if (statusCode !== 200) return fault.status(statusCode);
	const type = headers['content-type']?.toLowerCase().split(';')[0]?.trim() ?? '';
	if (!types.test(type)) return fault.contentType(type);
	if ((headers['content-encoding'] ?? 'identity') !== 'identity') return fault.compressed;
	if (Number(headers['content-length'] ?? 0) > size) return fault.tooLarge(size / 1_000_000);
	return undefined;
}

/** The encoding that the headers name, in lower case. */
export const charsetOf = ({ headers }: IncomingMessage): string | undefined =>
	/;\s*charset="?([\w-]+)/i.exec(headers['content-type'] ?? '')?.[1]?.toLowerCase();
