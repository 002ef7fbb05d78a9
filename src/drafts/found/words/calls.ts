const asks = '(?:ben jij|word jij|wie wordt|zoek jij werk als)';
const tells =
	'(?:word|(?:werken|werk|kom werken|aan de slag|aan het werk|solliciteer|solliciteren) als)';
const article = '(?:de|het|een|onze|ons|nieuwe|volgende|die)';
const job = `(?:${article} )*(?<job>(?!.{0,60} zoek(?:t|en)? )[^?!:]{3,60}?)`;
const about = '(?: (?:die|dat|voor|van|in|bij|met|om) [^?!]*)?';

/** Headings that name the job in a call to whoever reads. */
export const calls = [
	/** "Ben jij de nieuwe kok die ons team versterkt?" */
	`^${asks} ${job}${about}\\?+$`,
	/** "Word kok bij ons restaurant", "Werken als woonbegeleider" */
	`^${tells} ${job}${about}[.!]?$`,
].map((pattern) => new RegExp(pattern, 'iu'));

/** "Kok met liefde voor groente!" */
export const exclamation = new RegExp(`^${job}${about}!+$`, 'iu');
