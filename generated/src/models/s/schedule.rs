// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Schedule`.
///
/// The service requires `end`, `name`, `start` in requests.
#[non_exhaustive]
pub struct Schedule {
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
    /// `end`, required.
    ///
    /// Format: local-date-time
    pub end: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `modifiedBy`.
    pub modified_by: Option<String>,
    /// `modifiedByApp`.
    pub modified_by_app: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `rrule`.
    pub rrule: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `start`, required.
    ///
    /// Format: local-date-time
    pub start: Option<String>,
    /// `state`.
    pub state: Option<super::ScheduleState>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `state` in [`Schedule`](super::Schedule).
#[derive(Clone)]
#[non_exhaustive]
pub enum ScheduleState {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Schedule {
    "createdBy" Str created_by,
    "createdByApp" Str created_by_app,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "description" Str description,
    "division" Any division,
    "end" Str end,
    "id" Str id,
    "modifiedBy" Str modified_by,
    "modifiedByApp" Str modified_by_app,
    "name" Str name,
    "rrule" Str rrule,
    "selfUri" Str self_uri,
    "start" Str start,
    "state" Enum state,
    "version" Int version,
});

rt::setters!(Schedule {
    0 created_by with_created_by(impl Into<String>) clear_created_by,
    1 created_by_app with_created_by_app(impl Into<String>) clear_created_by_app,
    2 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    3 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    4 description with_description(impl Into<String>) clear_description,
    5 division with_division(super::WritableDivision) clear_division,
    6 end with_end(impl Into<String>) clear_end,
    7 id with_id(impl Into<String>) clear_id,
    8 modified_by with_modified_by(impl Into<String>) clear_modified_by,
    9 modified_by_app with_modified_by_app(impl Into<String>) clear_modified_by_app,
    10 name with_name(impl Into<String>) clear_name,
    11 rrule with_rrule(impl Into<String>) clear_rrule,
    12 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    13 start with_start(impl Into<String>) clear_start,
    14 state with_state(impl Into<super::ScheduleState>) clear_state,
    15 version with_version(i64) clear_version,
});

rt::open_enum!(ScheduleState {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});
