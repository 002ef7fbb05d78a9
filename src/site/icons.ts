import { once } from '#domain/once.ts';
import { paper } from '#domain/theme.ts';
import { absolute, href } from '#site/address.ts';
import { settings, site } from '#site/content.ts';
import { favicon, type IconForm, iconPng, type Mark, markOf, socialPng } from '#store/icons.ts';
import type { HeadIcons, SocialPicture } from '#views/frame/head.ts';

const mark = once((): Mark => markOf(settings.contentFolder, site.logo?.src, site.colours.accent));

/** Pictures at the root by name, each made of the mark of the board. */
const pictures: Record<string, () => Promise<Buffer>> = {
	'apple-touch-icon': icon({ size: 180, share: 0.8, background: '#ffffff' }),
	'icon-192': icon({ size: 192, share: 1 }),
	'icon-512': icon({ size: 512, share: 1 }),
	// Telephones cut it to a circle of 80 percent of its width: what is inside stays.
	'icon-maskable-512': icon({ size: 512, share: 0.6, background: '#ffffff' }),
	'deel-1200x630': () => socialPng(mark()),
};

function icon(form: IconForm): () => Promise<Buffer> {
	return () => iconPng(mark(), form);
}

export const picturePaths = () =>
	Object.entries(pictures).map(([picture, make]) => ({ params: { picture }, props: { make } }));

/** The mark itself as an icon, when it is drawn in lines. */
export const vectorIconPaths = () => (mark().isVector ? [{ params: { icon: 'favicon' } }] : []);

export const vectorIcon = (): Buffer => mark().source;

export const windowsIcon = (): Promise<Buffer> => favicon(mark());

/** Addresses of the icons that every page names. */
export const headIcons = once((): HeadIcons => ({
	ico: href('/favicon.ico'),
	svg: mark().isVector ? href('/favicon.svg') : undefined,
	touch: href('/apple-touch-icon.png'),
	manifest: href('/manifest.webmanifest'),
	colour: site.colours.accent,
}));

/** What a message on social media shows of a page that has no picture of its own. */
export const boardPicture = once((): SocialPicture => ({
	url: absolute('/deel-1200x630.png'),
	alt: site.logo?.alt ?? site.name,
}));

/** Says how a telephone keeps the board on its home screen. */
export const manifest = (): string =>
	JSON.stringify({
		name: site.name,
		short_name: site.name,
		description: site.description,
		lang: site.language,
		start_url: href('/'),
		scope: href('/'),
		display: 'minimal-ui',
		theme_color: site.colours.accent,
		background_color: paper.light,
		icons: [
			iconEntry('icon-192', 192, 'any'),
			iconEntry('icon-512', 512, 'any'),
			iconEntry('icon-maskable-512', 512, 'maskable'),
		],
	});

const iconEntry = (name: string, size: number, purpose: string) => ({
	src: href(`/${name}.png`),
	sizes: `${size}x${size}`,
	type: 'image/png',
	purpose,
});
