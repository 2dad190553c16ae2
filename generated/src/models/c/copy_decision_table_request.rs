// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CopyDecisionTableRequest`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct CopyDecisionTableRequest {
    /// `description`.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CopyDecisionTableRequest {
    "description" Str description,
    "name" Str name,
});

rt::setters!(CopyDecisionTableRequest {
    0 description with_description(impl Into<String>) clear_description,
    1 name with_name(impl Into<String>) clear_name,
});
