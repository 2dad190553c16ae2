// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DataAction`.
///
/// The service requires `id`, `label` in requests.
#[non_exhaustive]
pub struct DataAction {
    /// `description`.
    pub description: Option<String>,
    /// `id`, required.
    pub id: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DataAction {
    "description" Str description,
    "id" Str id,
    "label" Str label,
    "selfUri" Str self_uri,
});

rt::setters!(DataAction {
    0 description with_description(impl Into<String>) clear_description,
    1 id with_id(impl Into<String>) clear_id,
    2 label with_label(impl Into<String>) clear_label,
    3 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
