// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `IVR`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct IVR {
    /// `closedHoursFlow`.
    pub closed_hours_flow: Option<super::DomainEntityRef>,
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
    /// `dnis`.
    pub dnis: Option<Vec<String>>,
    /// `holidayHoursFlow`.
    pub holiday_hours_flow: Option<super::DomainEntityRef>,
    /// `id`.
    pub id: Option<String>,
    /// `modifiedBy`.
    pub modified_by: Option<String>,
    /// `modifiedByApp`.
    pub modified_by_app: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `openHoursFlow`.
    pub open_hours_flow: Option<super::DomainEntityRef>,
    /// `scheduleGroup`.
    pub schedule_group: Option<super::DomainEntityRef>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::IVRState>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `state` in [`IVR`](super::IVR).
#[derive(Clone)]
#[non_exhaustive]
pub enum IVRState {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(IVR {
    "closedHoursFlow" Any closed_hours_flow,
    "createdBy" Str created_by,
    "createdByApp" Str created_by_app,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "description" Str description,
    "division" Any division,
    "dnis" Texts dnis,
    "holidayHoursFlow" Any holiday_hours_flow,
    "id" Str id,
    "modifiedBy" Str modified_by,
    "modifiedByApp" Str modified_by_app,
    "name" Str name,
    "openHoursFlow" Any open_hours_flow,
    "scheduleGroup" Any schedule_group,
    "selfUri" Str self_uri,
    "state" Enum state,
    "version" Int version,
});

rt::setters!(IVR {
    0 closed_hours_flow with_closed_hours_flow(super::DomainEntityRef) clear_closed_hours_flow,
    1 created_by with_created_by(impl Into<String>) clear_created_by,
    2 created_by_app with_created_by_app(impl Into<String>) clear_created_by_app,
    3 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    4 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    5 description with_description(impl Into<String>) clear_description,
    6 division with_division(super::WritableDivision) clear_division,
    7 dnis with_dnis(Vec<String>) clear_dnis,
    8 holiday_hours_flow with_holiday_hours_flow(super::DomainEntityRef) clear_holiday_hours_flow,
    9 id with_id(impl Into<String>) clear_id,
    10 modified_by with_modified_by(impl Into<String>) clear_modified_by,
    11 modified_by_app with_modified_by_app(impl Into<String>) clear_modified_by_app,
    12 name with_name(impl Into<String>) clear_name,
    13 open_hours_flow with_open_hours_flow(super::DomainEntityRef) clear_open_hours_flow,
    14 schedule_group with_schedule_group(super::DomainEntityRef) clear_schedule_group,
    15 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    16 state with_state(impl Into<super::IVRState>) clear_state,
    17 version with_version(i64) clear_version,
});

rt::open_enum!(IVRState {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});
