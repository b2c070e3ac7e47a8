import type { SecretBox } from '#engine/secrets/store.ts';

/** The part of Electron’s safeStorage that is used. */
interface SafeStorage {
  isEncryptionAvailable(): boolean;
  /** Linux alone. */
  getSelectedStorageBackend?(): string;
  encryptString(text: string): Buffer;
  decryptString(sealed: Buffer): string;
}

/**
 * The system’s keychain (Keychain, DPAPI, kwallet, libsecret) as a box. Null where there is none: on a
 * Linux without one Electron would use a password that is known to everybody.
 */
export function openKeychain(storage: SafeStorage): SecretBox | null {
  if (!storage.isEncryptionAvailable()) return null;
  if (storage.getSelectedStorageBackend?.() === 'basic_text') return null;
  return {
    kind: 'keychain',
    seal: async (secret) => storage.encryptString(secret),
    open: async (sealed) => storage.decryptString(Buffer.from(sealed)),
  };
}
