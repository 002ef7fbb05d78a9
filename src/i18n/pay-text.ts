import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { pay as english } from '#i18n/en/pay.ts';
import { pay as dutch, type PayText } from '#i18n/nl/pay.ts';

const texts: Record<SiteLanguage, PayText> = { nl: dutch, en: english };

export const payTextFor = (language: SiteLanguage): PayText => texts[language];
