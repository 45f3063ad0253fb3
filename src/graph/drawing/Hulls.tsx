import { useEffect } from 'react'
import { hullsIn } from './hulls.ts'
import type { Picture } from './picture.ts'

/** Gives the picture the code that draws hulls, which is fetched with this component. */
export function Hulls({ picture }: { readonly picture: Picture }) {
  useEffect(() => picture.state.setState({ drawHulls: hullsIn }), [picture])
  return null
}
