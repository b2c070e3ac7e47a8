export function ensureBuilt(onBuild?: () => void): Promise<void>;
