import type { Subject } from '#views/subject.ts';

export interface FaqView {
	title: string;
	items: readonly { question: string; answer: string }[];
}

/** Undefined when the vacancy has no questions. */
export const faqView = ({
	vacancy: { faq = [] },
	dictionary: { ui },
}: Subject): FaqView | undefined =>
	faq.length > 0 ? { title: ui['faq.title'], items: faq } : undefined;
