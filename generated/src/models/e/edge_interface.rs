// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EdgeInterface`.
#[non_exhaustive]
pub struct EdgeInterface {
    /// `addressFamilyId`.
    pub address_family_id: Option<String>,
    /// `endpoints`.
    pub endpoints: Option<Vec<super::DomainEntityRef>>,
    /// `ifName`.
    pub if_name: Option<String>,
    /// `ipAddress`.
    pub ip_address: Option<String>,
    /// `lineTypes`.
    pub line_types: Option<Vec<String>>,
    /// `macAddress`.
    pub mac_address: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(EdgeInterface {
    "addressFamilyId" Str address_family_id,
    "endpoints" Any endpoints,
    "ifName" Str if_name,
    "ipAddress" Str ip_address,
    "lineTypes" Texts line_types,
    "macAddress" Str mac_address,
    "name" Str name,
    "type" Str r#type,
});

rt::setters!(EdgeInterface {
    0 address_family_id with_address_family_id(impl Into<String>) clear_address_family_id,
    1 endpoints with_endpoints(Vec<super::DomainEntityRef>) clear_endpoints,
    2 if_name with_if_name(impl Into<String>) clear_if_name,
    3 ip_address with_ip_address(impl Into<String>) clear_ip_address,
    4 line_types with_line_types(Vec<String>) clear_line_types,
    5 mac_address with_mac_address(impl Into<String>) clear_mac_address,
    6 name with_name(impl Into<String>) clear_name,
    7 r#type with_type(impl Into<String>) clear_type,
});
