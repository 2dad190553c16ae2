// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Graph`.
#[non_exhaustive]
pub struct Graph {
    /// `edges`.
    pub edges: Option<Vec<super::GraphEdge>>,
    /// `vertices`.
    pub vertices: Option<super::GraphVertices>,
    __marks: rt::Marks,
}

rt::model!(Graph {
    "edges" Any edges,
    "vertices" Any vertices,
});
