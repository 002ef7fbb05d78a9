import { anyOf } from '#domain/written/alternatives.ts';

/** With these words an amount is pay. */
export const aboutPay = anyOf('', [
	/salari|loon|verdien|bruto|beloning|vergoeding:/,
	/inschaling|ingeschaald|schaal/,
	/salary|gross|wage|\bpay\b|earn/,
]);

/** Amounts beside these words are something else. */
export const otherAmount = anyOf('u', [
	/onze klanten|klanten betalen|omzet|huur|korting|tarief|target/u,
	/vergoeding(?!:)|bonus|premie|toeslag|bijdrage|cheque|tegoed|eindejaar|vakantiegeld van/u,
	/reiskosten|kilometer|(?:^|[^\p{L}])km|thuiswerk|pensioen|allowance/u,
	/budget|studie|opleiding|training|vakantiewerk|zakgeld/u,
	/netto|net pay|per dag|(?:ex|in)cl(?:\.|usief)? ?btw/u,
	/groei je|doorgroei|ongeveer|circa|gemiddeld|ca\.|about|average/u,
]);
