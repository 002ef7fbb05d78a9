import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { channelsText as english } from '#i18n/en/channels.ts';
import { type ChannelsText, channelsText as dutch } from '#i18n/nl/channels.ts';

const texts: Record<SiteLanguage, ChannelsText> = { nl: dutch, en: english };

export const channelsTextFor = (language: SiteLanguage): ChannelsText => texts[language];
