// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EdgeTrunkBase`.
///
/// The service requires `name`, `trunkMetabase`, `trunkType` in requests.
#[non_exhaustive]
pub struct EdgeTrunkBase {
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
    /// `id`.
    pub id: Option<String>,
    /// `inboundSite`.
    pub inbound_site: Option<super::DomainEntityRef>,
    /// `modifiedBy`.
    pub modified_by: Option<String>,
    /// `modifiedByApp`.
    pub modified_by_app: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `properties`.
    pub properties: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `site`.
    pub site: Option<super::DomainEntityRef>,
    /// `state`.
    pub state: Option<super::EdgeTrunkBaseState>,
    /// `trunkMetabase`, required.
    pub trunk_metabase: Option<super::DomainEntityRef>,
    /// `trunkType`, required.
    pub trunk_type: Option<super::EdgeTrunkBaseTrunkType>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `state` in [`EdgeTrunkBase`](super::EdgeTrunkBase).
#[derive(Clone)]
#[non_exhaustive]
pub enum EdgeTrunkBaseState {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `trunkType` in [`EdgeTrunkBase`](super::EdgeTrunkBase).
#[derive(Clone)]
#[non_exhaustive]
pub enum EdgeTrunkBaseTrunkType {
    /// `EXTERNAL`
    External,
    /// `PHONE`
    Phone,
    /// `EDGE`
    Edge,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(EdgeTrunkBase {
    "createdBy" Str created_by,
    "createdByApp" Str created_by_app,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "description" Str description,
    "division" Any division,
    "id" Str id,
    "inboundSite" Any inbound_site,
    "modifiedBy" Str modified_by,
    "modifiedByApp" Str modified_by_app,
    "name" Str name,
    "properties" Any properties,
    "selfUri" Str self_uri,
    "site" Any site,
    "state" Enum state,
    "trunkMetabase" Any trunk_metabase,
    "trunkType" Enum trunk_type,
    "version" Int version,
});

rt::setters!(EdgeTrunkBase {
    0 created_by with_created_by(impl Into<String>) clear_created_by,
    1 created_by_app with_created_by_app(impl Into<String>) clear_created_by_app,
    2 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    3 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    4 description with_description(impl Into<String>) clear_description,
    5 division with_division(super::Division) clear_division,
    6 id with_id(impl Into<String>) clear_id,
    7 inbound_site with_inbound_site(super::DomainEntityRef) clear_inbound_site,
    8 modified_by with_modified_by(impl Into<String>) clear_modified_by,
    9 modified_by_app with_modified_by_app(impl Into<String>) clear_modified_by_app,
    10 name with_name(impl Into<String>) clear_name,
    11 properties with_properties(std::collections::BTreeMap<String, rt::Value>) clear_properties,
    12 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    13 site with_site(super::DomainEntityRef) clear_site,
    14 state with_state(impl Into<super::EdgeTrunkBaseState>) clear_state,
    15 trunk_metabase with_trunk_metabase(super::DomainEntityRef) clear_trunk_metabase,
    16 trunk_type with_trunk_type(impl Into<super::EdgeTrunkBaseTrunkType>) clear_trunk_type,
    17 version with_version(i64) clear_version,
});

rt::open_enum!(EdgeTrunkBaseState {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});

rt::open_enum!(EdgeTrunkBaseTrunkType {
    External = "EXTERNAL",
    Phone = "PHONE",
    Edge = "EDGE",
});
