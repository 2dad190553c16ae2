// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RequestContext`.
#[non_exhaustive]
pub struct RequestContext {
    /// `patterns`.
    pub patterns: Option<Vec<super::RequestContextPattern>>,
    __marks: rt::Marks,
}

rt::model!(RequestContext {
    "patterns" Any patterns,
});

rt::setters!(RequestContext {
    0 patterns with_patterns(Vec<super::RequestContextPattern>) clear_patterns,
});
