import type { Subject } from '#views/subject.ts';

/** One way to apply. */
export interface ApplyLink {
	text: string;
	href: string;
	/** Shown beside the button, because not everybody has a mail program. */
	plain: string | undefined;
}

/** Ways to apply, the one the employer's system wants first. */
export function applyLinks({ vacancy, dictionary: { ui } }: Subject): ApplyLink[] {
	const { url, email, phone, whatsapp } = vacancy.apply;
	const subject = ui['apply.subject'](vacancy.title, vacancy.reference);
	return [
		url && { text: ui['apply.site'], href: url, plain: undefined },
		email && {
			text: ui['apply.mail'],
			// RFC 6068 wants %20 for a space, never a plus sign.
			href: `mailto:${email}?subject=${encodeURIComponent(subject)}`,
			plain: email,
		},
		whatsapp && {
			text: ui['apply.whatsapp'](whatsapp),
			href: `https://wa.me/${internationalNumber(whatsapp)}?text=${encodeURIComponent(subject)}`,
			plain: undefined,
		},
		phone && { text: ui['apply.phone'](phone), href: telephoneLink(phone), plain: undefined },
	].filter((link) => typeof link === 'object');
}

/** Address that makes a telephone dial a number. */
export const telephoneLink = (phone: string): string => `tel:${dialled(phone)}`;

const dialled = (phone: string): string => phone.replace(/(?!^\+)\D/g, '');

/** A number with country code and without plus sign; a number that begins with 0 is Dutch. */
const internationalNumber = (phone: string): string =>
	dialled(phone).replace(/^\+/, '').replace(/^00/, '').replace(/^0/, '31');
