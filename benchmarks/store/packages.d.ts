// As far as the benchmark needs them: the packages are installed apart.
declare module 'pouchdb' {
  interface Doc {
    _id: string
    _rev?: string
    [key: string]: unknown
  }
  export default class PouchDB {
    constructor(name: string)
    bulkDocs(docs: Doc[]): Promise<unknown>
    put(doc: Doc): Promise<unknown>
    get(id: string): Promise<Doc>
    allDocs(options: Record<string, unknown>): Promise<{ total_rows: number; rows: { doc?: Doc }[] }>
  }
}
declare module 'dexie' {
  interface Table {
    bulkPut(records: unknown[]): Promise<unknown>
    put(record: unknown): Promise<unknown>
    get(id: string): Promise<Record<string, unknown> | undefined>
    count(): Promise<number>
    orderBy(index: string): { desc(): { limit(most: number): { toArray(): Promise<unknown[]> } } }
  }
  export class Dexie {
    constructor(name: string, options?: Record<string, unknown>)
    version(number: number): { stores(shape: Record<string, string>): void }
    table(name: string): Table
    open(): Promise<unknown>
    transaction(mode: string, tables: string[], run: () => Promise<void>): Promise<void>
  }
}
declare module 'rxdb' {
  interface RxDocument {
    toJSON(): Record<string, unknown>
    incrementalModify(change: (data: Record<string, unknown>) => Record<string, unknown>): Promise<RxDocument>
  }
  interface RxCollection {
    bulkUpsert(docs: unknown[]): Promise<unknown>
    upsert(doc: unknown): Promise<unknown>
    findOne(id: string): { exec(): Promise<RxDocument | null> }
    find(query: Record<string, unknown>): { exec(): Promise<RxDocument[]> }
    count(): { exec(): Promise<number> }
  }
  interface RxDatabase {
    addCollections(shape: Record<string, unknown>): Promise<Record<string, RxCollection>>
  }
  export function createRxDatabase(options: Record<string, unknown>): Promise<RxDatabase>
}
declare module 'rxdb/plugins/storage-dexie' {
  export function getRxStorageDexie(): unknown
}
declare module 'rxdb/plugins/replication-couchdb' {
  export function replicateCouchDB(options: Record<string, unknown>): unknown
}
