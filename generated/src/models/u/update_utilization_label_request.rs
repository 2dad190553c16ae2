// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateUtilizationLabelRequest`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct UpdateUtilizationLabelRequest {
    /// `name`, required.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UpdateUtilizationLabelRequest {
    "name" Str name,
});

rt::setters!(UpdateUtilizationLabelRequest {
    0 name with_name(impl Into<String>) clear_name,
});
