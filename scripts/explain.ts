import { explain } from '#cli/explain/main.ts';
import { processEdge } from '#cli/process-edge.ts';

process.exitCode = await explain(process.argv.slice(2), processEdge());
