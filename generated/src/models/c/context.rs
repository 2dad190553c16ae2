// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Context`.
#[non_exhaustive]
pub struct Context {
    /// `patterns`, required.
    pub patterns: Option<Vec<super::ContextPattern>>,
    __marks: rt::Marks,
}

rt::model!(Context {
    "patterns" Any patterns,
});
