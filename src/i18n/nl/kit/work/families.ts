import { care } from '#i18n/nl/kit/work/care.ts';
import { contact } from '#i18n/nl/kit/work/contact.ts';
import type { FamilyText } from '#i18n/nl/kit/work/family-text.ts';
import { hands } from '#i18n/nl/kit/work/hands.ts';
import { leading } from '#i18n/nl/kit/work/leading.ts';
import { making } from '#i18n/nl/kit/work/making.ts';
import { office } from '#i18n/nl/kit/work/office.ts';
import { reception } from '#i18n/nl/kit/work/reception.ts';

/** Role plays and practical tests, per family of job groups (src/kit/families.ts). */
export const familyTexts = {
	contact,
	reception,
	care,
	hands,
	office,
	making,
	leading,
} satisfies Record<string, FamilyText>;
