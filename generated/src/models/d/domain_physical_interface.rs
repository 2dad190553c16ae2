// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DomainPhysicalInterface`.
#[non_exhaustive]
pub struct DomainPhysicalInterface {
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
    /// `edgeUri`.
    pub edge_uri: Option<String>,
    /// `friendlyName`.
    pub friendly_name: Option<String>,
    /// `hardwareAddress`.
    pub hardware_address: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `modifiedBy`.
    pub modified_by: Option<String>,
    /// `modifiedByApp`.
    pub modified_by_app: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `physicalCapabilities`.
    pub physical_capabilities: Option<super::DomainPhysicalCapabilities>,
    /// `portLabel`.
    pub port_label: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::DomainPhysicalInterfaceState>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `state` in [`DomainPhysicalInterface`](super::DomainPhysicalInterface).
#[derive(Clone)]
#[non_exhaustive]
pub enum DomainPhysicalInterfaceState {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DomainPhysicalInterface {
    "createdBy" Str created_by,
    "createdByApp" Str created_by_app,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "description" Str description,
    "division" Any division,
    "edgeUri" Str edge_uri,
    "friendlyName" Str friendly_name,
    "hardwareAddress" Str hardware_address,
    "id" Str id,
    "modifiedBy" Str modified_by,
    "modifiedByApp" Str modified_by_app,
    "name" Str name,
    "physicalCapabilities" Any physical_capabilities,
    "portLabel" Str port_label,
    "selfUri" Str self_uri,
    "state" Enum state,
    "version" Int version,
});

rt::open_enum!(DomainPhysicalInterfaceState {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});
