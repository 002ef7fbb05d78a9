/** Red, green and blue, 0-255. */
type Channels = [red: number, green: number, blue: number];

const white = '#ffffff';
const black = '#000000';
const steps = 256;

/** Relative luminance of `#rrggbb`, 0 to 1; https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
export function relativeLuminance(hex: string): number {
	const [red, green, blue] = channelsOf(hex).map(linear) as Channels;
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1 to 21; https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrastRatio(hexA: string, hexB: string): number {
	const [darker = 0, lighter = 0] = [hexA, hexB].map(relativeLuminance).sort((a, b) => a - b);
	return (lighter + 0.05) / (darker + 0.05);
}

/**
 * The shade of a colour nearest to it, lighter or darker, that has this contrast on the background.
 * When no shade has it: white or black, whichever contrasts more.
 */
export function readableOn(hex: string, background: string, ratio: number): string {
	for (let step = 0; step <= steps; step += 1) {
		const found = [black, white]
			.map((target) => mix(hex, target, step / steps))
			.find((shade) => contrastRatio(shade, background) >= ratio);
		if (found) return found;
	}
	return contrastRatio(white, background) > contrastRatio(black, background) ? white : black;
}

/** The same towards a light shade of its own hue, so that the colour does not fade to grey on its way to white. */
export function glowingOn(hex: string, background: string, ratio: number): string {
	const target = mix(brightest(hex), white, 0.5);
	for (let step = 0; step <= steps; step += 1) {
		const shade = mix(hex, target, step / steps);
		if (contrastRatio(shade, background) >= ratio) return shade;
	}
	return readableOn(target, background, ratio);
}

/** The colour as light as its hue and saturation allow; black has neither. */
function brightest(hex: string): string {
	const channels = channelsOf(hex);
	const most = Math.max(...channels);
	return most === 0 ? white : hexOf(channels.map((channel) => (channel * 255) / most));
}

function mix(hex: string, target: string, share: number): string {
	const targetChannels = channelsOf(target);
	return hexOf(
		channelsOf(hex).map((channel, index) => {
			const towards = targetChannels[index] ?? channel;
			return channel + (towards - channel) * share;
		}),
	);
}

const hexOf = (channels: readonly number[]): string =>
	`#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;

function channelsOf(hex: string): Channels {
	if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new RangeError(`Expected \`#rrggbb\`, got \`${hex}\``);
	return [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16)) as Channels;
}

function linear(channel: number): number {
	const share = channel / 255;
	return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
