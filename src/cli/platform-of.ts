/** Where npm installs a package, in the words of package.json. */
export interface Platform {
	os?: string[];
	cpu?: string[];
	libc?: string[];
}

const systems: Record<string, string> = {
	aix: 'aix',
	android: 'android',
	darwin: 'darwin',
	freebsd: 'freebsd',
	linux: 'linux',
	netbsd: 'netbsd',
	openbsd: 'openbsd',
	openharmony: 'openharmony',
	sunos: 'sunos',
	win32: 'win32',
};

const processors: Record<string, string> = {
	arm: 'arm',
	arm64: 'arm64',
	ia32: 'ia32',
	loong64: 'loong64',
	mips64el: 'mips64el',
	ppc64: 'ppc64',
	riscv64: 'riscv64',
	s390x: 's390x',
	wasm32: 'wasm32',
	x64: 'x64',
};

const libraries: Record<string, string> = {
	gnu: 'glibc',
	gnueabihf: 'glibc',
	musl: 'musl',
	musleabihf: 'musl',
};

/** Reads the platform from a package name such as `@scope/cli-linux-x64-musl`; says nothing about what it cannot read. */
export function platformOf(name: string): Platform {
	const words = name.split(/[@/-]/);
	const [os, cpu, libc] = [systems, processors, libraries].map((known) => knownWord(words, known));

	return { ...(os && { os }), ...(cpu && { cpu }), ...(libc && { libc }) };
}

function knownWord(words: string[], known: Record<string, string>): string[] | undefined {
	const found = words.map((word) => known[word]).find((value) => value !== undefined);

	return found === undefined ? undefined : [found];
}
