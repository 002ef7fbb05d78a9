import { dictionaryFor } from '#i18n/dictionary.ts';
import { employerPromises } from '#views/employer/promises.ts';
import { asDescription } from '#views/summary.ts';
import { href, organisationAddress } from '#site/address.ts';
import { cardsOf } from '#site/cards.ts';
import { site } from '#site/content.ts';
import { employerFeed } from '#site/feed-links.ts';
import { frameFor } from '#site/frame.ts';
import { imageFor } from '#site/images.ts';
import { type Employer, employers } from '#site/organisations.ts';
import { storyOf } from '#site/story.ts';
import { employerData, employersData } from '#site/structured-data.ts';
import { toFeedOf, waysFromEmployer } from '#site/ways-out.ts';

const dictionary = dictionaryFor(site.language);
const { ui, words, format } = dictionary;

/** The list of employers. */
export function employersPage() {
	return {
		frame: frameFor({
			address: '/werkgevers/',
			title: ui['employers.title'],
			description: ui['employers.description'](employers.length, site.name),
			structuredData: employersData(),
		}),
		employers: employers.map(({ entry, open, reply }) => ({
			name: entry.data.name,
			tagline: entry.data.tagline,
			sector: words.sector[entry.data.sector],
			city: entry.data.city,
			href: href(organisationAddress(entry.slug)),
			logo: imageFor(entry.file, entry.data.logo?.src),
			open: ui['employer.open'](open.length),
			reply:
				reply && ui['reply.short'](format.number(reply.count), format.number(reply.medianWorkdays)),
		})),
	};
}

export const employerPaths = () =>
	employers.map((employer) => ({ params: { slug: employer.entry.slug }, props: { employer } }));

/** One employer. */
export async function employerPage(employer: Employer) {
	const { entry, open, closed, reply } = employer;
	const { data, file } = entry;
	const photo = imageFor(file, data.photo?.src);
	return {
		frame: employerFrame(employer),
		organisation: data,
		sector: words.sector[data.sector],
		logo: imageFor(file, data.logo?.src),
		photo: photo && data.photo ? { image: photo, alt: data.photo.alt } : undefined,
		story: await storyOf(entry, 2),
		promises: employerPromises(
			open.map((vacancy) => vacancy.entry.data),
			reply,
			dictionary,
		),
		open: cardsOf(open),
		empty: { text: ui['employer.noneOpen'](data.name), ways: waysFromEmployer(employer) },
		follow: toFeedOf(employer),
		openTitle: ui['employer.open'](open.length),
		closed: cardsOf(closed),
		breadcrumbs: [
			{ name: ui['frame.start'], href: href('/') },
			{ name: ui['employers.title'], href: href('/werkgevers/') },
		],
	};
}

function employerFrame({ entry, open }: Employer) {
	const { slug, data } = entry;
	const { name, tagline = `${words.sector[data.sector]}.` } = data;
	return frameFor({
		address: organisationAddress(slug),
		// The front page has the name of the board.
		title: name === site.name ? ui['employer.ownTitle'](name) : name,
		description: asDescription(ui['employer.description'](name, tagline, open.length)),
		structuredData: employerData(name),
		feed: employerFeed(entry),
	});
}
