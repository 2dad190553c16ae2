// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GraphEdge`.
#[non_exhaustive]
pub struct GraphEdge {
    /// `from`.
    pub from: Option<String>,
    /// `to`.
    pub to: Option<String>,
    __marks: rt::Marks,
}

rt::model!(GraphEdge {
    "from" Str from,
    "to" Str to,
});
