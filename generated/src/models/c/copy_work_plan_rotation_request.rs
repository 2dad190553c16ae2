// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CopyWorkPlanRotationRequest`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct CopyWorkPlanRotationRequest {
    /// `name`, required.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CopyWorkPlanRotationRequest {
    "name" Str name,
});

rt::setters!(CopyWorkPlanRotationRequest {
    0 name with_name(impl Into<String>) clear_name,
});
