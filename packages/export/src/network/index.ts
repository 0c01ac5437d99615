// Networks of actors and stances.
export {
  buildNetwork,
  NETWORKS,
  type NetworkKind,
  type NetworkOptions,
} from "./build-network.ts";
export { EDGE_COLUMNS, edgeRows } from "./edge-rows.ts";
export {
  COUNTING,
  type Counting,
  type PositionOptions,
  type Positions,
  positionsOf,
} from "./positions.ts";
export { NODE_LEVELS, type NodeLevel, type Speaker, speakerOf } from "./speaker.ts";
export { toGexf } from "./to-gexf.ts";
export { toGraphml } from "./to-graphml.ts";
