/** Resolves once the next frame is painted, or at once where no frames are made, as on a hidden page. */
export const framePainted = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden) resolve()
    else requestAnimationFrame(() => setTimeout(resolve))
  })
