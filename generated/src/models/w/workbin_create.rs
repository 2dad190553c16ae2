// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkbinCreate`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct WorkbinCreate {
    /// `description`.
    pub description: Option<String>,
    /// `divisionId`.
    pub division_id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WorkbinCreate {
    "description" Str description,
    "divisionId" Str division_id,
    "name" Str name,
});

rt::setters!(WorkbinCreate {
    0 description with_description(impl Into<String>) clear_description,
    1 division_id with_division_id(impl Into<String>) clear_division_id,
    2 name with_name(impl Into<String>) clear_name,
});
