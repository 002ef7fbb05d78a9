import { channels } from '#cli/channels/main.ts';
import { run } from '#cli/run.ts';

await run(channels);
