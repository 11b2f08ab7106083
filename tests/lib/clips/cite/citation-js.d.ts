declare module '@citation-js/core' {
  export class Cite<Item> {
    constructor(text: string)
    data: Item[]
  }
}
