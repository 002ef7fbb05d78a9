/**
 * Search engines cut titles near sixty characters, so the name of the site comes last, if it fits, and is not said twice
 * on the board of one employer.
 */
export function fullTitle(title: string, site: string): string {
	const whole = `${title} | ${site}`;
	return title.endsWith(site) || whole.length > 65 ? title : whole;
}
