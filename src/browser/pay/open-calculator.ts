import styles from '#styles/pay-form.css?url';
import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { formatsFor, locales } from '#i18n/format.ts';
import { fetchedJson } from '#browser/fetched-json.ts';
import { pageLanguage } from '#browser/page-language.ts';
import { payForm } from '#browser/pay/pay-form.ts';
import { recalculate } from '#browser/pay/recalculate.ts';
import type { FactsFile } from '#views/facts-file.ts';
import type { PayWords } from '#views/pay/steps.ts';

/** Long enough that somebody who types “32” does not hear what 3 hours pay. */
const waitForTyping = 300;

/** Lets somebody choose in a `<pay-calculator>`, and does the sum again at every change. */
export async function openCalculator(host: HTMLElement): Promise<void> {
	const [words, { pay }] = await Promise.all([
		wordsIn(pageLanguage()),
		fetchedJson('feiten.json') as Promise<FactsFile>,
		loadStyles(),
	]);
	const example = host.querySelector('[data-example]');
	if (!example || !pay.questions) return;
	const describedBy = host.querySelector('#loon-plek')?.id;
	const form = payForm(pay.questions, words.text, describedBy);
	let timer = 0;
	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('input', () => {
		clearTimeout(timer);
		timer = window.setTimeout(() => recalculate(host, pay, words), waitForTyping);
	});
	example.replaceWith(form);
}

/** Only the language that is asked for is loaded. */
async function wordsIn(language: SiteLanguage): Promise<PayWords> {
	const { pay: text } =
		language === 'en' ? await import('#i18n/en/pay.ts') : await import('#i18n/nl/pay.ts');
	return { text, format: formatsFor(locales[language]) };
}

function loadStyles(): Promise<unknown> {
	const link = document.createElement('link');
	link.rel = 'stylesheet';
	link.href = styles;
	const settled = new Promise((resolve, reject) => {
		link.addEventListener('load', resolve);
		link.addEventListener('error', reject);
	});
	document.head.append(link);
	return settled;
}
