/** The kinds of files that clips leave as. */
export const exportKinds = ['markdown', 'html', 'csv', 'annotations', 'backup'] as const
export type ExportKind = (typeof exportKinds)[number]
