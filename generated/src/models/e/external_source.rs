// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalSource`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct ExternalSource {
    /// `active`.
    pub active: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `linkConfiguration`.
    pub link_configuration: Option<super::LinkConfiguration>,
    /// `name`, required.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ExternalSource {
    "active" Bool active,
    "id" Str id,
    "linkConfiguration" Any link_configuration,
    "name" Str name,
    "selfUri" Str self_uri,
});

rt::setters!(ExternalSource {
    0 active with_active(bool) clear_active,
    1 id with_id(impl Into<String>) clear_id,
    2 link_configuration with_link_configuration(super::LinkConfiguration) clear_link_configuration,
    3 name with_name(impl Into<String>) clear_name,
    4 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
