/** What training uses of a package that the project itself does not install. */
declare module '@faker-js/faker' {
  type NameLists = Partial<Record<'generic' | 'female' | 'male', string[]>>

  export const allFakers: Record<
    string,
    { rawDefinitions: { person?: { first_name?: NameLists; last_name?: NameLists } } }
  >
}
