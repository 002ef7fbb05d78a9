/** Four digits, and letters as far as they are typed; the first digit of a Dutch postcode is no 0. */
const postcode = /^([1-9]\d{3})\s?[a-z]{0,2}$/i;

/** The digits of a Dutch postcode, however it is typed: “9712”, “9712 AB”, “9712ab”. */
export const postcodeDigits = (text: string): string | undefined => postcode.exec(text)?.[1];

/** Whether these may be the first digits of a postcode. */
export const startsPostcode = (text: string): boolean => /^[1-9]\d{0,2}$/.test(text);
