/** What Sveltia puts in the window for those who draw in it: parts of React, without its types. */
declare global {
	/** `React.createElement` */
	var h: (
		name: string,
		properties: Readonly<Record<string, unknown>> | null,
		...children: readonly unknown[]
	) => Element;

	/** `create-react-class`; methods are bound to the component. */
	var createClass: (spec: DrawnSpec & ThisType<Drawn>) => DrawnClass;

	/** A component that looks at the form it stands in. */
	interface Drawn {
		/** `document` is that of the frame beside the form. */
		props: {
			document?: Document;
			value?: unknown;
			onChange?: (value: unknown) => void;
			entry?: { get: (key: 'data') => { toJS: () => Readonly<Record<string, unknown>> } };
		};
		state: {
			findings?: import('#cms/findings/findings-of.ts').Findings;
			/** Whether looking went wrong. */
			failed?: boolean;
		};
		/** What Sveltia was last told of the form; without a message that it is good. */
		told?: { message: string | undefined };
		setState: (state: Drawn['state']) => void;
		eye?: import('#cms/browser/looking.ts').Eye;
		found?: DrawnSpec['found'];
	}

	interface DrawnSpec {
		getInitialState: () => Drawn['state'];
		componentDidMount: () => void;
		componentDidUpdate: () => void;
		componentWillUnmount: () => void;
		/** Called with what is found in the form as it is. */
		found?: (findings: import('#cms/findings/findings-of.ts').Findings) => void;
		isValid?: () => Promise<true | { error: { message: string } }>;
		render: () => Element;
	}

	/** What Sveltia takes for a component. */
	type DrawnClass = import('@sveltia/cms').CustomPreviewTemplate &
		import('@sveltia/cms').CustomFieldControl;
}

export {};
