// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkspaceCreate`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct WorkspaceCreate {
    /// `bucket`.
    pub bucket: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WorkspaceCreate {
    "bucket" Str bucket,
    "description" Str description,
    "name" Str name,
});

rt::setters!(WorkspaceCreate {
    0 bucket with_bucket(impl Into<String>) clear_bucket,
    1 description with_description(impl Into<String>) clear_description,
    2 name with_name(impl Into<String>) clear_name,
});
