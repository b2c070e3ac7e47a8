/** The `statdesk` command. Looks at Node first: SQLite's native module crashes in an older one. */
const LEAST = [22, 14] as const;

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < LEAST[0] || (major === LEAST[0] && minor < LEAST[1])) {
  process.stderr.write(
    `statdesk: Node ${LEAST.join('.')} or newer is needed; this is ${process.versions.node}.\n`,
  );
  process.exitCode = 2;
} else {
  const { runProcess } = await import('./process.ts');
  await runProcess(import.meta.dirname);
}

export {};
