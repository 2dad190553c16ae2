// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScheduleGroup`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct ScheduleGroup {
    /// `closedSchedules`.
    pub closed_schedules: Option<Vec<super::DomainEntityRef>>,
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
    /// `holidaySchedules`.
    pub holiday_schedules: Option<Vec<super::DomainEntityRef>>,
    /// `id`.
    pub id: Option<String>,
    /// `modifiedBy`.
    pub modified_by: Option<String>,
    /// `modifiedByApp`.
    pub modified_by_app: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `openSchedules`.
    pub open_schedules: Option<Vec<super::DomainEntityRef>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::ScheduleGroupState>,
    /// `timeZone`.
    pub time_zone: Option<String>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `state` in [`ScheduleGroup`](super::ScheduleGroup).
#[derive(Clone)]
#[non_exhaustive]
pub enum ScheduleGroupState {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ScheduleGroup {
    "closedSchedules" Any closed_schedules,
    "createdBy" Str created_by,
    "createdByApp" Str created_by_app,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "description" Str description,
    "division" Any division,
    "holidaySchedules" Any holiday_schedules,
    "id" Str id,
    "modifiedBy" Str modified_by,
    "modifiedByApp" Str modified_by_app,
    "name" Str name,
    "openSchedules" Any open_schedules,
    "selfUri" Str self_uri,
    "state" Enum state,
    "timeZone" Str time_zone,
    "version" Int version,
});

rt::setters!(ScheduleGroup {
    0 closed_schedules with_closed_schedules(Vec<super::DomainEntityRef>) clear_closed_schedules,
    1 created_by with_created_by(impl Into<String>) clear_created_by,
    2 created_by_app with_created_by_app(impl Into<String>) clear_created_by_app,
    3 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    4 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    5 description with_description(impl Into<String>) clear_description,
    6 division with_division(super::WritableDivision) clear_division,
    7 holiday_schedules with_holiday_schedules(Vec<super::DomainEntityRef>) clear_holiday_schedules,
    8 id with_id(impl Into<String>) clear_id,
    9 modified_by with_modified_by(impl Into<String>) clear_modified_by,
    10 modified_by_app with_modified_by_app(impl Into<String>) clear_modified_by_app,
    11 name with_name(impl Into<String>) clear_name,
    12 open_schedules with_open_schedules(Vec<super::DomainEntityRef>) clear_open_schedules,
    13 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    14 state with_state(impl Into<super::ScheduleGroupState>) clear_state,
    15 time_zone with_time_zone(impl Into<String>) clear_time_zone,
    16 version with_version(i64) clear_version,
});

rt::open_enum!(ScheduleGroupState {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});
