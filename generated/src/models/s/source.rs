// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Source`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct Source {
    /// `deactivated`.
    pub deactivated: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `type`.
    pub r#type: Option<super::SourceType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`Source`](super::Source).
#[derive(Clone)]
#[non_exhaustive]
pub enum SourceType {
    /// `System`
    System,
    /// `User`
    User,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Source {
    "deactivated" Bool deactivated,
    "description" Str description,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "type" Enum r#type,
});

rt::setters!(Source {
    0 deactivated with_deactivated(bool) clear_deactivated,
    1 description with_description(impl Into<String>) clear_description,
    2 id with_id(impl Into<String>) clear_id,
    3 name with_name(impl Into<String>) clear_name,
    4 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    5 r#type with_type(impl Into<super::SourceType>) clear_type,
});

rt::open_enum!(SourceType {
    System = "System",
    User = "User",
});
