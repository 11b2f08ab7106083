declare module '@citation-js/core' {
  export class Cite<Item> {
    constructor(source: string | object)
    data: Item[]
    format(
      kind: 'bibliography',
      options: { template: string; format: 'html'; asEntryArray: true; nosort: true },
    ): [string, string][]
  }
}
