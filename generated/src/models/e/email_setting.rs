// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EmailSetting`.
///
/// The service requires `id`, `name` in requests.
#[non_exhaustive]
pub struct EmailSetting {
    /// `domains`.
    pub domains: Option<super::Domains>,
    /// `id`, required.
    pub id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(EmailSetting {
    "domains" Any domains,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
});

rt::setters!(EmailSetting {
    0 domains with_domains(super::Domains) clear_domains,
    1 id with_id(impl Into<String>) clear_id,
    2 name with_name(impl Into<String>) clear_name,
    3 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
