// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConnectedEdge`.
#[non_exhaustive]
pub struct ConnectedEdge {
    /// `edgeConnectionList`.
    pub edge_connection_list: Option<Vec<super::EdgeConnectionInfo>>,
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
    __marks: rt::Marks,
}

rt::model!(ConnectedEdge {
    "edgeConnectionList" Any edge_connection_list,
    "id" Str id,
    "interfaceIpAddress" Str interface_ip_address,
    "interfaceName" Str interface_name,
    "name" Str name,
    "selfUri" Str self_uri,
});

rt::setters!(ConnectedEdge {
    0 edge_connection_list with_edge_connection_list(Vec<super::EdgeConnectionInfo>) clear_edge_connection_list,
    1 id with_id(impl Into<String>) clear_id,
    2 interface_ip_address with_interface_ip_address(impl Into<String>) clear_interface_ip_address,
    3 interface_name with_interface_name(impl Into<String>) clear_interface_name,
    4 name with_name(impl Into<String>) clear_name,
    5 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
