// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Trunk`.
#[non_exhaustive]
pub struct Trunk {
    /// `connectedStatus`.
    pub connected_status: Option<super::TrunkConnectedStatus>,
    /// `createdBy`.
    pub created_by: Option<String>,
    /// `createdByApp`.
    pub created_by_app: Option<String>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `division`.
    pub division: Option<super::Division>,
    /// `edge`.
    pub edge: Option<super::DomainEntityRef>,
    /// `edgeGroup`.
    pub edge_group: Option<super::DomainEntityRef>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `family`.
    pub family: Option<i64>,
    /// `id`.
    pub id: Option<String>,
    /// `inService`.
    pub in_service: Option<bool>,
    /// `ipStatus`.
    pub ip_status: Option<super::TrunkMetricsNetworkTypeIp>,
    /// `logicalInterface`.
    pub logical_interface: Option<super::DomainEntityRef>,
    /// `modifiedBy`.
    pub modified_by: Option<String>,
    /// `modifiedByApp`.
    pub modified_by_app: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `optionsEnabledStatus`.
    pub options_enabled_status: Option<super::TrunkOptionsEnabledStatus>,
    /// `optionsStatus`.
    pub options_status: Option<Vec<super::TrunkMetricsOptions>>,
    /// `proxyAddressList`.
    pub proxy_address_list: Option<Vec<String>>,
    /// `registersEnabledStatus`.
    pub registers_enabled_status: Option<super::TrunkRegistersEnabledStatus>,
    /// `registersStatus`.
    pub registers_status: Option<Vec<super::TrunkMetricsRegisters>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::TrunkState>,
    /// `trunkBase`.
    pub trunk_base: Option<super::DomainEntityRef>,
    /// `trunkMetabase`.
    pub trunk_metabase: Option<super::DomainEntityRef>,
    /// `trunkType`.
    pub trunk_type: Option<super::TrunkTrunkType>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `optionsEnabledStatus` in [`Trunk`](super::Trunk).
#[derive(Clone)]
#[non_exhaustive]
pub enum TrunkOptionsEnabledStatus {
    /// `ENABLED`
    Enabled,
    /// `DISABLED`
    Disabled,
    /// `NOT_SUPPORTED`
    NotSupported,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `registersEnabledStatus` in [`Trunk`](super::Trunk).
#[derive(Clone)]
#[non_exhaustive]
pub enum TrunkRegistersEnabledStatus {
    /// `ENABLED`
    Enabled,
    /// `DISABLED`
    Disabled,
    /// `NOT_SUPPORTED`
    NotSupported,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`Trunk`](super::Trunk).
#[derive(Clone)]
#[non_exhaustive]
pub enum TrunkState {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `trunkType` in [`Trunk`](super::Trunk).
#[derive(Clone)]
#[non_exhaustive]
pub enum TrunkTrunkType {
    /// `EXTERNAL`
    External,
    /// `PHONE`
    Phone,
    /// `EDGE`
    Edge,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Trunk {
    "connectedStatus" Any connected_status,
    "createdBy" Str created_by,
    "createdByApp" Str created_by_app,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "description" Str description,
    "division" Any division,
    "edge" Any edge,
    "edgeGroup" Any edge_group,
    "enabled" Bool enabled,
    "family" Int family,
    "id" Str id,
    "inService" Bool in_service,
    "ipStatus" Any ip_status,
    "logicalInterface" Any logical_interface,
    "modifiedBy" Str modified_by,
    "modifiedByApp" Str modified_by_app,
    "name" Str name,
    "optionsEnabledStatus" Enum options_enabled_status,
    "optionsStatus" Any options_status,
    "proxyAddressList" Texts proxy_address_list,
    "registersEnabledStatus" Enum registers_enabled_status,
    "registersStatus" Any registers_status,
    "selfUri" Str self_uri,
    "state" Enum state,
    "trunkBase" Any trunk_base,
    "trunkMetabase" Any trunk_metabase,
    "trunkType" Enum trunk_type,
    "version" Int version,
});

rt::open_enum!(TrunkOptionsEnabledStatus {
    Enabled = "ENABLED",
    Disabled = "DISABLED",
    NotSupported = "NOT_SUPPORTED",
});

rt::open_enum!(TrunkRegistersEnabledStatus {
    Enabled = "ENABLED",
    Disabled = "DISABLED",
    NotSupported = "NOT_SUPPORTED",
});

rt::open_enum!(TrunkState {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});

rt::open_enum!(TrunkTrunkType {
    External = "EXTERNAL",
    Phone = "PHONE",
    Edge = "EDGE",
});
