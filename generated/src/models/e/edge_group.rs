// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EdgeGroup`.
///
/// The service requires `edgeTrunkBaseAssignment`, `name`, `phoneTrunkBases` in requests.
#[non_exhaustive]
pub struct EdgeGroup {
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
    /// `edgeTrunkBaseAssignment`, required.
    pub edge_trunk_base_assignment: Option<super::TrunkBaseAssignment>,
    /// `hybrid`.
    pub hybrid: Option<bool>,
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
    /// `phoneTrunkBases`, required.
    pub phone_trunk_bases: Option<Vec<super::TrunkBase>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::EdgeGroupState>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `state` in [`EdgeGroup`](super::EdgeGroup).
#[derive(Clone)]
#[non_exhaustive]
pub enum EdgeGroupState {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(EdgeGroup {
    "createdBy" Str created_by,
    "createdByApp" Str created_by_app,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "description" Str description,
    "division" Any division,
    "edgeTrunkBaseAssignment" Any edge_trunk_base_assignment,
    "hybrid" Bool hybrid,
    "id" Str id,
    "managed" Bool managed,
    "modifiedBy" Str modified_by,
    "modifiedByApp" Str modified_by_app,
    "name" Str name,
    "phoneTrunkBases" Any phone_trunk_bases,
    "selfUri" Str self_uri,
    "state" Enum state,
    "version" Int version,
});

rt::setters!(EdgeGroup {
    0 created_by with_created_by(impl Into<String>) clear_created_by,
    1 created_by_app with_created_by_app(impl Into<String>) clear_created_by_app,
    2 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    3 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    4 description with_description(impl Into<String>) clear_description,
    5 division with_division(super::Division) clear_division,
    6 edge_trunk_base_assignment with_edge_trunk_base_assignment(super::TrunkBaseAssignment) clear_edge_trunk_base_assignment,
    7 hybrid with_hybrid(bool) clear_hybrid,
    8 id with_id(impl Into<String>) clear_id,
    9 managed with_managed(bool) clear_managed,
    10 modified_by with_modified_by(impl Into<String>) clear_modified_by,
    11 modified_by_app with_modified_by_app(impl Into<String>) clear_modified_by_app,
    12 name with_name(impl Into<String>) clear_name,
    13 phone_trunk_bases with_phone_trunk_bases(Vec<super::TrunkBase>) clear_phone_trunk_bases,
    14 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    15 state with_state(impl Into<super::EdgeGroupState>) clear_state,
    16 version with_version(i64) clear_version,
});

rt::open_enum!(EdgeGroupState {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});
