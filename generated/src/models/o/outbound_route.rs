// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundRoute`.
#[non_exhaustive]
pub struct OutboundRoute {
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
    pub distribution: Option<super::OutboundRouteDistribution>,
    /// `division`.
    pub division: Option<super::Division>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `externalTrunkBases`.
    pub external_trunk_bases: Option<Vec<super::DomainEntityRef>>,
    /// `id`.
    pub id: Option<String>,
    /// `managed`.
    pub managed: Option<bool>,
    /// `modifiedBy`.
    pub modified_by: Option<String>,
    /// `modifiedByApp`.
    pub modified_by_app: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `site`.
    pub site: Option<super::Site>,
    /// `state`.
    pub state: Option<super::OutboundRouteState>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `distribution` in [`OutboundRoute`](super::OutboundRoute).
#[derive(Clone)]
#[non_exhaustive]
pub enum OutboundRouteDistribution {
    /// `SEQUENTIAL`
    Sequential,
    /// `RANDOM`
    Random,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`OutboundRoute`](super::OutboundRoute).
#[derive(Clone)]
#[non_exhaustive]
pub enum OutboundRouteState {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OutboundRoute {
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
    "managed" Bool managed,
    "modifiedBy" Str modified_by,
    "modifiedByApp" Str modified_by_app,
    "name" Str name,
    "selfUri" Str self_uri,
    "site" Any site,
    "state" Enum state,
    "version" Int version,
});

rt::open_enum!(OutboundRouteDistribution {
    Sequential = "SEQUENTIAL",
    Random = "RANDOM",
});

rt::open_enum!(OutboundRouteState {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});
