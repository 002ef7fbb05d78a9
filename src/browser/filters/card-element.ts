import { find } from '#browser/filters/elements.ts';
import { miniWeekPath, miniWeekRows } from '#domain/mini-week.ts';
import type { WeekMask } from '#domain/week-mask.ts';
import { shiftsOn, type VacancyCard } from '#views/card.ts';

/** Fills a copy of the blank card; the page was built with the same markup. */
export function fillCard(root: HTMLElement, card: VacancyCard, href: string, match: string): void {
	const write = (selector: string, text: string | undefined): void => {
		const place = find(root, selector);
		if (text) place.textContent = text;
		else place.remove();
	};
	const title = find<HTMLAnchorElement>(root, '.vacancy-card__title a');
	title.textContent = card.title;
	title.href = href;
	title.lang = card.language;
	write('.vacancy-card__employer', `${card.employer} · ${card.place}`);
	write('.vacancy-card__match', match);
	write('.vacancy-card__pay', card.pay);
	write('.vacancy-card__month', card.payAtHours);
	write('.card-week__hours', card.hours);
	fillWeek(find(root, '.mini-week'), card.mask);
	fillShifts(find(root, '.card-week ul'), shiftsOn(card));
	fillDetails(find(root, '.card-details'), card);
	fillButton(find(root, 'save-vacancy'), card);
}

function fillWeek(week: SVGElement, mask: WeekMask): void {
	if (mask === 0) week.remove();
	for (const part of miniWeekRows) {
		const [cells, path] = [week.querySelector(`.mini-week__${part}`), miniWeekPath(mask, part)];
		if (path) cells?.setAttribute('d', path);
		else cells?.remove();
	}
}

/** The first item of the list is the hours. */
function fillShifts(list: HTMLElement, shifts: readonly string[]): void {
	const [, blank] = list.children;
	blank?.replaceWith(...shifts.map((shift) => filled(blank, shift)));
}

/** In the blank card: label, new, home days, contract, languages, reply, days left. */
function fillDetails(
	list: HTMLElement,
	{ label, urgency, home, contract, spoken, reply }: VacancyCard,
): void {
	const [badge, isNew, ...details] = list.querySelectorAll('li:not([data-mine])');
	const grade = badge?.querySelector('.label-badge');
	if (grade) {
		grade.classList.replace('label-badge--a', `label-badge--${label.grade.toLowerCase()}`);
		grade.textContent = `${label.name}: ${label.word}`;
	}
	const texts = [urgency.isNew, home, contract, spoken, reply, urgency.daysLeft];
	for (const [index, item] of [isNew, ...details].entries()) {
		const text = texts[index];
		if (item && text) item.textContent = text;
		else item?.remove();
	}
}

/** The name of the button holds the title. */
function fillButton(save: HTMLElement, { slug, title }: VacancyCard): void {
	find(save, 'button > :last-child').textContent = title;
	save.dataset['slug'] = slug;
}

function filled(blank: Element, text: string): Element {
	const copy = blank.cloneNode() as Element;
	copy.textContent = text;
	return copy;
}
