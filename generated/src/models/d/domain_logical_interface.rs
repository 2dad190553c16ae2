// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DomainLogicalInterface`.
///
/// The service requires `friendlyName`, `hardwareAddress`, `name`, `physicalAdapterId` in requests.
#[non_exhaustive]
pub struct DomainLogicalInterface {
    /// `addresses`.
    pub addresses: Option<Vec<super::DomainNetworkAddress>>,
    /// `commandResponses`.
    pub command_responses: Option<Vec<super::DomainNetworkCommandResponse>>,
    /// `createdBy`.
    pub created_by: Option<String>,
    /// `createdByApp`.
    pub created_by_app: Option<String>,
    /// `currentState`.
    pub current_state: Option<super::DomainLogicalInterfaceCurrentState>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `division`.
    pub division: Option<super::Division>,
    /// `edgeAssignedId`.
    pub edge_assigned_id: Option<String>,
    /// `edgeUri`.
    pub edge_uri: Option<String>,
    /// `endDate`.
    pub end_date: Option<rt::DateTime>,
    /// `externalTrunkBaseAssignments`.
    pub external_trunk_base_assignments: Option<Vec<super::TrunkBaseAssignment>>,
    /// `friendlyName`, required.
    pub friendly_name: Option<String>,
    /// `hardwareAddress`, required.
    pub hardware_address: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `ifStatus`.
    pub if_status: Option<String>,
    /// `inheritPhoneTrunkBasesIPv4`.
    pub inherit_phone_trunk_bases_i_pv4: Option<bool>,
    /// `inheritPhoneTrunkBasesIPv6`.
    pub inherit_phone_trunk_bases_i_pv6: Option<bool>,
    /// `interfaceType`.
    pub interface_type: Option<super::DomainLogicalInterfaceInterfaceType>,
    /// `ipv4Capabilities`.
    pub ipv4_capabilities: Option<super::DomainCapabilities>,
    /// `ipv6Capabilities`.
    pub ipv6_capabilities: Option<super::DomainCapabilities>,
    /// `lastModifiedCorrelationId`.
    pub last_modified_correlation_id: Option<String>,
    /// `lastModifiedUserId`.
    pub last_modified_user_id: Option<String>,
    /// `modifiedBy`.
    pub modified_by: Option<String>,
    /// `modifiedByApp`.
    pub modified_by_app: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `phoneTrunkBaseAssignments`.
    pub phone_trunk_base_assignments: Option<Vec<super::TrunkBaseAssignment>>,
    /// `physicalAdapterId`, required.
    pub physical_adapter_id: Option<String>,
    /// `publicNatAddressIpV4`.
    pub public_nat_address_ip_v4: Option<String>,
    /// `publicNatAddressIpV6`.
    pub public_nat_address_ip_v6: Option<String>,
    /// `routes`.
    pub routes: Option<Vec<super::DomainNetworkRoute>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `startDate`.
    pub start_date: Option<rt::DateTime>,
    /// `state`.
    pub state: Option<super::DomainLogicalInterfaceState>,
    /// `traceEnabled`.
    pub trace_enabled: Option<bool>,
    /// `useForCloudProxyEdgeCommunication`.
    pub use_for_cloud_proxy_edge_communication: Option<bool>,
    /// `useForIndirectEdgeCommunication`.
    pub use_for_indirect_edge_communication: Option<bool>,
    /// `useForInternalEdgeCommunication`.
    pub use_for_internal_edge_communication: Option<bool>,
    /// `useForWanInterface`.
    pub use_for_wan_interface: Option<bool>,
    /// `version`.
    pub version: Option<i64>,
    /// `vlanTagId`.
    pub vlan_tag_id: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `currentState` in [`DomainLogicalInterface`](super::DomainLogicalInterface).
#[derive(Clone)]
#[non_exhaustive]
pub enum DomainLogicalInterfaceCurrentState {
    /// `INIT`
    Init,
    /// `CREATING`
    Creating,
    /// `UPDATING`
    Updating,
    /// `OK`
    Ok,
    /// `EXCEPTION`
    Exception,
    /// `DELETING`
    Deleting,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `interfaceType` in [`DomainLogicalInterface`](super::DomainLogicalInterface).
#[derive(Clone)]
#[non_exhaustive]
pub enum DomainLogicalInterfaceInterfaceType {
    /// `DIAGNOSTIC`
    Diagnostic,
    /// `SYSTEM`
    System,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`DomainLogicalInterface`](super::DomainLogicalInterface).
#[derive(Clone)]
#[non_exhaustive]
pub enum DomainLogicalInterfaceState {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DomainLogicalInterface {
    "addresses" Any addresses,
    "commandResponses" Any command_responses,
    "createdBy" Str created_by,
    "createdByApp" Str created_by_app,
    "currentState" Enum current_state,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "description" Str description,
    "division" Any division,
    "edgeAssignedId" Str edge_assigned_id,
    "edgeUri" Str edge_uri,
    "endDate" DateTime end_date,
    "externalTrunkBaseAssignments" Any external_trunk_base_assignments,
    "friendlyName" Str friendly_name,
    "hardwareAddress" Str hardware_address,
    "id" Str id,
    "ifStatus" Str if_status,
    "inheritPhoneTrunkBasesIPv4" Bool inherit_phone_trunk_bases_i_pv4,
    "inheritPhoneTrunkBasesIPv6" Bool inherit_phone_trunk_bases_i_pv6,
    "interfaceType" Enum interface_type,
    "ipv4Capabilities" Any ipv4_capabilities,
    "ipv6Capabilities" Any ipv6_capabilities,
    "lastModifiedCorrelationId" Str last_modified_correlation_id,
    "lastModifiedUserId" Str last_modified_user_id,
    "modifiedBy" Str modified_by,
    "modifiedByApp" Str modified_by_app,
    "name" Str name,
    "phoneTrunkBaseAssignments" Any phone_trunk_base_assignments,
    "physicalAdapterId" Str physical_adapter_id,
    "publicNatAddressIpV4" Str public_nat_address_ip_v4,
    "publicNatAddressIpV6" Str public_nat_address_ip_v6,
    "routes" Any routes,
    "selfUri" Str self_uri,
    "startDate" DateTime start_date,
    "state" Enum state,
    "traceEnabled" Bool trace_enabled,
    "useForCloudProxyEdgeCommunication" Bool use_for_cloud_proxy_edge_communication,
    "useForIndirectEdgeCommunication" Bool use_for_indirect_edge_communication,
    "useForInternalEdgeCommunication" Bool use_for_internal_edge_communication,
    "useForWanInterface" Bool use_for_wan_interface,
    "version" Int version,
    "vlanTagId" Int vlan_tag_id,
});

rt::setters!(DomainLogicalInterface {
    0 addresses with_addresses(Vec<super::DomainNetworkAddress>) clear_addresses,
    1 command_responses with_command_responses(Vec<super::DomainNetworkCommandResponse>) clear_command_responses,
    2 created_by with_created_by(impl Into<String>) clear_created_by,
    3 created_by_app with_created_by_app(impl Into<String>) clear_created_by_app,
    4 current_state with_current_state(impl Into<super::DomainLogicalInterfaceCurrentState>) clear_current_state,
    5 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    6 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    7 description with_description(impl Into<String>) clear_description,
    8 division with_division(super::Division) clear_division,
    9 edge_assigned_id with_edge_assigned_id(impl Into<String>) clear_edge_assigned_id,
    10 edge_uri with_edge_uri(impl Into<String>) clear_edge_uri,
    11 end_date with_end_date(impl Into<rt::DateTime>) clear_end_date,
    12 external_trunk_base_assignments with_external_trunk_base_assignments(Vec<super::TrunkBaseAssignment>) clear_external_trunk_base_assignments,
    13 friendly_name with_friendly_name(impl Into<String>) clear_friendly_name,
    14 hardware_address with_hardware_address(impl Into<String>) clear_hardware_address,
    15 id with_id(impl Into<String>) clear_id,
    16 if_status with_if_status(impl Into<String>) clear_if_status,
    17 inherit_phone_trunk_bases_i_pv4 with_inherit_phone_trunk_bases_i_pv4(bool) clear_inherit_phone_trunk_bases_i_pv4,
    18 inherit_phone_trunk_bases_i_pv6 with_inherit_phone_trunk_bases_i_pv6(bool) clear_inherit_phone_trunk_bases_i_pv6,
    19 interface_type with_interface_type(impl Into<super::DomainLogicalInterfaceInterfaceType>) clear_interface_type,
    20 ipv4_capabilities with_ipv4_capabilities(super::DomainCapabilities) clear_ipv4_capabilities,
    21 ipv6_capabilities with_ipv6_capabilities(super::DomainCapabilities) clear_ipv6_capabilities,
    22 last_modified_correlation_id with_last_modified_correlation_id(impl Into<String>) clear_last_modified_correlation_id,
    23 last_modified_user_id with_last_modified_user_id(impl Into<String>) clear_last_modified_user_id,
    24 modified_by with_modified_by(impl Into<String>) clear_modified_by,
    25 modified_by_app with_modified_by_app(impl Into<String>) clear_modified_by_app,
    26 name with_name(impl Into<String>) clear_name,
    27 phone_trunk_base_assignments with_phone_trunk_base_assignments(Vec<super::TrunkBaseAssignment>) clear_phone_trunk_base_assignments,
    28 physical_adapter_id with_physical_adapter_id(impl Into<String>) clear_physical_adapter_id,
    29 public_nat_address_ip_v4 with_public_nat_address_ip_v4(impl Into<String>) clear_public_nat_address_ip_v4,
    30 public_nat_address_ip_v6 with_public_nat_address_ip_v6(impl Into<String>) clear_public_nat_address_ip_v6,
    31 routes with_routes(Vec<super::DomainNetworkRoute>) clear_routes,
    32 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    33 start_date with_start_date(impl Into<rt::DateTime>) clear_start_date,
    34 state with_state(impl Into<super::DomainLogicalInterfaceState>) clear_state,
    35 trace_enabled with_trace_enabled(bool) clear_trace_enabled,
    36 use_for_cloud_proxy_edge_communication with_use_for_cloud_proxy_edge_communication(bool) clear_use_for_cloud_proxy_edge_communication,
    37 use_for_indirect_edge_communication with_use_for_indirect_edge_communication(bool) clear_use_for_indirect_edge_communication,
    38 use_for_internal_edge_communication with_use_for_internal_edge_communication(bool) clear_use_for_internal_edge_communication,
    39 use_for_wan_interface with_use_for_wan_interface(bool) clear_use_for_wan_interface,
    40 version with_version(i64) clear_version,
    41 vlan_tag_id with_vlan_tag_id(i64) clear_vlan_tag_id,
});

rt::open_enum!(DomainLogicalInterfaceCurrentState {
    Init = "INIT",
    Creating = "CREATING",
    Updating = "UPDATING",
    Ok = "OK",
    Exception = "EXCEPTION",
    Deleting = "DELETING",
});

rt::open_enum!(DomainLogicalInterfaceInterfaceType {
    Diagnostic = "DIAGNOSTIC",
    System = "SYSTEM",
});

rt::open_enum!(DomainLogicalInterfaceState {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});
