import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { paper, themeFor } from '#domain/theme.ts';
import { cachedFile } from '#store/cached-file.ts';

/** What all icons of a board are made of: its logo, or without one a mark in its colour. */
export interface Mark {
	source: Buffer;
	isVector: boolean;
	accent: string;
}

/** How a mark stands in a square picture. */
export interface IconForm {
	/** Width and height in pixels. */
	size: number;
	/** Part of the width that the mark takes, at most 1. */
	share: number;
	/** Colour behind the mark; transparent without one. */
	background?: string;
}

/** Changes when the same mark gives other pictures. */
const recipe = '1';

/** The mark of a board; `logo` is a path below the content folder. */
export const markOf = (folder: string, logo: string | undefined, accent: string): Mark => ({
	source: logo === undefined ? neutralMark(accent) : readFileSync(join(folder, logo)),
	isVector: logo === undefined || /\.svg$/i.test(logo),
	accent,
});

/** A rising sun on a tile of the accent colour. */
const neutralMark = (accent: string): Buffer =>
	Buffer.from(
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="${accent}"/><path d="M7 21a9 9 0 0 1 18 0Z" fill="${themeFor(accent).light['on-accent']}"/></svg>\n`,
	);

/** A square PNG. */
export const iconPng = ({ source }: Mark, form: IconForm): Promise<Buffer> =>
	cachedFile([recipe, source, JSON.stringify(form)], () => drawn(source, form));

async function drawn(source: Buffer, { size, share, background }: IconForm): Promise<Buffer> {
	const behind = background ?? { r: 0, g: 0, b: 0, alpha: 0 };
	const inner = Math.round(size * share);
	const before = Math.floor((size - inner) / 2);
	const after = size - inner - before;
	return sharp(source)
		.resize({ width: inner, height: inner, fit: 'contain', background: behind })
		.extend({ top: before, bottom: after, left: before, right: after, background: behind })
		.flatten(background === undefined ? false : { background })
		.png({ palette: true })
		.toBuffer();
}

/** `favicon.ico` with a picture of 32 and one of 48 pixels. */
export async function favicon(mark: Mark): Promise<Buffer> {
	const pictures = [];
	for (const size of [32, 48])
		pictures.push({ size, bytes: await iconPng(mark, { size, share: 1 }) });
	return iconFile(pictures);
}

/** Windows icon format: a header of 6 bytes, 16 bytes per picture, then the pictures as PNG. */
function iconFile(pictures: readonly { size: number; bytes: Buffer }[]): Buffer {
	const header = Buffer.alloc(6 + 16 * pictures.length);
	header.writeUInt16LE(1, 2);
	header.writeUInt16LE(pictures.length, 4);
	let offset = header.length;
	for (const [index, { size, bytes }] of pictures.entries()) {
		const at = 6 + 16 * index;
		header.writeUInt8(size, at);
		header.writeUInt8(size, at + 1);
		header.writeUInt16LE(1, at + 4);
		header.writeUInt16LE(32, at + 6);
		header.writeUInt32LE(bytes.length, at + 8);
		header.writeUInt32LE(offset, at + 12);
		offset += bytes.length;
	}
	return Buffer.concat([header, ...pictures.map(({ bytes }) => bytes)]);
}

/** The board as a picture for social media: its mark on paper, above a bar of its colour. */
export const socialPng = ({ source, accent }: Mark): Promise<Buffer> =>
	cachedFile([recipe, source, `social ${accent}`], async () => {
		const mark = await drawn(source, { size: 300, share: 1 });
		const bar = { create: { width: 1200, height: 36, channels: 3 as const, background: accent } };
		return sharp({ create: { width: 1200, height: 630, channels: 3, background: paper.light } })
			.composite([
				{ input: mark, left: 450, top: 147 },
				{ input: bar, left: 0, top: 594 },
			])
			.png({ palette: true })
			.toBuffer();
	});
