// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EmergencyGroup`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct EmergencyGroup {
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
    pub division: Option<super::WritableDivision>,
    /// `emergencyCallFlows`.
    pub emergency_call_flows: Option<Vec<super::EmergencyCallFlow>>,
    /// `enabled`.
    pub enabled: Option<bool>,
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
    pub state: Option<super::EmergencyGroupState>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `state` in [`EmergencyGroup`](super::EmergencyGroup).
#[derive(Clone)]
#[non_exhaustive]
pub enum EmergencyGroupState {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(EmergencyGroup {
    "createdBy" Str created_by,
    "createdByApp" Str created_by_app,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "description" Str description,
    "division" Any division,
    "emergencyCallFlows" Any emergency_call_flows,
    "enabled" Bool enabled,
    "id" Str id,
    "modifiedBy" Str modified_by,
    "modifiedByApp" Str modified_by_app,
    "name" Str name,
    "selfUri" Str self_uri,
    "state" Enum state,
    "version" Int version,
});

rt::setters!(EmergencyGroup {
    0 created_by with_created_by(impl Into<String>) clear_created_by,
    1 created_by_app with_created_by_app(impl Into<String>) clear_created_by_app,
    2 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    3 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    4 description with_description(impl Into<String>) clear_description,
    5 division with_division(super::WritableDivision) clear_division,
    6 emergency_call_flows with_emergency_call_flows(Vec<super::EmergencyCallFlow>) clear_emergency_call_flows,
    7 enabled with_enabled(bool) clear_enabled,
    8 id with_id(impl Into<String>) clear_id,
    9 modified_by with_modified_by(impl Into<String>) clear_modified_by,
    10 modified_by_app with_modified_by_app(impl Into<String>) clear_modified_by_app,
    11 name with_name(impl Into<String>) clear_name,
    12 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    13 state with_state(impl Into<super::EmergencyGroupState>) clear_state,
    14 version with_version(i64) clear_version,
});

rt::open_enum!(EmergencyGroupState {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});
