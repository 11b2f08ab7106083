import { expect, test } from 'vitest'
import {
  loadPictures,
  reservePictures,
  showPictureData,
  unloadPictures,
} from '../../../lib/render/show-pictures'

const near = 'https://news.example/near.jpg'
const far = 'https://cdn.example/far.jpg'

function makeView(): { root: HTMLElement; images: HTMLImageElement[] } {
  const root = document.createElement('div')
  const images = [near, far].map((source) => {
    const image = document.createElement('img')
    image.dataset.source = source
    root.append(image)
    return image
  })
  reservePictures(root, [
    { url: near, width: 640, height: 360, readable: true },
    { url: far, width: 100, height: 50, readable: false },
  ])
  return { root, images }
}

test('a picture that is coming has its room before it is there', () => {
  const [image] = makeView().images
  expect([image?.getAttribute('width'), image?.getAttribute('height')]).toEqual(['640', '360'])
  expect(image?.dataset.state).toBe('coming')
})

test('only what the page has handed over is shown', () => {
  const { root, images } = makeView()
  showPictureData(root, { [near]: 'data:image/webp;base64,AA==' })
  expect(images.map((image) => image.dataset.state)).toEqual(['shown', 'absent'])
  expect(images[1]?.hasAttribute('src')).toBe(false)
})

test('what is handed over must be a picture', () => {
  const { root, images } = makeView()
  showPictureData(root, { [near]: 'data:text/html,x' })
  expect(images[0]?.hasAttribute('src')).toBe(false)
})

test('the others are loaded when the reader wants it, and go when the reader does not', () => {
  const { root, images } = makeView()
  showPictureData(root, {})
  loadPictures(root)
  expect(images[1]?.src).toBe(far)
  unloadPictures(root)
  expect(images[1]?.hasAttribute('src')).toBe(false)
})
