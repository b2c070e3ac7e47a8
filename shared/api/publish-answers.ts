/** Answers about connections, drafts and their sending. Plain data. */
import type { Problem } from '../errors/problem.ts';
import type { PublicationDraft, TargetKind } from '../publication/draft.ts';

/** A site that is known without being told. */
export interface KnownAddress {
  readonly kind: TargetKind;
  readonly name: string;
  readonly url: string;
  readonly isProduction: boolean;
}

export interface Connection {
  readonly name: string;
  readonly kind: TargetKind;
  /** Root of the site, without a slash at its end. */
  readonly url: string;
  /** What is published is seen by others; false for sites that are known to be for trying out. */
  readonly isProduction: boolean;
  /** Organisation for drafts that name none; null for none. */
  readonly organization: string | null;
  readonly key: ConnectionKey;
  /** Header that carries the key, where the site was told to use another (CKAN); null for its own. */
  readonly headerName: string | null;
}

export type ConnectionKey =
  | { readonly kind: 'none' }
  /** `store`: who keeps it. A `file` is readable by whoever can read this user’s files. */
  | { readonly kind: 'stored'; readonly store: 'keychain' | 'file' }
  | { readonly kind: 'environment'; readonly variable: string; readonly isSet: boolean };

/** What a site says of itself and of who asks. */
export interface ConnectionReport {
  /** It answered and did not refuse the key. */
  readonly isFine: boolean;
  readonly state: 'connected' | 'anonymous' | 'refused' | 'offline';
  readonly user: string | null;
  /** Version of the site’s software where it tells. */
  readonly version: string | null;
  /** Where this user may publish. */
  readonly organizations: readonly Choice[];
  readonly problems: readonly Problem[];
}

export interface Choice {
  /** As the site spells it; never shown where there is a label. */
  readonly value: string;
  readonly label: string;
  /** By language, where the site has it in several. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly url?: string;
}

/** Lists of a site, by field: `organization`, `group`, `licence`, `frequency`, `subject` … */
export interface TargetChoices {
  /** When they were read: UTC, ISO. */
  readonly readAt: string;
  /** They could not be read now: the last ones, or those that come with Statdesk. */
  readonly isKept: boolean;
  readonly fields: Readonly<Record<string, readonly Choice[]>>;
  /** Fields that the site asks for beside those of every site of its kind. */
  readonly own: readonly OwnField[];
}

export interface OwnField {
  /** Name in `targets[].extra`. */
  readonly name: string;
  readonly label: string;
  readonly isRequired: boolean;
  readonly choices: readonly Choice[];
}

/** A field of `targets[].extra` that a kind of target knows. */
export interface ExtraField {
  readonly name: string;
  readonly isRequired: boolean;
  /** Field of `TargetChoices`; null for free text. */
  readonly choices: string | null;
  readonly takesSeveral: boolean;
  /** Seldom needed: shown under “Advanced”. */
  readonly isAdvanced: boolean;
}

export interface TargetFacts {
  readonly kind: TargetKind;
  readonly knownAddresses: readonly KnownAddress[];
  readonly extraFields: readonly ExtraField[];
  /** The key is sent; without one the site cannot be written to. */
  readonly needsKey: boolean;
  /** Drafts can stand there unseen. */
  readonly hasPrivate: boolean;
  /** What was published can be read back and compared. */
  readonly canReadBack: boolean;
  /** Whether Statdesk can take it away again. */
  readonly removal: 'delete' | 'empty' | 'none';
}

export interface DraftSummary {
  readonly id: string;
  readonly revision: number;
  readonly title: string;
  readonly updatedAt: string;
  /** Where it stands, as far as is known. */
  readonly targets: readonly TargetStanding[];
}

/** A publication in one catalog. */
export interface TargetStanding {
  readonly connection: string;
  readonly kind: TargetKind | null;
  readonly remoteId: string | null;
  readonly remoteUrl: string | null;
  /** DataHub: where a person goes on with the submission. */
  readonly flowUrl: string | null;
  readonly isPrivate: boolean | null;
  /** Null before the first time. */
  readonly publishedAt: string | null;
  readonly publishedRevision: number | null;
  /** A sending that stopped and can be resumed. */
  readonly openPublishId: number | null;
}

export interface OpenedDraft {
  readonly draft: PublicationDraft;
  readonly standings: readonly TargetStanding[];
  readonly updatedAt: string;
}

export interface ImportedDraft extends OpenedDraft {
  /** Keys of the file that are not known. */
  readonly warnings: readonly Problem[];
}

export interface OutdatedPublication {
  readonly id: string;
  readonly title: string;
  /** Tables that were imported or synchronised after it was sent. */
  readonly tables: readonly string[];
  /** Where it stands with the older data. */
  readonly connections: readonly string[];
}

/** Problems of a draft for one connection; `place.field` is a path in the draft, `extra.<name>` one of the target. */
export interface DraftCheck {
  readonly connection: string;
  readonly problems: readonly Problem[];
}

export interface FieldChange {
  readonly field: string;
  /** Null where there is nothing. */
  readonly now: string | null;
  readonly willBe: string | null;
  /** `kept`: somebody edited it in the catalog, and it stays so unless the sending is told otherwise. */
  readonly change: 'same' | 'set' | 'kept';
}

export interface FileChange {
  readonly resourceId: string;
  readonly name: string;
  readonly fileName: string | null;
  readonly change: 'same' | 'added' | 'replaced' | 'described' | 'removed' | 'stays';
  readonly sizeBytes: number | null;
  readonly rows: number | null;
  readonly sha256: string | null;
  /** A link: what its address really gives. */
  readonly link: {
    readonly url: string;
    readonly status: number | null;
    readonly contentType: string | null;
    readonly sizeBytes: number | null;
  } | null;
}

/** A request as it will be sent, its key masked. */
export interface PreviewRequest {
  readonly step: string;
  readonly subject: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Text of the body; files by name and size. */
  readonly body: string;
}

export interface TargetPreview {
  readonly connection: string;
  readonly kind: TargetKind;
  readonly action: 'create' | 'update' | 'none' | 'refused';
  readonly remoteId: string | null;
  readonly remoteUrl: string | null;
  /** Who can see it afterwards. */
  readonly visibility: 'private' | 'public' | 'internal' | 'approval';
  readonly fields: readonly FieldChange[];
  readonly files: readonly FileChange[];
  readonly requests: readonly PreviewRequest[];
  readonly problems: readonly Problem[];
}

export type PublishState =
  | 'open'
  | 'published'
  | 'submitted'
  | 'accepted'
  | 'withdrawn'
  | 'partly'
  | 'unsure'
  | 'failed';

export interface PublishStep {
  readonly n: number;
  /** `create`, `update`, `upload`, `verify` … */
  readonly name: string;
  readonly subject: string;
  readonly state: 'planned' | 'sent' | 'done' | 'failed' | 'unsure' | 'skipped';
  readonly attempt: number;
  readonly sentAt: string | null;
  readonly doneAt: string | null;
  readonly problem: Problem | null;
}

/** One sending to one catalog. */
export interface PublishRow {
  readonly publishId: number;
  readonly draftId: string;
  readonly revision: number;
  readonly connection: string;
  readonly kind: TargetKind;
  readonly purpose: 'publish' | 'hide' | 'delete' | 'undo';
  readonly state: PublishState;
  /** It can be resumed. */
  readonly isOpen: boolean;
  readonly createdAt: string;
  readonly finishedAt: string | null;
  readonly remoteId: string | null;
  readonly remoteUrl: string | null;
  readonly flowUrl: string | null;
  readonly isPrivate: boolean | null;
  readonly problems: readonly Problem[];
  readonly steps: readonly PublishStep[];
}

export interface PublishResult {
  readonly results: readonly PublishRow[];
}

/** Whether what was sent is still what stands there. */
export interface VerifyReport {
  readonly connection: string;
  readonly checkedAt: string;
  readonly state: 'equal' | 'different' | 'gone' | 'cannot-be-read' | 'not-published';
  readonly fields: readonly FieldChange[];
  readonly problems: readonly Problem[];
}

/** What a table brings into a draft. */
export type Prefill = Pick<
  PublicationDraft,
  | 'title'
  | 'notes'
  | 'keywords'
  | 'primaryLanguage'
  | 'contact'
  | 'publisher'
  | 'frequency'
  | 'modified'
  | 'temporal'
  | 'sourceUrl'
  | 'provenance'
>;
