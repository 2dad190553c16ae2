// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PatchContext`.
#[non_exhaustive]
pub struct PatchContext {
    /// `patterns`.
    pub patterns: Option<Vec<super::PatchContextPattern>>,
    __marks: rt::Marks,
}

rt::model!(PatchContext {
    "patterns" Any patterns,
});

rt::setters!(PatchContext {
    0 patterns with_patterns(Vec<super::PatchContextPattern>) clear_patterns,
});
