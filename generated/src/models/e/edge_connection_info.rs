// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EdgeConnectionInfo`.
#[non_exhaustive]
pub struct EdgeConnectionInfo {
    /// `connectionErrors`.
    pub connection_errors: Option<Vec<String>>,
    /// `id`.
    pub id: Option<String>,
    /// `interfaceIpAddress`.
    pub interface_ip_address: Option<String>,
    /// `interfaceName`.
    pub interface_name: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `site`.
    pub site: Option<super::AddressableEntityRef>,
    __marks: rt::Marks,
}

rt::model!(EdgeConnectionInfo {
    "connectionErrors" Texts connection_errors,
    "id" Str id,
    "interfaceIpAddress" Str interface_ip_address,
    "interfaceName" Str interface_name,
    "name" Str name,
    "selfUri" Str self_uri,
    "site" Any site,
});

rt::setters!(EdgeConnectionInfo {
    0 connection_errors with_connection_errors(Vec<String>) clear_connection_errors,
    1 id with_id(impl Into<String>) clear_id,
    2 interface_ip_address with_interface_ip_address(impl Into<String>) clear_interface_ip_address,
    3 interface_name with_interface_name(impl Into<String>) clear_interface_name,
    4 name with_name(impl Into<String>) clear_name,
    5 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    6 site with_site(super::AddressableEntityRef) clear_site,
});
