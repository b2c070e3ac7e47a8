export function findElectron(env?: NodeJS.ProcessEnv): string | undefined;
export function whyNoWindow(env?: NodeJS.ProcessEnv, userId?: number): string | undefined;
export function isReachable(address: URL): Promise<boolean>;
export function installElectron(env?: NodeJS.ProcessEnv): Promise<boolean>;
