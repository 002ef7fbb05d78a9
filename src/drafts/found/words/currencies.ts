/** Money of elsewhere, which nobody here turns into euros. */
export const otherCurrency = '[$£]|(?:usd|gbp|chf)(?!\\p{L})|(?:dollars?|pond|pounds?)(?!\\p{L})';
export const inOtherCurrency = new RegExp(otherCurrency, 'u');
