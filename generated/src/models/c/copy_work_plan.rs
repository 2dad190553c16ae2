// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CopyWorkPlan`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct CopyWorkPlan {
    /// `name`, required.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CopyWorkPlan {
    "name" Str name,
});

rt::setters!(CopyWorkPlan {
    0 name with_name(impl Into<String>) clear_name,
});
