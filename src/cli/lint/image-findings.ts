import { dirname, join } from 'node:path';
import type { Board } from '#cli/lint/board.ts';
import type { NamedImage } from '#content/images.ts';
import type { Finding } from '#content/problem.ts';
import type { FileText } from '#i18n/nl/file.ts';
import { imageFinding } from '#store/image-finding.ts';

/** What is wrong with the images that a file names; `file` is its path below the content folder. */
export async function imageFindings(
	file: string,
	images: readonly NamedImage[],
	{ imageFault }: Board,
	text: FileText,
): Promise<Finding[]> {
	const findings: Finding[] = [];
	for (const image of images) {
		const fault = await imageFault(join(dirname(file), image.src));
		if (fault) findings.push(imageFinding(fault, image, text));
	}
	return findings;
}
