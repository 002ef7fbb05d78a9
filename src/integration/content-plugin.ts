import { join, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { namedImages } from '#integration/named-images.ts';

const imagesId = 'virtual:helder/images';
const revisionId = 'virtual:helder/revision';

/** Serves the images of the content folder to Astro, and reads the folder again after an edit. */
export function contentPlugin(contentFolder: string): Plugin {
	let revision = 0;
	return {
		name: 'helder:content',
		resolveId: (id) => (id === imagesId || id === revisionId ? `\0${id}` : undefined),
		load(id) {
			if (id === `\0${imagesId}`) return imagesModule(contentFolder);
			if (id === `\0${revisionId}`) return `export const revision = ${revision};`;
			return undefined;
		},
		configureServer(server) {
			server.watcher.add(contentFolder);
			server.watcher.on('all', (_event, path) => {
				if (!path.startsWith(contentFolder + sep)) return;
				revision += 1;
				reload(server);
			});
		},
	};
}

/** A module that imports the images to show, so that Astro's image service knows size and format. */
function imagesModule(contentFolder: string): string {
	const paths = namedImages(contentFolder);
	const imports = paths.map(
		(path, index) => `import image${index} from ${JSON.stringify(`${join(contentFolder, path)}`)};`,
	);
	const entries = paths.map(
		(path, index) => `${JSON.stringify(path.replaceAll(sep, '/'))}: image${index}`,
	);
	return `${imports.join('\n')}\nexport const images = { ${entries.join(', ')} };`;
}

function reload(server: ViteDevServer): void {
	for (const environment of Object.values(server.environments)) {
		for (const id of [imagesId, revisionId]) {
			const module = environment.moduleGraph.getModuleById(`\0${id}`);
			if (module) environment.moduleGraph.invalidateModule(module);
		}
		environment.hot.send({ type: 'full-reload' });
	}
}
