// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `IntentsCategory`.
///
/// The service requires `description`, `name` in requests.
#[non_exhaustive]
pub struct IntentsCategory {
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `description`, required.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(IntentsCategory {
    "dateCreated" DateTime date_created,
    "description" Str description,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
});

rt::setters!(IntentsCategory {
    0 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    1 description with_description(impl Into<String>) clear_description,
    2 id with_id(impl Into<String>) clear_id,
    3 name with_name(impl Into<String>) clear_name,
    4 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
