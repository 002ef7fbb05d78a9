import type { Page } from 'playwright-core';

/** Lighthouse's slow 4G: 1.6 Mbit/s, 150 ms; a processor four times slower. */
const slowNetwork = {
	network: { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000 },
	slowdown: 4,
};

/** Gives a page what somebody with a slow phone has, from now on. */
export async function slowDown(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', slowNetwork.network);
	await session.send('Emulation.setCPUThrottlingRate', { rate: slowNetwork.slowdown });
}
