// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateDecisionTableRequest`.
#[non_exhaustive]
pub struct UpdateDecisionTableRequest {
    /// `columns`.
    pub columns: Option<super::UpdateDecisionTableColumnsRequest>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UpdateDecisionTableRequest {
    "columns" Any columns,
    "description" Str description,
    "name" Str name,
});

rt::setters!(UpdateDecisionTableRequest {
    0 columns with_columns(super::UpdateDecisionTableColumnsRequest) clear_columns,
    1 description with_description(impl Into<String>) clear_description,
    2 name with_name(impl Into<String>) clear_name,
});
