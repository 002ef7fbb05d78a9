import { pictureOf } from '#channels/images/picture.ts';
import {
	linkPicture,
	pictureFile,
	type PictureSize,
	pictureSizes,
} from '#channels/share/picture-sizes.ts';
import { absolute, href, vacancyAddress } from '#site/address.ts';
import { site } from '#site/content.ts';
import { openVacancies, type PublishedVacancy } from '#site/vacancies.ts';
import { cachedFile } from '#store/cached-file.ts';
import type { SocialPicture } from '#views/frame/head.ts';
import { shareCardOf } from '#views/share/card.ts';
import type { Subject } from '#views/subject.ts';

/** Every picture of every open vacancy. */
export const picturePaths = () =>
	openVacancies.flatMap((published) =>
		pictureSizes.map((size) => ({
			params: { slug: published.entry.slug, picture: pictureFile(size).replace('.png', '') },
			props: { published, size },
		})),
	);

/** A picture as the answer of a page. */
export async function pictureResponse({
	published,
	size,
}: {
	published: PublishedVacancy;
	size: PictureSize;
}): Promise<Response> {
	const { alt: _, ...card } = shareCardOf(published.subject);
	const content = { ...card, board: site.name, accent: site.colours.accent };
	const picture = await pictureOf(content, size, cachedFile);
	return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
}

/** Address on this site. */
export const pictureHref = (slug: string, size: PictureSize): string =>
	href(vacancyAddress(slug) + pictureFile(size));

/** Absolute address of the picture that comes with a link. */
export const linkPictureAddress = (slug: string): string =>
	absolute(vacancyAddress(slug) + pictureFile(linkPicture));

/** The same with the words that stand in for it. */
export const linkPictureOf = (subject: Subject): SocialPicture => ({
	url: linkPictureAddress(subject.slug),
	alt: shareCardOf(subject).alt,
});
