// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DivisionedDomainEntityRef`.
#[non_exhaustive]
pub struct DivisionedDomainEntityRef {
    /// `division`.
    pub division: Option<super::DivisionReference>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DivisionedDomainEntityRef {
    "division" Any division,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
});

rt::setters!(DivisionedDomainEntityRef {
    0 division with_division(super::DivisionReference) clear_division,
    1 id with_id(impl Into<String>) clear_id,
    2 name with_name(impl Into<String>) clear_name,
    3 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
