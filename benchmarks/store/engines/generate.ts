import { generateClips } from '../../library/generate-clips'

/** Lays down in the page what invents clips. */
Object.assign(globalThis, { generateClips })
