/** Where keys of connections are kept: never in a catalog, never in a log. */
import { ProblemError, problem } from '#shared/errors/problem.ts';

export interface SecretStore {
  /** Who keeps them: the system’s keychain, or an encrypted file that its owner’s programs can open. */
  readonly kind: 'keychain' | 'file';
  /** Null where there is none of this id. @throws ProblemError `secrets.unreadable`. */
  read(id: string): Promise<string | null>;
  /** @throws ProblemError `secrets.not-kept`. */
  write(id: string, secret: string): Promise<void>;
  remove(id: string): Promise<void>;
}

/** Turns a secret into bytes that only this user, or this computer, turns back. */
export interface SecretBox {
  readonly kind: SecretStore['kind'];
  seal(secret: string): Promise<Uint8Array>;
  open(sealed: Uint8Array): Promise<string>;
}

/** Where no host keeps any: keys come from the environment alone. */
export const NO_SECRETS: SecretStore = {
  kind: 'file',
  read: async () => null,
  async write() {
    throw new ProblemError(problem('secrets.not-kept'));
  },
  remove: async () => {},
};
