import { withoutEndSlash } from '#domain/end-slash.ts';
import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { settings, site } from '#site/content.ts';
import { prefixOf } from '#site/languages.ts';

/**
 * Address on this site, below its base path: `/vacatures/` becomes `/pad/vacatures/`, and in English
 * `/pad/en/vacatures/`. A page that is not there in a language stands in that of the board.
 */
export function href(address: string, language: SiteLanguage = site.language): string {
	return withoutEndSlash(import.meta.env.BASE_URL) + prefixOf(address, language) + address;
}

/** The same with protocol and host, for canonical addresses. */
export function absolute(address: string, language: SiteLanguage = site.language): string {
	return new URL(href(address, language), settings.url ?? site.url).href;
}

export const vacancyAddress = (slug: string): string => `/vacatures/${slug}/`;
/** Where somebody applies for it. */
export const applyAddress = (slug: string): string => `/solliciteren/${slug}/`;
/** The same page as Markdown. */
export const markdownAddress = (slug: string): string => `${vacancyAddress(slug)}index.md`;

/** What the tools in the browser show of a vacancy. */
export const factsAddress = (slug: string): string => `${vacancyAddress(slug)}feiten.json`;

export const organisationAddress = (slug: string): string => `/werkgevers/${slug}/`;
export const selectionAddress = (path: string): string => `/vacatures/${path}/`;

/** Address of a page of a list; the first page is the list itself. */
export const listAddress = (base: string, page: number): string =>
	page === 1 ? base : `${base}${page}/`;
