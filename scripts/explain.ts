import { explain } from '#cli/explain/main.ts';
import { processEdge } from '#cli/process-edge.ts';

process.exitCode = explain(process.argv.slice(2), processEdge());
