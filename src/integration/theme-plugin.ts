import type { Plugin } from 'vite';
import { themeFor } from '#domain/theme.ts';

const id = 'virtual:helder/theme.css';

/** The colours that follow from the accent colour in `site.yml`, as custom properties. */
export function themePlugin(accent: string): Plugin {
	const { light, dark } = themeFor(accent);
	// What is paper on any screen, such as a poster, keeps the colours of the light page.
	const brand = { brand: light.accent, 'on-brand': light['on-accent'] };
	return {
		name: 'helder:theme',
		// With `?inline` as well, for who needs it as text.
		resolveId: (source) => (source.startsWith(id) ? `\0${source}` : undefined),
		load: (source) =>
			source.startsWith(`\0${id}`)
				? `@layer tokens { :root { ${properties(light)} ${properties(brand)} }\n@media (prefers-color-scheme: dark) { :root { ${properties(dark)} } } }`
				: undefined,
	};
}

const properties = (colours: Record<string, string>): string =>
	Object.entries(colours)
		.map(([name, colour]) => `--${name}: ${colour};`)
		.join(' ');
