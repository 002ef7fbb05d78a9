/** A text without the mail below it, and how many lines that leaves out. */
interface WithoutMail {
	kept: string;
	mailLines: number;
}

const sender = /^[>*_\s]*(?:van|from|von)[*_]*\s?:[*_]*\s+\S/iu;
const otherHead =
	/^[>*_\s]*(?:verzonden|verstuurd|datum|aan|onderwerp|sent|date|to|subject)[*_]*\s?:/iu;
const wrote =
	/^[>\s]*(?:op|on)\s.{4,120}\s(?:schreef|heeft .{1,80} geschreven|wrote)\b.{0,120}:?\s*$/iu;
const banner =
	/^[>\s]*-{2,}\s*(?:oorspronkelijk bericht|doorgestuurd bericht|original message|forwarded message)/iu;

/** With less above it, what stands below is the vacancy itself, sent on. */
const shortestText = 200;

/** Leaves earlier mail out; of a vacancy that was sent on only the head of the mail and the marks of quoting. */
export function withoutEarlierMail(text: string): WithoutMail {
	const lines = text.split(/\r?\n/);
	const start = lines.findIndex((_, at) => beginsMail(lines, at));
	if (start < 0) return { kept: text, mailLines: 0 };
	const above = lines.slice(0, start).join('\n');
	if (above.trim().length >= shortestText) return below(lines, start);
	const end = start + headLength(lines, start);
	const rest = withoutMarks(lines.slice(end));
	const later = withoutEarlierMail(rest.join('\n'));
	return {
		kept: `${above}\n${later.kept}`,
		mailLines: countWords(lines.slice(start, end)) + later.mailLines,
	};
}

/** What was sent on has marks from its first line; marks further down are those of a mail below it. */
function withoutMarks(lines: readonly string[]): readonly string[] {
	const first = lines.find((line) => line.trim() !== '') ?? '';
	return first.startsWith('>') ? lines.map((line) => line.replace(/^(?:>\s?)+/, '')) : lines;
}

/** A quote ends with its marks: what stands below that is the text again. */
function below(lines: readonly string[], start: number): WithoutMail {
	const head = headLength(lines, start);
	const isMarked = /^\s*>/.test(lines.slice(start + head).find((line) => line.trim() !== '') ?? '');
	let end = lines.length;
	if (isMarked) {
		end = start + head;
		while (end < lines.length && /^\s*(?:>|$)/.test(lines[end] ?? '')) end += 1;
	}
	const kept = [...lines.slice(0, start), '', ...lines.slice(end)].join('\n');
	return { kept, mailLines: countWords(lines.slice(start, end)) };
}

function beginsMail(lines: readonly string[], at: number): boolean {
	const line = lines[at] ?? '';
	if (banner.test(line)) return true;
	if (wrote.test(line)) return /^\s*>/.test(nextWords(lines, at));
	return sender.test(line) && lines.slice(at + 1, at + 5).some((next) => otherHead.test(next));
}

const nextWords = (lines: readonly string[], at: number): string =>
	lines.slice(at + 1).find((line) => line.trim() !== '') ?? '';

/** Lines of the head: the one that begins it, and those with a name and a colon below it. */
function headLength(lines: readonly string[], start: number): number {
	let end = start + 1;
	for (let at = end; at < lines.length; at += 1) {
		const line = lines[at] ?? '';
		if (isHead(line)) end = at + 1;
		// In Word every line of the head is a paragraph of its own.
		else if (line.trim() !== '') break;
	}
	return end - start;
}

const isHead = (line: string): boolean =>
	sender.test(line) || otherHead.test(line) || /^[>\s]*(?:cc|bcc)\s?:/i.test(line);

const countWords = (lines: readonly string[]): number =>
	lines.filter((line) => line.trim() !== '').length;
