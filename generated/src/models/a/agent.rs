// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Agent`.
#[non_exhaustive]
pub struct Agent {
    /// `stage`.
    pub stage: Option<String>,
    __marks: rt::Marks,
}

rt::model!(Agent {
    "stage" Str stage,
});

rt::setters!(Agent {
    0 stage with_stage(impl Into<String>) clear_stage,
});
