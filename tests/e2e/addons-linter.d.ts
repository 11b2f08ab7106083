declare module 'addons-linter' {
  export interface Message {
    _type: 'error' | 'warning' | 'notice'
    code: string
    message: string
    file?: string
  }
  interface Linter {
    run: () => Promise<{ errors: Message[]; warnings: Message[]; notices: Message[] }>
  }
  const linter: {
    createInstance: (options: { config: Record<string, unknown>; runAsBinary: boolean }) => Linter
  }
  export default linter
}
