import type { WeekMask } from '#domain/week-mask.ts';

/** What a candidate fills in: nothing else is asked. */
export interface Application {
	name: string;
	email: string;
	phone: string;
	motivation: string;
	/** One for each question of the vacancy, in its order; empty when it was not answered. */
	answers: readonly string[];
	/** Parts of the week in which the candidate can work. */
	free: WeekMask;
}

/** Parts of an application that can be wrong. */
export type ApplicationFault = 'name-missing' | 'way-missing' | 'email-wrong' | 'phone-wrong';

/** What keeps an application from being composed, in the order of the form. */
export function faultsIn({ name, email, phone }: Application): ApplicationFault[] {
	const faults: (ApplicationFault | false)[] = [
		name.trim() === '' && 'name-missing',
		email.trim() === '' && phone.trim() === '' && 'way-missing',
		email.trim() !== '' && !isMailAddress(email.trim()) && 'email-wrong',
		phone.trim() !== '' && !isPhoneNumber(phone) && 'phone-wrong',
	];
	return faults.filter((fault) => fault !== false);
}

/** Forgiving: only what can never arrive is wrong. */
const isMailAddress = (text: string): boolean =>
	/^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]+$/.test(text);

/** A number has 8 to 15 digits, the most that E.164 allows, and nothing but marks between them. */
function isPhoneNumber(text: string): boolean {
	const digits = text.replace(/\D/g, '');
	return /^[\d\s()+./-]+$/.test(text) && digits.length >= 8 && digits.length <= 15;
}
