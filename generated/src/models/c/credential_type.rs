// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CredentialType`.
#[non_exhaustive]
pub struct CredentialType {
    /// `displayOrder`.
    pub display_order: Option<Vec<String>>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `properties`.
    pub properties: Option<rt::Value>,
    /// `required`.
    pub required: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(CredentialType {
    "displayOrder" Texts display_order,
    "id" Str id,
    "name" Str name,
    "properties" Json properties,
    "required" Texts required,
});

rt::setters!(CredentialType {
    0 display_order with_display_order(Vec<String>) clear_display_order,
    1 id with_id(impl Into<String>) clear_id,
    2 name with_name(impl Into<String>) clear_name,
    3 properties with_properties(rt::Value) clear_properties,
    4 required with_required(Vec<String>) clear_required,
});
