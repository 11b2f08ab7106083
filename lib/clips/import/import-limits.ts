/** Sizes in bytes as the file lies on disk: asked before anything of it is read. A backup has pictures, too. */
export const largestFile = { backup: 600 * 2 ** 20, archive: 150 * 2 ** 20, text: 50 * 2 ** 20 }

/** What an archive may hold unpacked: as much as one string of the browser still takes. */
export const largestContent = 400 * 2 ** 20

/** Text packs to a tenth; what unpacks to more than this many times its size is made to fill the memory. */
export const highestRatio = 100

/** What the pictures of an archive may take. */
export const largestPictures = 500 * 2 ** 20

/** Besides its pictures, an archive of ours has one entry, one of a list of links some parts. */
export const mostEntries = 1000

/** In one archive. */
export const mostPictures = 50_000

/** Articles, links, pictures or marks in one list, and keys of one object. */
export const mostRecords = 50_000

/** Lists and objects in one file. Ten thousand articles with all that was found in them have half of that. */
export const mostContainers = 4_000_000

/** Lists and objects within each other; a backup has eight. */
export const deepest = 64

/** The words of one mark, in UTF-16 code units. Finding its place takes longer the more they are. */
export const longestQuote = 100_000
