import { createServer } from 'node:net';

/** Whether a server can listen on this port of the machine itself. */
export function isPortFree(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const server = createServer();
		server.once('error', () => resolve(false));
		server.listen(port, 'localhost', () => server.close(() => resolve(true)));
	});
}
