import type { CheckedEntry } from '#content/collection.ts';
import type { Organisation } from '#domain/schema/organisation.ts';
import { absolute, organisationAddress } from '#site/address.ts';
import { content, settings, site } from '#site/content.ts';
import { logoPicture } from '#store/logo-picture.ts';

/** A logo of which search engines get a picture. */
export interface Logo {
	/** File that names the logo, and the path as written there. */
	file: string;
	src: string;
}

/** Address of the logo of the board as a picture of pixels; undefined without a logo. */
export const boardLogo = (): string | undefined => site.logo && absolute('/logo.png');

/** The same for an employer. */
export const organisationLogo = ({ slug, data }: CheckedEntry<Organisation>): string | undefined =>
	data.logo && absolute(`${organisationAddress(slug)}logo.png`);

/** The picture of the logo of the board, when it has one. */
export const boardLogoPaths = () =>
	site.logo ? [{ params: { logo: 'logo' }, props: { file: 'site.yml', src: site.logo.src } }] : [];

/** Pictures of the logos of all employers that have one. */
export const organisationLogoPaths = () =>
	content.organisations.flatMap(({ slug, file, data: { logo } }) =>
		logo ? [{ params: { slug }, props: { file, src: logo.src } }] : [],
	);

/** A logo in pixels, as search engines want it. */
export async function logoResponse({ file, src }: Logo): Promise<Response> {
	const picture = await logoPicture(settings.contentFolder, file, src);
	return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
}
