// Encodes a picture as PNG, which takes the browser as long as painting it.
addEventListener('message', ({ data }: MessageEvent<ImageBitmap>) => {
  const encode = async () => {
    const canvas = new OffscreenCanvas(data.width, data.height)
    const context = canvas.getContext('bitmaprenderer')
    if (context === null) throw new Error('This browser gives a worker no canvas')
    context.transferFromImageBitmap(data)
    postMessage(await canvas.convertToBlob({ type: 'image/png' }), { transfer: [] })
  }
  // The page encodes it then.
  encode().catch(() => postMessage(null, { transfer: [] }))
})
