import { care } from '#i18n/nl/templates/care.ts';
import { customerService } from '#i18n/nl/templates/customer-service.ts';
import { logistics } from '#i18n/nl/templates/logistics.ts';
import { retail } from '#i18n/nl/templates/retail.ts';
import { technology } from '#i18n/nl/templates/technology.ts';
import type { Template } from '#i18n/nl/templates/template.ts';

/** Starts for a new vacancy, by the name that somebody types. */
export const templates = {
	klantenservice: customerService,
	zorg: care,
	winkel: retail,
	logistiek: logistics,
	techniek: technology,
} satisfies Record<string, Template>;

export type TemplateName = keyof typeof templates;

export const templateNames = Object.keys(templates) as TemplateName[];
