import { useEffect } from 'react'
import { taskEnd } from '../../ui/state/taskEnd.ts'
import { hullsIn } from './hulls.ts'
import type { Picture } from './picture.ts'

/** Gives the picture the code that draws hulls, which is fetched with this component, and lets it draw them in a task of their own. */
export function Hulls({ picture }: { readonly picture: Picture }) {
  useEffect(() => {
    let isHere = true
    void taskEnd().then(() => {
      if (isHere) picture.state.setState({ drawHulls: hullsIn })
    })
    return () => {
      isHere = false
    }
  }, [picture])
  return null
}
