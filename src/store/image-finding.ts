import type { NamedImage } from '#content/images.ts';
import type { Finding } from '#content/problem.ts';
import type { ImageSize } from '#domain/image-size.ts';
import type { FileText } from '#i18n/nl/file.ts';
import type { ImageFault } from '#store/image-faults.ts';

/** Says what is wrong with an image, where a file names it. */
export function imageFinding(
	fault: ImageFault,
	{ src, range }: NamedImage,
	text: FileText,
): Finding {
	switch (fault.code) {
		case 'image-outside':
			return { code: fault.code, message: text.imageOutside(src), range };
		case 'missing-image':
			return { code: fault.code, message: text.missingImage(src), range };
		case 'broken-image':
			return { code: fault.code, message: text.brokenImage(src), range };
		case 'huge-image':
			return { code: fault.code, message: text.hugeImage(src, ...measured(fault.size)), range };
		case 'large-image': {
			const message = text.largeImage(src, ...measured(fault.size));
			return { code: fault.code, message, range, severity: 'warning' };
		}
	}
}

const measured = ({ bytes, width, height }: ImageSize): [number, number, number] => [
	bytes / 1_000_000,
	width,
	height,
];
