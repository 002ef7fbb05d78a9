/** Ways to share a vacancy from its own page. */
export interface ShareView {
	title: string;
	links: { name: string; label: string; href: string }[];
	/** The button that only works with JavaScript, and what it copies. */
	copy: { label: string; address: string };
	calendar: { text: string; href: string } | undefined;
	kit: { text: string; href: string };
	/** To how somebody makes a link of her own; only where there is a reward for it. */
	own: { text: string; href: string } | undefined;
}

/** How to make a link that says who tipped a vacancy. */
export interface OwnLinkView {
	title: string;
	texts: string[];
}

/** Page with everything to spread the word about a vacancy. */
export interface ShareKitView {
	title: string;
	intro: string;
	back: { text: string; href: string };
	pictures: {
		title: string;
		altLabel: string;
		alt: string;
		items: {
			name: string;
			href: string;
			file: string;
			download: string;
			width: number;
			height: number;
		}[];
	};
	texts: {
		title: string;
		intro: string;
		items: { medium: string; subject: string | undefined; text: string; length: string }[];
	};
	poster: { title: string; text: string; link: { text: string; href: string } };
	own: OwnLinkView | undefined;
}
