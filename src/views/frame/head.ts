/** A picture of 1200 by 630 that a message on social media shows of a page. */
export interface SocialPicture {
	/** Absolute address of a PNG. */
	url: string;
	alt: string;
}

/** Addresses of the icons of the board, and the colour that goes with them. */
export interface HeadIcons {
	ico: string;
	svg: string | undefined;
	touch: string;
	manifest: string;
	/** Colour of the browser around the page, `#rrggbb`. */
	colour: string;
}

/** What the head of a page says to machines, beside its title and description. */
export interface HeadData {
	/** Title of the page alone, without the name of the site. */
	title: string;
	/** Language and country as Open Graph writes them, such as `nl_NL`. */
	locale: string;
	picture: SocialPicture;
	icons: HeadIcons;
	/** Day on which what the page shows last changed, `yyyy-mm-dd`. */
	modified: string | undefined;
	/** Address of the same page as Markdown. */
	markdown: string | undefined;
	/** Address of `llms.txt`. */
	overview: string | undefined;
}
