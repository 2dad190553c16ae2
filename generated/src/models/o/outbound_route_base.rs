// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundRouteBase`.
///
/// The service requires `classificationTypes`, `name` in requests.
#[non_exhaustive]
pub struct OutboundRouteBase {
    /// `classificationTypes`, required.
    pub classification_types: Option<Vec<String>>,
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
    /// `distribution`.
    pub distribution: Option<super::OutboundRouteBaseDistribution>,
    /// `division`.
    pub division: Option<super::Division>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `externalTrunkBases`.
    pub external_trunk_bases: Option<Vec<super::DomainEntityRef>>,
    /// `id`.
    pub id: Option<String>,
    /// `modifiedBy`.
    pub modified_by: Option<String>,
    /// `modifiedByApp`.
    pub modified_by_app: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::OutboundRouteBaseState>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `distribution` in [`OutboundRouteBase`](super::OutboundRouteBase).
#[derive(Clone)]
#[non_exhaustive]
pub enum OutboundRouteBaseDistribution {
    /// `SEQUENTIAL`
    Sequential,
    /// `RANDOM`
    Random,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`OutboundRouteBase`](super::OutboundRouteBase).
#[derive(Clone)]
#[non_exhaustive]
pub enum OutboundRouteBaseState {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OutboundRouteBase {
    "classificationTypes" Texts classification_types,
    "createdBy" Str created_by,
    "createdByApp" Str created_by_app,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "description" Str description,
    "distribution" Enum distribution,
    "division" Any division,
    "enabled" Bool enabled,
    "externalTrunkBases" Any external_trunk_bases,
    "id" Str id,
    "modifiedBy" Str modified_by,
    "modifiedByApp" Str modified_by_app,
    "name" Str name,
    "selfUri" Str self_uri,
    "state" Enum state,
    "version" Int version,
});

rt::setters!(OutboundRouteBase {
    0 classification_types with_classification_types(Vec<String>) clear_classification_types,
    1 created_by with_created_by(impl Into<String>) clear_created_by,
    2 created_by_app with_created_by_app(impl Into<String>) clear_created_by_app,
    3 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    4 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    5 description with_description(impl Into<String>) clear_description,
    6 distribution with_distribution(impl Into<super::OutboundRouteBaseDistribution>) clear_distribution,
    7 division with_division(super::Division) clear_division,
    8 enabled with_enabled(bool) clear_enabled,
    9 external_trunk_bases with_external_trunk_bases(Vec<super::DomainEntityRef>) clear_external_trunk_bases,
    10 id with_id(impl Into<String>) clear_id,
    11 modified_by with_modified_by(impl Into<String>) clear_modified_by,
    12 modified_by_app with_modified_by_app(impl Into<String>) clear_modified_by_app,
    13 name with_name(impl Into<String>) clear_name,
    14 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    15 state with_state(impl Into<super::OutboundRouteBaseState>) clear_state,
    16 version with_version(i64) clear_version,
});

rt::open_enum!(OutboundRouteBaseDistribution {
    Sequential = "SEQUENTIAL",
    Random = "RANDOM",
});

rt::open_enum!(OutboundRouteBaseState {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});
