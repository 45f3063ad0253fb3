interface Scheduling {
  readonly scheduler?: { readonly yield?: () => Promise<void> }
}

/**
 * Ends the task, so that the browser answers input and paints before the work goes on. Firefox before 142 and Safari have no
 * `scheduler.yield`; a message goes to the end of the queue there, without the delay of a timer.
 */
export function taskEnd(): Promise<void> {
  const { scheduler }: Scheduling = globalThis
  if (scheduler?.yield !== undefined) return scheduler.yield()
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    const arrived = () => {
      port1.close()
      resolve()
    }
    port1.addEventListener('message', arrived, { once: true })
    // A port with a listener stays closed until it is told to start.
    port1.start()
    port2.postMessage(null)
  })
}
