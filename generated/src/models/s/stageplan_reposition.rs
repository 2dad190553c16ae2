// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `StageplanReposition`.
#[non_exhaustive]
pub struct StageplanReposition {
    /// `after`.
    ///
    /// Pattern: \[a-fA-F0-9\]{8}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{12}
    pub after: Option<String>,
    __marks: rt::Marks,
}

rt::model!(StageplanReposition {
    "after" Str after,
});

rt::setters!(StageplanReposition {
    0 after with_after(impl Into<String>) clear_after,
});
