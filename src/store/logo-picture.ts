import { dirname, join } from 'node:path';
import sharp from 'sharp';

/** Google asks for at least 112 and for a shape that is nearly square; this also fits a large icon. */
const size = 512;

/** A logo as a square PNG on white, as search engines show it; `src` is relative to `file`. */
export const logoPicture = (folder: string, file: string, src: string): Promise<Buffer> =>
	sharp(join(folder, dirname(file), src))
		.resize({ width: size, height: size, fit: 'contain', background: '#ffffff' })
		.flatten({ background: '#ffffff' })
		.png({ palette: true })
		.toBuffer();
