import { fitsAt } from '#drafts/fits-at.ts';
import { fieldsInText } from '#drafts/found-fields.ts';
import type { Fact } from '#drafts/import/fact.ts';
import { type LdNode, nodesOf, textOf } from '#drafts/import/job-postings.ts';
import { datesOf } from '#drafts/import/posting-dates.ts';
import { payOf } from '#drafts/import/posting-pay.ts';
import { placesOf } from '#drafts/import/posting-places.ts';
import { titleFacts } from '#drafts/import/title-facts.ts';

/** What the data of a posting says in its own fields, without its description. */
export function postingFacts(posting: LdNode): Fact[] {
	return [
		...titleOf(posting),
		...referenceOf(posting),
		...datesOf(posting),
		...placesOf(posting),
		...workplaceOf(posting),
		...payOf(posting),
		...contractOf(posting),
		...hoursOf(posting),
		...openingsOf(posting),
		...experienceOf(posting),
		...applyingOf(posting),
	];
}

function titleOf(posting: LdNode): Fact[] {
	const written = plain(textOf(posting['title']) ?? textOf(posting['name']) ?? '');
	return titleFacts(written, `title: ${written}`);
}

const entities: Record<string, string> = {
	amp: '&',
	quot: '"',
	apos: "'",
	'#39': "'",
	'#039': "'",
	nbsp: ' ',
};

const plain = (text: string): string =>
	text
		.replace(/<[^<>]{0,200}>/g, ' ')
		.replace(/&(#?\w{2,6});/g, (all, name: string) => entities[name] ?? all)
		.replace(/\s+/g, ' ')
		.trim();

function referenceOf(posting: LdNode): Fact[] {
	const [node] = nodesOf(posting['identifier']);
	const value = textOf(node ? node['value'] : posting['identifier']) ?? '';
	return factAt(['reference'], value, `identifier: ${value}`);
}

function workplaceOf(posting: LdNode): Fact[] {
	const written = textOf(posting['jobLocationType']);
	const isRemote =
		written?.toUpperCase() === 'TELECOMMUTE' && nodesOf(posting['jobLocation']).length === 0;
	return isRemote
		? [{ path: ['workplace', 'type'], value: 'remote', quote: `jobLocationType: ${written}` }]
		: [];
}

const contracts: Record<string, string> = {
	TEMPORARY: 'fixed-term',
	INTERN: 'internship',
	VOLUNTEER: 'volunteer',
};

function contractOf(posting: LdNode): Fact[] {
	const written = [posting['employmentType']].flat().filter((type) => typeof type === 'string');
	const types = written.flatMap((type) => type.toUpperCase().split(/[\s,]+/));
	const found = [...new Set(types.flatMap((type) => contracts[type] ?? []))];
	const [type] = found;
	return found.length === 1 && type
		? [{ path: ['contract', 'type'], value: type, quote: `employmentType: ${written.join(', ')}` }]
		: [];
}

function hoursOf(posting: LdNode): Fact[] {
	const written = textOf(posting['workHours']);
	if (!written) return [];
	return fieldsInText(`Uren: ${written}`)
		.filter(({ path }) => path[0] === 'hours' || path[0] === 'shifts')
		.map(({ path, value }) => ({ path, value, quote: `workHours: ${written}` }));
}

function openingsOf(posting: LdNode): Fact[] {
	const value = Number(textOf(posting['totalJobOpenings']));
	return Number.isInteger(value) && 1 < value && value <= 500
		? [{ path: ['openings'], value, quote: `totalJobOpenings: ${value}` }]
		: [];
}

function experienceOf(posting: LdNode): Fact[] {
	const [node] = nodesOf(posting['experienceRequirements']);
	const value = Number(textOf(node?.['monthsOfExperience']));
	return Number.isInteger(value) && 0 < value && value <= 240
		? [{ path: ['experience', 'months'], value, quote: `monthsOfExperience: ${value}` }]
		: [];
}

function applyingOf(posting: LdNode): Fact[] {
	const [contact] = nodesOf(posting['applicationContact']);
	const email = textOf(contact?.['email'])?.replace(/^mailto:/i, '');
	const phone = textOf(contact?.['telephone']);
	const url = textOf(posting['url']);
	const isDirect = String(posting['directApply']).toLowerCase() === 'true';
	return [
		...factAt(['contact', 'email'], email, `applicationContact: ${email}`),
		...factAt(['contact', 'phone'], phone, `applicationContact: ${phone}`),
		...(isDirect ? factAt(['apply', 'url'], url, `url: ${url}`) : []),
	];
}

/** A value where it belongs; nothing when a vacancy cannot hold it there. */
const factAt = (path: Fact['path'], value: unknown, quote: string): Fact[] =>
	value !== undefined && fitsAt(path, value) ? [{ path, value, quote }] : [];
